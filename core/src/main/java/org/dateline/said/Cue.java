package org.dateline.said;

import org.dateline.knowledge.Governors.Effect;

/**
 * A word that made something of how an act is told.
 *
 * @param token its index in the sentence: a governor, a modal, a negation, a mark such as "if", a modifier; the act's own
 *     word only where its form decides
 * @param of index of the word that it stands with: the predicate of a modal or a negation, else the word itself
 */
public record Cue(int token, Effect effect, int of) {

    /** A word that says it by itself. */
    static Cue of(int token, Effect effect) {
        return new Cue(token, effect, token);
    }

    Cue as(Effect other) {
        return new Cue(token, other, of);
    }
}
