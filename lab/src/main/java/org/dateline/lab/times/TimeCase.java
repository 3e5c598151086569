package org.dateline.lab.times;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Span;

/**
 * A time expression in a sentence, and what it means.
 *
 * @param kind what sort of expression it is
 * @param story the day on which the story appears
 * @param sentence without marks
 * @param expression its span in the sentence: UTF-16 code units, start inclusive, end exclusive
 * @param first first day meant, or "-" where it is open or cannot be told
 * @param last last day meant, or "-"
 * @param precision as the codebook writes it
 */
public record TimeCase(
        String kind, LocalDate story, String sentence, Span expression, String first, String last, String precision) {

    /** The table that comes with the program. */
    public static List<TimeCase> packed() {
        InputStream in = Objects.requireNonNull(TimeCase.class.getResourceAsStream("expressions.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TimeCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of the table: kind, story's day, sentence with the expression in square brackets, first and last day, precision. */
    public static TimeCase of(String row) {
        String[] cells = row.split("\t", -1);
        int open = cells.length == 6 ? cells[2].indexOf('[') : -1;
        int close = open < 0 ? -1 : cells[2].indexOf(']', open);
        if (close < 0) {
            throw new IllegalArgumentException("not a row with a marked expression: " + row);
        }
        String sentence =
                cells[2].substring(0, open) + cells[2].substring(open + 1, close) + cells[2].substring(close + 1);
        return new TimeCase(
                cells[0], LocalDate.parse(cells[1]), sentence, new Span(open, close - 1), cells[3], cells[4], cells[5]);
    }

    /** The days and precision meant, as one text. */
    public String meaning() {
        return first + ".." + last + " " + precision;
    }
}
