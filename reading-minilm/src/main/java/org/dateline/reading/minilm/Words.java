package org.dateline.reading.minilm;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/**
 * Cuts a stretch of text into tokens as the Penn Treebank does, hyphenated words whole: {@code Russian-backed troops
 * did|n't enter Sana'a|.} One pass from left to right, no look back and no look ahead beyond a bound, so the time is
 * linear in the text whatever it holds. Every character that is not blank lies in exactly one token, and no token
 * begins or ends inside a surrogate pair.
 */
public final class Words {

    private final Addresses addresses;
    private final WordEnd wordEnd;
    private final Parts parts;
    private final Marks marks;

    public Words() {
        WordLists lists = WordLists.shared();
        addresses = new Addresses(lists);
        wordEnd = new WordEnd(lists);
        parts = new Parts(lists);
        marks = new Marks(lists);
    }

    /** The tokens of the text in order, as UTF-16 offsets. */
    public List<Span> of(String plain) {
        var tokens = new ArrayList<Span>(plain.length() / 5 + 4);
        int i = 0;
        while (i < plain.length()) {
            int point = plain.codePointAt(i);
            if (Letters.isBlank(point)) {
                i += Character.charCount(point);
            } else {
                i = token(plain, i, point, tokens);
            }
        }
        return List.copyOf(tokens);
    }

    private int token(String s, int i, int point, List<Span> into) {
        if (!isInside(s, i)) {
            int address = addresses.end(s, i);
            if (address > i) {
                into.add(new Span(i, address));
                return address;
            }
        }
        if (Letters.isWord(point) || beginsNumber(s, i, point)) {
            int end = wordEnd.of(s, i);
            parts.of(s, i, end, into);
            return end;
        }
        int end = marks.end(s, i, point);
        if (Letters.isApostrophe(point) && end > i + 1 && Letters.isLetter(Letters.at(s, i + 1))) {
            parts.of(s, i, end, into);
        } else {
            into.add(new Span(i, end));
        }
        return end;
    }

    /** True where a letter or digit stands directly before: no address begins there. */
    private static boolean isInside(String s, int i) {
        return i > 0 && Character.isLetterOrDigit(s.charAt(i - 1));
    }

    /** ".50", "-5", "+963": only at the start of a written word, or "a.50" and "10-5" would be parted. */
    private static boolean beginsNumber(String s, int i, int point) {
        if ((point != '.' && point != '-' && point != '+') || !Letters.isDigit(Letters.at(s, i + 1))) {
            return false;
        }
        return i == 0 || Letters.isBlank(s.charAt(i - 1)) || s.charAt(i - 1) == '(' || s.charAt(i - 1) == '$';
    }
}
