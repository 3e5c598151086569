package org.dateline.reading;

import java.util.List;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * A sentence whose words somebody else has cut, such as a treebank's annotators.
 *
 * @param text of the sentence alone
 * @param words where each word stands in {@code text}, in order; they may touch but never overlap
 */
public record GivenSentence(String text, List<Span> words) {

    /** Checks that there is a word, that none is empty, and that each begins where the one before has ended or later. */
    public GivenSentence {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one word");
        }
        int end = 0;
        for (Span word : words) {
            if (word.isEmpty() || word.start() < end || word.end() > text.length()) {
                throw new IllegalArgumentException("no word at " + word + " of: " + text);
            }
            end = word.end();
        }
    }

    public int size() {
        return words.size();
    }

    /** The word at this place, from 0, as the text has it. */
    public String word(int index) {
        return words.get(index).of(text);
    }

    /** The sentence as it was read: as body text, its own text being the whole paragraph. */
    public Sentence read(int index, List<Token> tokens) {
        return new Sentence(index, Section.BODY, new Span(0, text.length()), tokens);
    }
}
