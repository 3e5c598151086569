package org.dateline.story;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Lines that say again, word for word, what a longer line of the same story says: sentences pulled out as ornament. */
final class Echoes {

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_WORDS_OF_QUOTATION = 2;
    private static final int MOST_WORDS = 40;

    /** Beyond so many lines a text is no page of news, and nobody has set it with ornament. */
    private static final int MOST_LINES = 400;

    private final List<Line> lines;
    private final List<List<String>> words;

    Echoes(List<Line> lines) {
        this.lines = lines;
        this.words = lines.size() > MOST_LINES
                ? List.of()
                : lines.stream().map(line -> Fingerprint.wordsOf(line.text())).toList();
    }

    /** True where the words of line {@code i} stand together in another, longer one; a few words only as a quotation. */
    boolean isEcho(int i) {
        List<String> line = i < words.size() ? words.get(i) : List.of();
        return line.size() >= FEWEST_WORDS_OF_QUOTATION
                && line.size() <= MOST_WORDS
                && IntStream.range(0, words.size())
                        .anyMatch(k -> k != i
                                && holds(words.get(k), line)
                                && (line.size() >= FEWEST_WORDS || isQuoted(lines.get(k), lines.get(i))));
    }

    private static boolean holds(List<String> other, List<String> line) {
        return other.size() > line.size() && Collections.indexOfSubList(other, line) >= 0;
    }

    private static boolean isQuoted(Line other, Line line) {
        int at = other.text().indexOf(line.text());
        return at > 0 && "\"“‘«".indexOf(other.text().charAt(at - 1)) >= 0;
    }
}
