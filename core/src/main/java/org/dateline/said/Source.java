package org.dateline.said;

import org.dateline.model.Chain;
import org.dateline.model.SourceKind;
import org.dateline.model.Words;

/**
 * Somebody who is said to know, before chains are put together.
 *
 * @param sentence index of the sentence that names them
 * @param head token index of the name's head there; -1 where the words are no part of a sentence's tree
 */
record Source(int sentence, int head, Words words, SourceKind kind) {

    Chain.Link link() {
        return new Chain.Link(words, kind, null);
    }
}
