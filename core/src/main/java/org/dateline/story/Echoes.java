package org.dateline.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that say again, word for word, what a longer line of the same story says: sentences pulled out as ornament. */
final class Echoes {

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 40;

    /** Beyond so many lines a text is no page of news, and nobody has set it with ornament. */
    private static final int MOST_LINES = 400;

    private final List<List<String>> words;

    Echoes(List<Line> lines) {
        this.words = lines.size() > MOST_LINES
                ? List.of()
                : lines.stream().map(line -> Fingerprint.wordsOf(line.text())).toList();
    }

    /** True where the words of line {@code i} stand together in another, longer one. */
    boolean isEcho(int i) {
        List<String> line = i < words.size() ? words.get(i) : List.of();
        return line.size() >= FEWEST_WORDS && line.size() <= MOST_WORDS && holder(line, i) != null;
    }

    private @Nullable List<String> holder(List<String> line, int at) {
        String sought = " " + String.join(" ", line) + " ";
        for (int k = 0; k < words.size(); k++) {
            List<String> other = words.get(k);
            if (k != at && other.size() > line.size() && (" " + String.join(" ", other) + " ").contains(sought)) {
                return other;
            }
        }
        return null;
    }
}
