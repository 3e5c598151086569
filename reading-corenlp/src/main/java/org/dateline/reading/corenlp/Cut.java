package org.dateline.reading.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/**
 * A piece of a stretch, of bounded length, made before any engine sees it, so that no run of words without an end mark
 * can stall a parser.
 *
 * @param cut true where a sentence had to be cut because no sentence ends within the bound
 */
record Cut(Span span, boolean cut) {

    private static final int LONGEST_WORD = 12;

    /** Pieces of at most about {@code longest} words, in order; together they hold every word of {@code plain}. */
    static List<Cut> pieces(String plain, int longest) {
        var pieces = new ArrayList<Cut>();
        int start = 0;
        while (start < plain.length()) {
            int bound = bound(plain, start, longest);
            if (bound == plain.length()) {
                pieces.add(new Cut(new Span(start, bound), false));
                break;
            }
            int sentenceEnd = last(plain, start, bound, true);
            int clauseEnd = last(plain, start, bound, false);
            int at = sentenceEnd > start ? sentenceEnd : clauseEnd > start ? clauseEnd : bound;
            pieces.add(new Cut(new Span(start, at), sentenceEnd <= start));
            start = at;
        }
        return List.copyOf(pieces);
    }

    /** Where {@code longest} words, or as many characters as they may have, are over. */
    private static int bound(String plain, int start, int longest) {
        int words = 0;
        for (int i = start; i < plain.length(); i++) {
            words += plain.charAt(i) == ' ' ? 1 : 0;
            if (words >= longest || i - start >= LONGEST_WORD * longest) {
                return i;
            }
        }
        return plain.length();
    }

    /** The end of the last sentence (or clause) that ends within the bound; {@code start} where none does. */
    private static int last(String plain, int start, int bound, boolean sentence) {
        for (int i = bound - 1; i > start + 2; i--) {
            char c = plain.charAt(i);
            boolean ends = sentence
                    ? (c == ' ' && endsSentence(plain, i))
                    : (c == ' ' && ",;:".indexOf(plain.charAt(i - 1)) >= 0);
            if (ends) {
                return i + 1;
            }
        }
        return start;
    }

    /** True where a full stop after a word of lower-case letters stands before the space, and a capital after it. */
    private static boolean endsSentence(String plain, int space) {
        if (space + 1 >= plain.length() || Character.isLowerCase(plain.charAt(space + 1))) {
            return false;
        }
        int i = space - 1;
        if ("\"\u201d\u2019')".indexOf(plain.charAt(i)) >= 0) {
            i--;
        }
        return ".!?".indexOf(plain.charAt(i)) >= 0 && i >= 2 && Character.isLowerCase(plain.charAt(i - 2))
                || i >= 2 && ".!?".indexOf(plain.charAt(i)) >= 0 && Character.isDigit(plain.charAt(i - 1));
    }
}
