package org.dateline.lab.reading;

import java.util.List;
import org.dateline.reading.GivenSentence;

/**
 * A sentence of a treebank.
 *
 * @param given its text and where its words stand
 * @param words what the annotators say of each word
 * @param start what begins with it
 */
record GoldSentence(GivenSentence given, List<GoldWord> words, Start start) {

    /** What begins with a sentence. */
    enum Start {
        DOCUMENT,
        PARAGRAPH,
        /** Only the sentence. */
        SENTENCE
    }

    /** Checks that there is one gold word for each given one, and that governors are words of the sentence. */
    GoldSentence {
        words = List.copyOf(words);
        if (words.size() != given.size()) {
            throw new IllegalArgumentException(words.size() + " gold words for " + given.size());
        }
        for (int i = 0; i < words.size(); i++) {
            int head = words.get(i).head();
            if (head < -1 || head >= words.size() || head == i) {
                throw new IllegalArgumentException("no governor " + head + " for word " + i);
            }
        }
    }
}
