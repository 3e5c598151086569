package org.dateline.what;

import java.util.List;
import org.dateline.knowledge.Rule;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * A rule whose trigger stands in a sentence.
 *
 * @param head the trigger's main token
 * @param span the trigger as the reader sees it: all its words where nothing weighty stands between them
 * @param words the words that matched
 * @param kind what the trigger is, which decides where participants hang
 */
record Match(Rule rule, Token head, Span span, List<Token> words, Kind kind) {

    Match {
        words = List.copyOf(words);
    }

    int length() {
        return words.size();
    }

    boolean holds(Token token) {
        return words.stream().anyMatch(w -> w.index() == token.index());
    }

    /** What part of speech triggered. */
    enum Kind {
        VERB,
        NOUN,
        WORDS
    }
}
