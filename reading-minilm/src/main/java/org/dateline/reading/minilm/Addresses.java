package org.dateline.reading.minilm;

/** Addresses of the network, handles and tags, which are one word whatever stands in them. */
final class Addresses {

    private static final int LONGEST_NAME = 64;
    private static final String TRAILING = ".,;:!?'\"`*_)]}>\u2019\u201D\u00BB\u2026";

    private final WordLists lists;

    Addresses(WordLists lists) {
        this.lists = lists;
    }

    /** The end of the address that begins at {@code i}, or {@code i} where none does. */
    int end(String s, int i) {
        char c = s.charAt(i);
        if (c == '@' || c == '#') {
            return tag(s, i);
        }
        if (!Letters.isAsciiLetter(c) && !Letters.isDigit(c)) {
            return i;
        }
        if (isUrl(s, i)) {
            return untrailed(s, i, chunkEnd(s, i));
        }
        return named(s, i);
    }

    private static boolean isUrl(String s, int i) {
        return switch (s.charAt(i)) {
            case 'h', 'H' -> s.regionMatches(true, i, "http://", 0, 7) || s.regionMatches(true, i, "https://", 0, 8);
            case 'f', 'F' -> s.regionMatches(true, i, "ftp://", 0, 6);
            case 'm', 'M' -> s.regionMatches(true, i, "mailto:", 0, 7);
            case 'w', 'W' -> s.regionMatches(true, i, "www.", 0, 4);
            default -> false;
        };
    }

    /** A handle or a tag: the sign and a name that has a letter first. */
    private static int tag(String s, int i) {
        int j = i + 1;
        if (!Letters.isLetter(Letters.at(s, j)) && Letters.at(s, j) != '_') {
            return i;
        }
        while (j < s.length() && Letters.isWord(s.codePointAt(j))) {
            j += Character.charCount(s.codePointAt(j));
        }
        return j;
    }

    /** A mail address, or a name with a domain's or a file's ending and perhaps a path. */
    private int named(String s, int i) {
        int j = i;
        int dots = 0;
        int lastDot = i - 1;
        int limit = Math.min(s.length(), i + LONGEST_NAME);
        while (j < limit && isNameCharacter(s.charAt(j))) {
            if (s.charAt(j) == '.') {
                if (j == lastDot + 1) {
                    return s.startsWith("..@", j) ? masked(s, i, j + 2) : i;
                }
                dots++;
                lastDot = j;
            }
            j++;
        }
        if (j < s.length() && s.charAt(j) == '@' && j > i && Letters.isAsciiLetter(Letters.at(s, j + 1))) {
            int k = j + 1;
            while (k < s.length() && k < j + 4 * LONGEST_NAME && isNameCharacter(s.charAt(k))) {
                k++;
            }
            return untrailed(s, i, k);
        }
        if (dots == 0) {
            return i;
        }
        if (lastDot == j - 1) {
            j = lastDot;
            lastDot = s.lastIndexOf('.', j - 1);
            if (lastDot <= i) {
                return i;
            }
        }
        if (lastDot <= i || !lists.endings().contains(Letters.plain(s, lastDot + 1, j))) {
            return i;
        }
        boolean known = j - lastDot > 3 || !Character.isUpperCase(s.charAt(lastDot + 1)) && isAllLower(s, i, j);
        if (!known || Character.isUpperCase(s.charAt(lastDot + 1)) && !Character.isUpperCase(s.charAt(i))) {
            return i;
        }
        return j < s.length() && s.charAt(j) == '/' ? untrailed(s, i, chunkEnd(s, j)) : j;
    }

    /** "nam...@host.org": a mail address that a forum has shortened. */
    private static int masked(String s, int from, int at) {
        int j = at + 1;
        while (j < s.length() && j < at + LONGEST_NAME && isNameCharacter(s.charAt(j))) {
            j++;
        }
        return untrailed(s, from, j);
    }

    private static boolean isAllLower(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameCharacter(char c) {
        return Letters.isAsciiLetter(c)
                || Letters.isDigit(c)
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '%'
                || c == '+';
    }

    private static int chunkEnd(String s, int i) {
        int j = i;
        while (j < s.length() && !Letters.isBlank(s.codePointAt(j)) && s.charAt(j) != '<' && s.charAt(j) != '>') {
            j += Character.charCount(s.codePointAt(j));
        }
        return j;
    }

    private static int untrailed(String s, int from, int end) {
        int j = end;
        while (j > from + 1 && TRAILING.indexOf(s.charAt(j - 1)) >= 0) {
            j--;
        }
        return j;
    }
}
