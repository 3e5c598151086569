package org.dateline.when;

import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Time words of a sentence.
 *
 * @param first index of the first token, preposition included
 * @param last index of the last token
 */
record TimeExpression(int first, int last, Told told) {

    /** The token that the expression hangs on. */
    int governor(Sentence sentence) {
        Token top = top(sentence);
        return top.head() >= 0 ? top.head() : top.index();
    }

    /** The expression's token that hangs outside it. */
    Token top(Sentence sentence) {
        for (int i = last; i >= first; i--) {
            Token token = sentence.token(i);
            if (!covers(token.head()) && !Sentence.is(token, "case", "mark", "punct")) {
                return token;
            }
        }
        return sentence.token(last);
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
