package org.dateline.where;

import java.util.List;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * A name in a sentence that may be a place's: tokens {@code first} to {@code last}, both inclusive.
 *
 * @param candidates what it may mean; none for a name that only its surroundings make a place
 * @param labelled the engine calls it a place
 */
record Named(Sentence sentence, int first, int last, List<Candidate> candidates, boolean labelled) {

    Named {
        candidates = List.copyOf(candidates);
    }

    int length() {
        return last - first + 1;
    }

    Token firstToken() {
        return sentence.token(first);
    }

    Token lastToken() {
        return sentence.token(last);
    }

    /** The name's characters on the page. */
    Span span() {
        return firstToken().span().hull(lastToken().span());
    }
}
