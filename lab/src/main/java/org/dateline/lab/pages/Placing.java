package org.dateline.lab.pages;

import java.util.Optional;
import org.dateline.model.Span;

/** Finds words in a page's text, in order, whatever blanks and line breaks stand between them. */
final class Placing {

    private static final String BETWEEN = " … ";

    private final StringBuilder words = new StringBuilder();
    private final int[] places;

    Placing(String text) {
        places = new int[text.length() + 1];
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isBlank(text.charAt(i));
            if (!space || !blank) {
                places[words.length()] = i;
                words.append(space ? ' ' : text.charAt(i));
            }
            blank = space;
        }
        places[words.length()] = text.length();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Where the words first stand at or after {@code from}, in the page's code units. */
    Optional<Span> find(String sought, int from) {
        int cut = sought.indexOf(BETWEEN);
        String first = cut < 0 ? sought : sought.substring(0, cut);
        int start = at(first, from);
        if (start < 0) {
            return Optional.empty();
        }
        int end = start + first.length();
        if (cut >= 0) {
            String last = sought.substring(cut + BETWEEN.length());
            int lastAt = words.indexOf(last, end);
            if (lastAt < 0) {
                return Optional.empty();
            }
            end = lastAt + last.length();
        }
        return Optional.of(new Span(places[start], places[end - 1] + 1));
    }

    private int at(String first, int from) {
        int at = words.indexOf(first);
        while (at >= 0 && places[at] < from) {
            at = words.indexOf(first, at + 1);
        }
        return at;
    }
}
