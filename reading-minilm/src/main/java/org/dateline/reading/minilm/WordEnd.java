package org.dateline.reading.minilm;

/** Finds where a word ends: which hyphens, stops, commas and other marks stand inside it. */
final class WordEnd {

    private static final int LONGEST_CURRENCY = 3;

    private final WordLists lists;
    private final Stops stops;

    WordEnd(WordLists lists) {
        this.lists = lists;
        stops = new Stops(lists);
    }

    /** The end of the word or number that begins at {@code start}, its own full stop included. */
    int of(String s, int start) {
        int segment = start; // behind the last hyphen
        int part = start; // behind the last mark of any kind
        int i = start + (Letters.isWord(s.codePointAt(start)) ? 0 : 1);
        while (i < s.length()) {
            int point = s.codePointAt(i);
            if (Letters.isWord(point)) {
                if (isTimeOfDay(s, start, i, point)) {
                    segment = i;
                    part = i;
                }
                i += Character.charCount(point);
                continue;
            }
            if (point == '.') {
                if (isDecimal(s, i) || isInnerStop(s, segment, part, i)) {
                    i++;
                    part = i;
                    continue;
                }
                if ((i - segment == 1 || stops.isKnown(s, segment, i)) && isHyphenated(s, i + 1)) {
                    i += 2;
                    segment = i;
                    part = i;
                    continue;
                }
                return stops.belongs(s, start, segment, i) ? i + 1 : i;
            }
            if (!isInner(s, start, i, point)) {
                boolean own = (point == '$' && isCurrency(s, start, i)) || (point == '-' && isShared(s, start, i));
                return own ? i + 1 : i;
            }
            i += Character.charCount(point);
            part = i;
            if (Letters.isHyphen(point)) {
                segment = i;
            }
        }
        return i;
    }

    /** "5p.m.": the time of day behind a number is looked up by itself. */
    private static boolean isTimeOfDay(String s, int start, int i, int point) {
        return i > start
                && (point == 'a' || point == 'p' || point == 'A' || point == 'P')
                && Letters.isDigit(s.charAt(i - 1))
                && Letters.at(s, i + 1) == '.'
                && (Letters.at(s, i + 2) == 'm' || Letters.at(s, i + 2) == 'M')
                && !Letters.isWord(Letters.at(s, i + 3));
    }

    private static boolean isInner(String s, int start, int i, int point) {
        if (i == start) {
            return false;
        }
        int before = s.codePointBefore(i);
        int after = Letters.at(s, i + Character.charCount(point));
        if (Letters.isHyphen(point)) {
            return Letters.isWord(after) && (Letters.isWord(before) || before == '.');
        }
        if (Letters.isApostrophe(point)) {
            return Letters.isWord(before) && Letters.isLetter(after);
        }
        return switch (point) {
            case ':', '/' -> Letters.isDigit(before) && Letters.isDigit(after);
            case ',' -> Letters.isDigit(before) && isGroup(s, i + 1);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '@' -> Letters.isLetter(before) && Letters.isLetter(after);
            case '*' -> Letters.isLetter(before) && isMasked(s, i);
            case Letters.ZERO_WIDTH_JOINER -> Letters.isWord(before) && Letters.isWord(after);
            default -> point == '*' || Letters.isMark(point);
        };
    }

    private static boolean isDecimal(String s, int i) {
        return i > 0 && Letters.isDigit(s.charAt(i - 1)) && Letters.isDigit(Letters.at(s, i + 1));
    }

    /** Three digits and no more, or two where another group follows, as in India. */
    private static boolean isGroup(String s, int from) {
        int digits = 0;
        while (digits < 4 && Letters.isDigit(Letters.at(s, from + digits))) {
            digits++;
        }
        return digits == 3 || (digits == 2 && Letters.at(s, from + 2) == ',');
    }

    /** Letters hidden by one to six stars. */
    private static boolean isMasked(String s, int i) {
        int j = i;
        while (j < i + 6 && Letters.at(s, j) == '*') {
            j++;
        }
        return Letters.isLetter(Letters.at(s, j));
    }

    /** A stop between letters that are one word: "U.S", "Ph.D", "M.Sc"; not "St.Petersburg", not "end.The". */
    private boolean isInnerStop(String s, int segment, int part, int dot) {
        int after = Letters.at(s, dot + 1);
        if (!Letters.isAsciiLetter(after) || dot == part) {
            return false;
        }
        int length = dot - part;
        int second = Letters.at(s, dot + 2);
        if (!Letters.isWord(second) && Letters.isAsciiLetter(s.charAt(part))) {
            boolean stuck = second == '.' && Character.isUpperCase(after) && Character.isUpperCase(s.charAt(dot - 1));
            return stuck
                    || length == 1
                    || (length == 2 && Character.isUpperCase(s.charAt(part)) && Character.isUpperCase(after));
        }
        if (length > 3) {
            return false;
        }
        int end = dot + 1;
        while (end < dot + 6 && Letters.isAsciiLetter(Letters.at(s, end))) {
            end++;
        }
        return lists.sorts().containsKey(Letters.plain(s, segment, end));
    }

    private static boolean isHyphenated(String s, int i) {
        return Letters.isHyphen(Letters.at(s, i)) && Letters.isLetter(Letters.at(s, i + 1));
    }

    /** "pre- and post-war": a hyphen whose second part comes later. */
    private static boolean isShared(String s, int start, int i) {
        return i > start
                && Letters.isLetter(s.codePointBefore(i))
                && (Letters.at(s, i + 1) == ','
                        || s.startsWith(" and ", i + 1)
                        || s.startsWith(" or ", i + 1)
                        || s.startsWith(" to ", i + 1));
    }

    /** "US$", "A$" before a number. */
    private static boolean isCurrency(String s, int start, int i) {
        if (i - start > LONGEST_CURRENCY || !Letters.isDigit(Letters.at(s, i + 1))) {
            return false;
        }
        for (int j = start; j < i; j++) {
            if (!Character.isUpperCase(s.charAt(j))) {
                return false;
            }
        }
        return true;
    }
}
