package org.dateline.lab.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The counts of each gold file of pages, kept in a file. A measure that differs from them, up or down, fails until
 * somebody writes the new counts down and says why.
 */
public final class StoriesAccounts {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final ObjectNode kept;

    private StoriesAccounts(Path file, ObjectNode kept) {
        this.file = file;
        this.kept = kept;
    }

    /** The accounts in a file; none where there is no such file yet. */
    public static StoriesAccounts in(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new StoriesAccounts(file, JSON.createObjectNode());
        }
        try {
            return new StoriesAccounts(file, (ObjectNode) JSON.readTree(Files.readString(file)));
        } catch (JacksonException e) {
            throw new GoldPages.NoGoldException(file + " is not JSON: " + e.getOriginalMessage());
        }
    }

    /** One sentence for each count that is not as kept; empty where all are. */
    public List<String> differences(StoriesReport report) {
        JsonNode before = kept.path(report.name());
        if (before.isMissingNode()) {
            return List.of(report.name() + ": no figures are kept in " + file);
        }
        Map<String, String> was = flat(before);
        Map<String, String> is = flat(report.json());
        var names = new TreeMap<String, String>(was);
        names.putAll(is);
        var differences = new ArrayList<String>();
        for (String name : names.keySet()) {
            String old = was.getOrDefault(name, "none");
            String now = is.getOrDefault(name, "none");
            if (!old.equals(now)) {
                differences.add("%s:%s is %s, the accounts say %s".formatted(report.name(), name, now, old));
            }
        }
        return differences;
    }

    /** Keeps the counts of this report, and leaves other golds' as they are. */
    public void rewrite(StoriesReport report) throws IOException {
        kept.set(report.name(), report.json());
        Files.writeString(file, JSON.writeValueAsString(kept) + "\n");
    }

    private static Map<String, String> flat(JsonNode node) {
        var flat = new TreeMap<String, String>();
        flatten("", node, flat);
        return flat;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> flat) {
        if (node.isObject()) {
            node.properties().forEach(entry -> flatten(path + " " + entry.getKey(), entry.getValue(), flat));
        } else {
            flat.put(path, node.asString());
        }
    }
}
