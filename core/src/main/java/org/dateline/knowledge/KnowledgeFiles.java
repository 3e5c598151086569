package org.dateline.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Opens the knowledge files that are packed with the program. */
public final class KnowledgeFiles {

    private KnowledgeFiles() {}

    /** Opens {@code knowledge/<path>}; a missing file is a broken installation. */
    public static InputStream open(String path) {
        InputStream in = KnowledgeFiles.class.getResourceAsStream("/knowledge/" + path);
        if (in == null) {
            throw new KnowledgeException("knowledge/" + path + " is missing");
        }
        return in;
    }

    /** The file's lines without comments ({@code #} at the start) and blank ones. */
    public static List<String> lines(String path) {
        try (var reader = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("knowledge/" + path + " cannot be read", e);
        }
    }
}
