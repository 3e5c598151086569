package org.dateline.intake.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** By which marks of their hosts pages are known again: a small JSON file beside what was fetched. For one thread. */
public final class FetchState {

    private static final String TAG = "etag";
    private static final String MODIFIED = "lastModified";

    private final Path file;
    private final Map<String, Marks> marks = new TreeMap<>();

    /** What a host says a page is known by; empty where it says nothing. */
    private record Marks(String tag, String modified) {}

    private FetchState(Path file) {
        this.file = file;
    }

    /** Reads it where it is there; a file that is no state is an error, lest it be overwritten. */
    public static FetchState open(Path file) throws IOException {
        var state = new FetchState(file);
        if (Files.exists(file)) {
            try {
                JsonMapper.shared()
                        .readTree(Files.readString(file))
                        .path("pages")
                        .properties()
                        .forEach(page -> state.marks.put(
                                page.getKey(),
                                new Marks(words(page.getValue(), TAG), words(page.getValue(), MODIFIED))));
            } catch (JacksonException e) {
                throw new IOException(file + " is no state of fetched pages: it is not JSON", e);
            }
        }
        return state;
    }

    private static String words(JsonNode page, String name) {
        return page.path(name).asString("");
    }

    /** The headers by which a host is asked for a page only if it has changed. */
    Map<String, String> conditions(String url) {
        var headers = new LinkedHashMap<String, String>();
        Marks known = marks.get(url);
        if (known != null && !known.tag().isEmpty()) {
            headers.put("If-None-Match", known.tag());
        }
        if (known != null && !known.modified().isEmpty()) {
            headers.put("If-Modified-Since", known.modified());
        }
        return headers;
    }

    void remember(Answer answer) {
        var known = new Marks(
                answer.header("etag").orElse(""), answer.header("last-modified").orElse(""));
        if (!known.tag().isEmpty() || !known.modified().isEmpty()) {
            marks.put(answer.uri().toString(), known);
        }
    }

    /** Writes the file anew, whole or not at all. */
    public void save() throws IOException {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        ObjectNode pages = root.putObject("pages");
        marks.forEach((url, known) -> pages.putObject(url).put(TAG, known.tag()).put(MODIFIED, known.modified()));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(
                draft, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
