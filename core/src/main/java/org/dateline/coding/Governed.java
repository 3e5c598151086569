package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Act;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The demand, promise or threat over an act that is told as demanded, planned or possible, on its way to the root. */
record Governed(Terms.Coded one, List<Terms.Coded> story) {

    /** The nearest act over this one that gives its content the assertion that this one has. */
    Optional<Terms.Coded> of() {
        Act act = one.act();
        Sentence s = act.sentence();
        for (Token at = act.clauseToken(); at.head() >= 0; at = s.token(at.head())) {
            if (Sentence.is(at, "nsubj", "nmod:poss") || at.relation().equals("acl:relcl")) {
                return Optional.empty();
            }
            Token governor = s.token(at.head());
            Optional<Terms.Coded> over = story.stream()
                    .filter(c -> c != one && c.act().sentence() == s && stands(c.act(), governor))
                    .findFirst();
            if (over.isPresent()) {
                return over.filter(c -> gives(c.act().type(), one.mention().assertion()));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Act act, Token token) {
        return act.trigger() == token.index() || act.clause() == token.index();
    }

    private static boolean gives(EventType type, Assertion assertion) {
        return switch (assertion) {
            case DEMANDED -> type == EventType.REQUEST;
            case PLANNED -> type == EventType.AGREE || type == EventType.CONCEDE;
            case POSSIBLE -> type == EventType.THREATEN;
            case ACTUAL, DENIED, NEGATED -> false;
        };
    }
}
