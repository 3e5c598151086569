package org.dateline.reading.minilm;

import java.util.Set;

/** Where a token ends that begins with no letter and no digit. */
final class Marks {

    private static final int LONGEST_CLITIC = 2;
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final WordLists lists;

    Marks(WordLists lists) {
        this.lists = lists;
    }

    /** The end of the token from {@code i}: a run of one mark, a pair of quotes, a smiley, a symbol, a clipped word. */
    int end(String s, int i, int point) {
        if (point >= 0x80 && !Letters.isApostrophe(point)) {
            return symbol(s, i, point);
        }
        if (Letters.isApostrophe(point)) {
            return apostrophe(s, i, point);
        }
        return switch (point) {
            case '.' -> stops(s, i);
            case '!', '?' -> run(s, i, "!?");
            case '"' -> Letters.at(s, i + 1) == '"' ? i + 2 : i + 1;
            case '-', '*', '=', '~', '+', '<', '>', '_', '#' -> run(s, i, Character.toString(point));
            case ':', ';' -> smiley(s, i);
            default -> i + 1;
        };
    }

    /** Two stops or more, with an ellipsis character among them, are one mark. */
    private static int stops(String s, int i) {
        return run(s, i, ".\u2026");
    }

    private static int run(String s, int i, String of) {
        int j = i + 1;
        while (j < s.length() && of.indexOf(s.charAt(j)) >= 0) {
            j++;
        }
        return j;
    }

    private static int smiley(String s, int i) {
        int j = i + (Letters.at(s, i + 1) == '-' ? 2 : 1);
        int mouth = Letters.at(s, j);
        boolean alone = (i == 0 || !Letters.isWord(s.charAt(i - 1)))
                && (j + 1 >= s.length() || Letters.isBlank(s.charAt(j + 1)));
        return alone && (mouth == ')' || mouth == '(' || mouth == 'D' || mouth == 'P') ? j + 1 : i + 1;
    }

    /** A clitic after a quote or bracket, a year without its century, a clipped word, two quotes, or one quote. */
    private int apostrophe(String s, int i, int point) {
        int next = Letters.at(s, i + 1);
        if (Letters.isApostrophe(next) && (next == point || point == 0x2018)) {
            return i + 2;
        }
        int j = i + 1;
        while (j < s.length() && j < i + 8 && Letters.isWord(s.codePointAt(j))) {
            j += Character.charCount(s.codePointAt(j));
        }
        if (j == i + 1) {
            return j;
        }
        String word = Letters.plain(s, i + 1, j);
        boolean straight = point == '\'' || point == 0x2019 || point == '`';
        if (straight && j - i - 1 <= LONGEST_CLITIC && CLITICS.contains(word) && isBehindWord(s, i)) {
            return j;
        }
        if (point != '\'' && point != 0x2019 && point != 0x2018) {
            return i + 1;
        }
        boolean year = Letters.isDigit(next)
                && Letters.isDigit(Letters.at(s, i + 2))
                && (j == i + 3 || (j == i + 4 && s.charAt(i + 3) == 's'));
        if (word.equals("n") && Letters.isApostrophe(Letters.at(s, j))) {
            return j + 1;
        }
        return year || lists.clipped().contains(word) || lists.splits().containsKey("'" + word) ? j : i + 1;
    }

    /** True where the apostrophe stands at something that may own or be: not at an opening quote. */
    private static boolean isBehindWord(String s, int i) {
        return i > 0 && !Letters.isOpening(s.charAt(i - 1)) && "`-/".indexOf(s.charAt(i - 1)) < 0;
    }

    /** Signs beyond ASCII: an emoji with all that modifies it, a flag, a run of dashes or ellipses, a degree with its scale. */
    private static int symbol(String s, int i, int point) {
        int j = i + Character.charCount(point);
        int next = Letters.at(s, j);
        if (point == 0xB0 && (next == 'C' || next == 'F') && !Letters.isWord(Letters.at(s, j + 1))) {
            return j + 1;
        }
        if (point == 0x2026) {
            return run(s, i, ".\u2026");
        }
        if (point == 0x2014 || point == 0x2013 || point == 0x2015) {
            return run(s, i, Character.toString(point));
        }
        if (isFlagHalf(point) && isFlagHalf(next)) {
            return j + Character.charCount(next);
        }
        while (j < s.length()) {
            next = s.codePointAt(j);
            boolean joined = Letters.isMark(next)
                    || isSkin(next)
                    || next == Letters.ZERO_WIDTH_JOINER
                    || (s.codePointBefore(j) == Letters.ZERO_WIDTH_JOINER
                            && Character.getType(next) == Character.OTHER_SYMBOL);
            if (!joined) {
                break;
            }
            j += Character.charCount(next);
        }
        return j;
    }

    private static boolean isFlagHalf(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }

    private static boolean isSkin(int point) {
        return point >= 0x1F3FB && point <= 0x1F3FF;
    }
}
