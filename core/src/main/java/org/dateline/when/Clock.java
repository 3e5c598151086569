package org.dateline.when;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Act;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells which of a sentence's times belongs to an act: the one that hangs on the act's own clause. */
final class Clock {

    private final Sentence sentence;
    private final List<TimeExpression> expressions;
    private final TimeWords words;

    Clock(Sentence sentence, List<TimeExpression> expressions, TimeWords words) {
        this.sentence = sentence;
        this.expressions = expressions;
        this.words = words;
    }

    Optional<TimeExpression> timeOf(Act act) {
        return on(act.trigger()).or(() -> on(act.clause()));
    }

    private Optional<TimeExpression> on(int token) {
        return expressions.stream().filter(e -> hangsOn(e, token)).findFirst();
    }

    private boolean hangsOn(TimeExpression expression, int token) {
        int host = governor(sentence, expression);
        if (host == token) {
            return true;
        }
        Token at = sentence.token(host);
        while (!at.isVerb() && Sentence.is(at, "nmod", "obl", "obj", "conj", "appos", "compound") && at.head() >= 0) {
            at = sentence.token(at.head());
            if (at.index() == token) {
                return true;
            }
        }
        return false;
    }

    /** The token that the expression hangs on. */
    static int governor(Sentence sentence, TimeExpression expression) {
        for (int i = expression.last(); i >= expression.first(); i--) {
            Token token = sentence.token(i);
            boolean outside = !expression.covers(token.head());
            if (outside && !Sentence.is(token, "case", "mark", "punct")) {
                return token.head() >= 0 ? token.head() : token.index();
            }
        }
        return expression.last();
    }
}
