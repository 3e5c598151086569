package org.dateline.what;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Words that only tell what another act of their sentence is about, or who does it together: no acts beside it. */
final class Contents {

    /** "refused to withdraw": the codebook counts the refusal, and not again what is refused. */
    private static final Set<String> REFUSALS = Set.of("refuse", "refusal", "decline", "reject", "rejection");

    private Contents() {}

    /** The acts without those that only fill another one. */
    static List<Act> without(List<Act> acts) {
        return acts.stream()
                .filter(act -> acts.stream().noneMatch(other -> other != act && fills(act, other)))
                .toList();
    }

    private static boolean fills(Act act, Act whole) {
        return isRefused(act, whole) || isCompany(act, whole);
    }

    private static boolean isRefused(Act act, Act refusal) {
        if (refusal.type() != EventType.REJECT
                || !REFUSALS.contains(refusal.triggerToken().lemma())) {
            return false;
        }
        Sentence sentence = act.sentence();
        Optional<Token> at = act.triggerToken().isNoun() && Sentence.is(act.triggerToken(), "obj")
                ? sentence.head(act.triggerToken())
                : Optional.of(act.triggerToken());
        while (at.isPresent() && at.get().index() > refusal.trigger()) {
            if (!Sentence.is(at.get(), "xcomp", "conj", "acl", "advcl") || isFinite(sentence, at.get())) {
                return false;
            }
            at = sentence.head(at.get());
        }
        return at.filter(t -> t.index() == refusal.trigger()).isPresent();
    }

    /** "refused to leave and shot three": an act with a time of its own is no part of what is refused. */
    private static boolean isFinite(Sentence sentence, Token verb) {
        return !verb.tag().equals("VB")
                || sentence.child(verb, "nsubj", "nsubj:pass").isPresent();
    }

    /** "arrested him in cooperation with Interpol": whoever shares the act is its actor. */
    private static boolean isCompany(Act act, Act shared) {
        return act.type() == EventType.COOPERATE
                && act.triggerToken().isNoun()
                && act.sentence()
                        .preposition(act.triggerToken())
                        .filter("in"::equals)
                        .isPresent()
                && act.triggerToken().head() == shared.clause()
                && !act.recipients().isEmpty()
                && act.recipients().stream()
                        .allMatch(r -> shared.actors().stream().anyMatch(a -> a.head() == r.head()));
    }
}
