package org.dateline.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a lexicon: one entry a line, columns apart by tabs, lines that begin with {@code #} for people only. */
final class Lexicon {

    private Lexicon() {}

    /** The rows of a packed file under {@code knowledge/lexicon}; a row of another width is a broken file. */
    static List<List<String>> rows(String file, int columns) {
        String resource = "/knowledge/lexicon/" + file;
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + resource);
            }
            return rows(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(String file, BufferedReader reader, int columns) throws IOException {
        var rows = new ArrayList<List<String>>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != columns) {
                throw new IllegalStateException(
                        file + ":" + number + ": " + cells.size() + " columns instead of " + columns);
            }
            rows.add(cells);
        }
        return List.copyOf(rows);
    }
}
