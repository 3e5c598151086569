package org.dateline.reading.minilm;

import java.util.Locale;

/** What kind of character stands where in a text, by code point; half a surrogate pair is a character of no kind. */
final class Letters {

    private static final String APOSTROPHES = "'\u2019\u02BC\u2018\u02BB`\u00B4\u2032\u02BE\u02BF\uFF07";
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int SOFT_HYPHEN = 0xAD;
    static final int ZERO_WIDTH_JOINER = 0x200D;

    private Letters() {}

    /** True for what no token holds: spaces of all widths, line ends, characters that control and are not seen. */
    static boolean isBlank(int point) {
        if (point < 0x80) {
            return point <= ' ' || point == 0x7F;
        }
        return Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || (Character.getType(point) == Character.FORMAT && !isJoiner(point));
    }

    /** True for what is not seen and stands inside words. */
    private static boolean isJoiner(int point) {
        return point == SOFT_HYPHEN || point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER;
    }

    /** True for letters, digits and what joins them without being seen. */
    static boolean isWord(int point) {
        if (point < 0x80) {
            return isAsciiLetter(point) || isDigit(point) || point == '_';
        }
        if (Character.isLetterOrDigit(point) || point == SOFT_HYPHEN || point == ZERO_WIDTH_NON_JOINER) {
            return point != 0x02BB && point != 0x02BC && point != 0x02BE && point != 0x02BF && point != 0xBA;
        }
        return isMark(point);
    }

    /** True for accents and vowel signs that stand on the character before them. */
    static boolean isMark(int point) {
        if (point < 0x300) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isAsciiLetter(int point) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
    }

    static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    static boolean isLetter(int point) {
        return point < 0x80 ? isAsciiLetter(point) : isWord(point) && !Character.isDigit(point);
    }

    static boolean isApostrophe(int point) {
        return point == '\'' || (point != '"' && APOSTROPHES.indexOf(point) >= 0);
    }

    /** True for what joins the parts of a compound: not for dashes. */
    static boolean isHyphen(int point) {
        return point == '-' || point == 0x2010 || point == 0x2011;
    }

    static boolean isOpening(int point) {
        if (point == 0x201C || point == 0x2018 || point == 0xAB || point == 0x201E) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    static boolean isClosing(int point) {
        if (point == 0x201D || point == 0x2019 || point == 0xBB) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** The code point at {@code i}, or 0 past the end. */
    static int at(String s, int i) {
        return i < s.length() ? s.codePointAt(i) : 0;
    }

    /** The words of the lists are lower case with straight apostrophes. */
    static String plain(String s, int start, int end) {
        String word = s.substring(start, end).toLowerCase(Locale.ROOT);
        return word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\'');
    }
}
