package org.dateline.reading.minilm;

import org.dateline.reading.minilm.WordLists.Abbreviation;

/**
 * Whether a full stop belongs to the word before it. The Penn Treebank and CoreNLP give the stop a token of its own
 * where it also ends the sentence ("in the U.S|."), so what follows is looked at here, once, and the sentence
 * splitter only asks for the token.
 */
final class Stops {

    private static final int LONGEST_ABBREVIATION = 16;

    private final WordLists lists;

    Stops(WordLists lists) {
        this.lists = lists;
    }

    /** What stands behind a full stop. */
    private enum Next {
        /** Nothing: the stretch is over. */
        END,
        /** A word in lower case, or a mark that only goes on. */
        ON,
        NUMBER,
        STARTER,
        CAPITAL,
        /** A capital behind an opening quote. */
        QUOTED
    }

    /**
     * True where the full stop at {@code dot} belongs to the word from {@code start}.
     *
     * @param wordStart where the whole token begins: what precedes it may matter
     * @param start where its last part begins, behind hyphens
     */
    boolean belongs(String s, int wordStart, int start, int dot) {
        int length = dot - start;
        if (length > LONGEST_ABBREVIATION || length == 0) {
            return false;
        }
        if (Letters.at(s, dot + 1) == '.') {
            return Letters.at(s, dot + 2) != '.' && isKnown(s, start, dot);
        }
        String word = Letters.plain(s, start, dot);
        Abbreviation sort = lists.sorts().get(word);
        boolean capital = Character.isUpperCase(s.codePointAt(start));
        boolean initial = length == 1 && capital && Letters.isAsciiLetter(s.charAt(start));
        if (sort == null || initial) {
            return (initial || isAcronym(s, Math.max(start, dot - 3), dot)) && !ends(s, dot, initial);
        }
        Next next = next(s, dot + 1);
        return switch (sort) {
            case LEADING -> next != Next.END;
            case TITLE ->
                next != Next.END
                        && next != Next.STARTER
                        && (capital || length > 1 || next == Next.NUMBER || next == Next.CAPITAL);
            case MONTH -> capital && (next == Next.NUMBER || goesOn(s, dot + 1));
            case DATE -> capital && next != Next.END && next != Next.STARTER;
            case NUMBER -> next == Next.NUMBER || (length == 1 && goesOn(s, dot + 1));
            case COMPANY -> next == Next.ON || next == Next.CAPITAL || next == Next.NUMBER;
            case COMMON -> next == Next.ON || next == Next.NUMBER;
            case TIME -> next == Next.ON || next == Next.NUMBER || goesOn(s, dot + 1);
            case STATE ->
                capital
                        && isOfPlace(s, wordStart, start)
                        && next != Next.END
                        && next != Next.STARTER
                        && next != Next.QUOTED;
        };
    }

    private boolean ends(String s, int dot, boolean initial) {
        return switch (next(s, dot + 1)) {
            case END, STARTER -> true;
            case QUOTED -> initial;
            case ON, NUMBER, CAPITAL -> false;
        };
    }

    /** True for an acronym or a listed word, whatever follows. */
    boolean isKnown(String s, int start, int dot) {
        return dot - start <= LONGEST_ABBREVIATION
                && (isAcronym(s, start, dot) || lists.sorts().containsKey(Letters.plain(s, start, dot)));
    }

    /** Letters one by one with full stops between: "U.S", "a.m", "J.R.R". */
    static boolean isAcronym(String s, int start, int dot) {
        if (dot - start < 3) {
            return false;
        }
        for (int i = start; i < dot; i++) {
            boolean even = (i - start) % 2 == 0;
            if (even ? !Character.isLetter(s.charAt(i)) : s.charAt(i) != '.') {
                return false;
            }
        }
        return (dot - start) % 2 == 1;
    }

    /** A state stands after a place and a comma, or after a party's letter: "Dayton, Ohio", "D-Mich". */
    private static boolean isOfPlace(String s, int wordStart, int start) {
        if (start - wordStart == 2) {
            return Character.isUpperCase(s.charAt(wordStart));
        }
        int i = wordStart;
        while (i > 0 && wordStart - i < 3 && s.charAt(i - 1) == ' ') {
            i--;
        }
        return i > 0 && s.charAt(i - 1) == ',';
    }

    private boolean goesOn(String s, int i) {
        int from = skipBlank(s, i);
        return lists.afterTime().contains(Letters.plain(s, from, letters(s, from)));
    }

    private Next next(String s, int from) {
        int i = from;
        while (i < s.length() && i < from + 4 && isCloser(s, i)) {
            i++;
        }
        i = skipBlank(s, i);
        if (i >= s.length()) {
            return Next.END;
        }
        boolean quoted = false;
        int point = s.codePointAt(i);
        if (i > from && isQuote(point)) {
            quoted = true;
            point = Letters.at(s, ++i);
        }
        if (Character.isDigit(point) || point == '#' || point == '$' || point == '\u00A3' || point == '\u20AC') {
            return Next.NUMBER;
        }
        if (!Character.isLetter(point) || Character.isLowerCase(point)) {
            return Next.ON;
        }
        if (lists.starters().contains(Letters.plain(s, i, letters(s, i)))) {
            return Next.STARTER;
        }
        return quoted ? Next.QUOTED : Next.CAPITAL;
    }

    private static boolean isCloser(String s, int i) {
        char c = s.charAt(i);
        return Letters.isClosing(c) || ((c == '"' || c == '\'') && !Letters.isWord(Letters.at(s, i + 1)));
    }

    private static boolean isQuote(int point) {
        return point == '"' || point == '\'' || point == '`' || point == 0x201C || point == 0x2018 || point == 0xAB;
    }

    private static int skipBlank(String s, int from) {
        int i = from;
        while (i < s.length() && Letters.isBlank(s.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of the letters (and apostrophes between them) from {@code i}, at most as many as a listed word may have. */
    private static int letters(String s, int i) {
        int j = i;
        while (j < s.length()
                && j < i + LONGEST_ABBREVIATION
                && (Character.isLetter(s.charAt(j)) || (s.charAt(j) == '\'' || s.charAt(j) == '\u2019') && j > i)) {
            j++;
        }
        return j;
    }
}
