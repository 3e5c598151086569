package org.dateline.said;

import java.util.BitSet;
import java.util.List;

/**
 * One telling in a sentence: who tells, and which tokens are told.
 *
 * @param verb token index of the verb of speech, or of "according"; -1 for a form without one
 * @param sources parallel chains, each from the outermost to the innermost
 * @param content token indices of what is told
 */
record Speech(int verb, List<List<Source>> sources, BitSet content) {

    Speech {
        sources = sources.stream().map(List::copyOf).toList();
        content = (BitSet) content.clone();
    }

    /** True when this telling tells of the other one. */
    boolean holds(Speech other) {
        return other.verb >= 0 && content.get(other.verb) && !(verb >= 0 && other.content.get(verb));
    }
}
