package org.dateline.reading;

import java.util.List;
import org.dateline.model.Sentence;

/**
 * An engine that also reads words that somebody else has cut, so that its tags, lemmas and trees can be compared with a
 * treebank's one by one. It reads them with the same models, and loads those at the first call of either kind.
 */
public interface WordReader extends ReadingEngine {

    /**
     * The readings of the sentences, one for each and in their order: a token for each given word, with the given span
     * (so spans are in the sentence's own text), and made by {@link GivenSentence#read}, its index being its place in
     * the list. Everything that {@link #read} finds is found here too, names included, so that their speed is the same.
     * Never refuses: a sentence that is too long for a tree has a flat one.
     */
    List<Sentence> readWords(List<GivenSentence> sentences);
}
