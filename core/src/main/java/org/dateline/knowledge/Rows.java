package org.dateline.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A large packed table kept as the bytes it came in, with the start of each row: a row is only taken apart when asked
 * for. Columns apart by tabs, lines that begin with {@code #} for people only.
 */
final class Rows {

    private final String file;
    private final byte[] bytes;
    private final int[] starts;
    private final int columns;

    private Rows(String file, byte[] bytes, int columns) {
        this.file = file;
        this.bytes = bytes;
        this.columns = columns;
        starts = startsOf(bytes);
    }

    /** A file under {@code knowledge}. */
    static Rows of(String file, int columns) {
        try (InputStream in = Rows.class.getResourceAsStream("/knowledge/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no table knowledge/" + file);
            }
            return new Rows(file, in.readAllBytes(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] startsOf(byte[] bytes) {
        var starts = new int[1024];
        int count = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] != '#' && bytes[at] != '\n') {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = at;
            }
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            at++;
        }
        return Arrays.copyOf(starts, count);
    }

    int size() {
        return starts.length;
    }

    /** One cell; a row that ends before it is a broken file. */
    String cell(int row, int column) {
        int from = starts[row];
        for (int c = 0; c < column; c++) {
            while (from < bytes.length && bytes[from] != '\t' && bytes[from] != '\n') {
                from++;
            }
            if (from >= bytes.length || bytes[from] != '\t') {
                throw new IllegalStateException(
                        file + ": row " + (row + 1) + " has " + (c + 1) + " columns instead of " + columns);
            }
            from++;
        }
        int to = from;
        while (to < bytes.length && bytes[to] != '\t' && bytes[to] != '\n') {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** All cells of a row. */
    String[] cells(int row) {
        int to = starts[row];
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        String[] cells = new String(bytes, starts[row], to - starts[row], StandardCharsets.UTF_8).split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(
                    file + ": row " + (row + 1) + " has " + cells.length + " columns instead of " + columns);
        }
        return cells;
    }
}
