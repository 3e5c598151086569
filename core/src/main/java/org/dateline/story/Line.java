package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/** One line of a text that has something on it. What is asked of it again and again is found out once. */
final class Line {

    private static final String SENTENCE_MARKS = ".!?…؟。";
    private static final String CLOSING = "\"”’'»)] ";
    private static final Pattern SENTENCE_END =
            Pattern.compile("[" + SENTENCE_MARKS + "][\"”’'»)\\]\\s]*(?:[(\\[][^()\\[\\]]{1,40}[)\\]]\\s*)?$");
    private static final int TAIL = 60;
    private static final int MOST_WORDS = 500;

    /** General categories of letters and numbers, a bit each: a word begins with one of them. */
    private static final int BEGINS_WORD = bits(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    private static final int GOES_ON =
            BEGINS_WORD | bits(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);

    private static final int UNKNOWN = -1;

    private final Span span;
    private final String text;
    private final int indent;
    private final int blanksBefore;
    private final boolean endsSentence;
    private int words = UNKNOWN;

    private Line(Span span, String text, int indent, int blanksBefore) {
        this.span = span;
        this.text = text;
        this.indent = indent;
        this.blanksBefore = blanksBefore;
        this.endsSentence = isSentenceEnd(text);
    }

    /** Without the white space at both ends. */
    Span span() {
        return span;
    }

    /** The words at the span, every sort of blank between them as a plain one. */
    String text() {
        return text;
    }

    /** How many white characters stand before it on its line. */
    int indent() {
        return indent;
    }

    /** How many empty lines stand before it. */
    int blanksBefore() {
        return blanksBefore;
    }

    /** The lines of a stretch of text that are not blank, in order. */
    static List<Line> linesOf(String text, Span region) {
        var lines = new ArrayList<Line>();
        int blanks = 0;
        int at = region.start();
        while (at < region.end()) {
            int end = at;
            while (end < region.end() && !isBreak(text.charAt(end))) {
                end++;
            }
            int first = at;
            while (first < end && isSpace(text.charAt(first))) {
                first++;
            }
            int last = end;
            while (last > first && isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (first == last) {
                blanks++;
            } else {
                lines.add(new Line(new Span(first, last), plain(text.substring(first, last)), first - at, blanks));
                blanks = 0;
            }
            boolean crlf = end + 1 < region.end() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            at = end + (crlf ? 2 : 1);
        }
        return lines;
    }

    private static String plain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != ' ' && isSpace(words.charAt(i))) {
                var plain = new StringBuilder(words);
                for (int k = i; k < plain.length(); k++) {
                    if (isSpace(plain.charAt(k))) {
                        plain.setCharAt(k, ' ');
                    }
                }
                return plain.toString();
            }
        }
        return words;
    }

    /** True where the line ends as a sentence ends, a closing quotation mark or a credit in brackets not counted. */
    boolean endsSentence() {
        return endsSentence;
    }

    private static boolean isSentenceEnd(String text) {
        char last = text.charAt(text.length() - 1);
        if (SENTENCE_MARKS.indexOf(last) >= 0) {
            return true;
        }
        return CLOSING.indexOf(last) >= 0
                && SENTENCE_END
                        .matcher(text.substring(Math.max(0, text.length() - TAIL)))
                        .find();
    }

    /** Words: letters and figures in a row, with the points, hyphens and apostrophes among them; 500 at most. */
    int wordCount() {
        if (words == UNKNOWN) {
            words = countWords(text);
        }
        return words;
    }

    private static int countWords(String text) {
        int count = 0;
        boolean inside = false;
        int point;
        for (int i = 0; i < text.length() && count < MOST_WORDS; i += Character.charCount(point)) {
            point = text.codePointAt(i);
            int type = 1 << Character.getType(point);
            if (inside) {
                inside = (type & GOES_ON) != 0 || "'’.-".indexOf(point) >= 0;
            } else if ((type & BEGINS_WORD) != 0) {
                inside = true;
                count++;
            }
        }
        return count;
    }

    private static int bits(byte... types) {
        int bits = 0;
        for (byte type : types) {
            bits |= 1 << type;
        }
        return bits;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    static boolean isSpace(char c) {
        if (c > ' ' && c < '\u007f') {
            return false; // nearly every character asked about
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\0';
    }
}
