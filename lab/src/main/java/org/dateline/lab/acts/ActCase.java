package org.dateline.lab.acts;

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
 * Sentences with an act, and what is meant by what they say of it.
 *
 * @param kind what sort of saying it is
 * @param story the day on which the story appears
 * @param text the sentences without marks
 * @param act span of the act's word in the text: UTF-16 code units, start inclusive, end exclusive
 * @param meaning what is to be found of the act, as the table writes it
 */
public record ActCase(String kind, LocalDate story, String text, Span act, String meaning) {

    /** The day of stories in tables whose sentences hang on no date. */
    private static final String ANY_DAY = "2024-06-12";

    /** The table of numbers that comes with the program: kind, sentence, quantities. */
    public static List<ActCase> numbers() {
        return rows("numbers.tsv").stream().map(ActCase::dateless).toList();
    }

    /** The table of background that comes with the program: kind, day of the story, sentences, "background" or "now". */
    public static List<ActCase> background() {
        return rows("background.tsv").stream().map(ActCase::of).toList();
    }

    private static List<String> rows(String table) {
        InputStream in = Objects.requireNonNull(ActCase.class.getResourceAsStream(table));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActCase dateless(String row) {
        return of(row.replaceFirst("\t", "\t" + ANY_DAY + "\t"));
    }

    /** A row of four cells: kind, day, sentences with the act's word in square brackets, meaning. */
    public static ActCase of(String row) {
        String[] cells = row.split("\t", -1);
        int open = cells.length == 4 ? cells[2].indexOf('[') : -1;
        int close = open < 0 ? -1 : cells[2].indexOf(']', open);
        if (close < 0) {
            throw new IllegalArgumentException("not a row with a marked act: " + row);
        }
        String text = cells[2].substring(0, open) + cells[2].substring(open + 1, close) + cells[2].substring(close + 1);
        return new ActCase(cells[0], LocalDate.parse(cells[1]), text, new Span(open, close - 1), cells[3]);
    }
}
