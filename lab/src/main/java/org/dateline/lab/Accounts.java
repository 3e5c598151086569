package org.dateline.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures kept like accounts: for each gold, every figure of the reference scorer to the third decimal. An evaluation
 * that differs from them, up or down, fails until somebody writes the new figure down and says why.
 */
public final class Accounts {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final Map<String, Map<String, String>> kept;

    private Accounts(Path file, Map<String, Map<String, String>> kept) {
        this.file = file;
        this.kept = kept;
    }

    /** The accounts in a file; none where there is no such file yet. */
    public static Accounts in(Path file) throws IOException {
        var kept = new TreeMap<String, Map<String, String>>();
        if (Files.exists(file)) {
            JsonNode root;
            try {
                root = JSON.readTree(Files.readString(file));
            } catch (JacksonException e) {
                throw new MarkedFiles.NoMarksException(file + " is not JSON: " + e.getOriginalMessage());
            }
            root.properties().forEach(gold -> {
                var figures = new TreeMap<String, String>();
                gold.getValue()
                        .properties()
                        .forEach(figure ->
                                figures.put(figure.getKey(), figure.getValue().asString()));
                kept.put(gold.getKey(), figures);
            });
        }
        return new Accounts(file, kept);
    }

    /** One sentence for each figure that is not as kept; empty where all are. */
    public List<String> differences(Evaluation evaluation) {
        Map<String, String> now = figures(evaluation);
        Map<String, String> before = kept.get(evaluation.name());
        if (before == null) {
            return List.of(evaluation.name() + ": no figures are kept in " + file);
        }
        var names = new TreeMap<String, String>(before);
        names.putAll(now);
        var differences = new ArrayList<String>();
        for (String figure : names.keySet()) {
            String was = before.getOrDefault(figure, "none");
            String is = now.getOrDefault(figure, "none");
            if (!was.equals(is)) {
                differences.add("%s: %s is %s, the accounts say %s".formatted(evaluation.name(), figure, is, was));
            }
        }
        return differences;
    }

    /** Keeps the figures of these evaluations, and leaves other golds' figures as they are. */
    public void rewrite(List<Evaluation> evaluations) throws IOException {
        evaluations.forEach(evaluation -> kept.put(evaluation.name(), figures(evaluation)));
        ObjectNode root = JSON.createObjectNode();
        kept.forEach((gold, figures) -> {
            ObjectNode each = root.putObject(gold);
            figures.forEach(each::put);
        });
        Files.writeString(file, JSON.writeValueAsString(root) + "\n");
    }

    private static Map<String, String> figures(Evaluation evaluation) {
        var flat = new TreeMap<String, String>();
        flatten("", EvaluationJson.figures(evaluation.total()), flat);
        flatten("", EvaluationJson.beside(evaluation.beside()), flat);
        return flat;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> flat) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            path.isEmpty() ? entry.getKey() : path + ": " + entry.getKey(), entry.getValue(), flat));
        } else if (node.isFloatingPointNumber()) {
            flat.put(path, String.format(Locale.ROOT, "%.3f", node.asDouble()));
        } else {
            flat.put(path, node.isNull() ? "none" : node.asString());
        }
    }
}
