package org.dateline.what;

import org.dateline.knowledge.Rule;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * A rule whose trigger stands in a sentence.
 *
 * @param head the trigger's main token
 * @param length number of words that matched
 * @param kind what the trigger is, which decides where participants hang
 */
record Match(Rule rule, Token head, Span span, int length, Kind kind) {

    /** What part of speech triggered. */
    enum Kind {
        VERB,
        NOUN,
        WORDS
    }
}
