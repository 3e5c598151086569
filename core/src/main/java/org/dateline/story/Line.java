package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/**
 * One line of a text that has something on it.
 *
 * @param span without the white space at both ends
 * @param text the words at the span, every sort of blank between them as a plain one
 * @param indent number of white characters before it on its line
 * @param blanksBefore number of empty lines before it
 */
record Line(Span span, String text, int indent, int blanksBefore) {

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…؟。][\"”’'»)\\]\\s]*(?:[(\\[][^()\\[\\]]{1,40}[)\\]]\\s*)?$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*");

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
        int tail = Math.max(0, text.length() - 60);
        return SENTENCE_END.matcher(text.substring(tail)).find();
    }

    int wordCount() {
        return (int) WORD.matcher(text).results().limit(500).count();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\0';
    }
}
