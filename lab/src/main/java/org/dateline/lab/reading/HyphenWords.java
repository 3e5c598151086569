package org.dateline.lab.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/**
 * Words with hyphens as one word each. Treebanks cut "ten-year" into three words (tagged {@code HYPH} in the middle),
 * the contract of reading keeps it whole; joined on both sides, cuts can be compared.
 */
final class HyphenWords {

    private static final String HYPHENS = "-\u2010\u2011";

    private HyphenWords() {}

    /** The words, those that a hyphen joins without a space being one. */
    static List<Span> joined(String text, List<Span> words) {
        var joined = new ArrayList<Span>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            boolean joins = !joined.isEmpty()
                    && i + 1 < words.size()
                    && isHyphen(text, word)
                    && touch(text, joined.getLast(), word, words.get(i + 1));
            if (joins) {
                i++;
                joined.add(joined.removeLast().hull(words.get(i)));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean isHyphen(String text, Span word) {
        return word.length() == 1 && HYPHENS.indexOf(text.charAt(word.start())) >= 0;
    }

    private static boolean touch(String text, Span before, Span hyphen, Span after) {
        return before.end() == hyphen.start()
                && hyphen.end() == after.start()
                && Character.isLetterOrDigit(text.charAt(before.end() - 1))
                && Character.isLetterOrDigit(text.charAt(after.start()));
    }
}
