package org.dateline.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Quad;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** What a predicate's own auxiliaries, negation and subordinating word say of it. */
final class PredicateMood {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");
    private static final Set<String> FORMS_OF_BE = Set.of("is", "are", "was", "were", "be", "been", "’s", "'s", "'re");

    private PredicateMood() {}

    /** The effect on the act, or null where the predicate is told as plain fact or its mood only makes the act's type. */
    static @Nullable Effect of(Act act, Token predicate) {
        Effect mood = of(act.sentence(), predicate);
        boolean own = predicate.index() == act.trigger() || predicate.index() == act.clause();
        return own && mood != null && isOfType(act.sentence(), act, mood, predicate) ? null : mood;
    }

    /** The effect, or null where the predicate is told as plain fact. */
    static @Nullable Effect of(Sentence s, Token predicate) {
        return of(s, predicate, Grammar.isNegated(s, predicate));
    }

    /** The same, as though the predicate were not negated: for a governor whose negation is counted already. */
    static @Nullable Effect withoutNegation(Sentence s, Token predicate) {
        return Grammar.isPredicate(s, predicate) ? of(s, predicate, false) : null;
    }

    private static @Nullable Effect of(Sentence s, Token predicate, boolean negated) {
        List<String> marks = Grammar.marks(s, predicate);
        if (marks.contains("without")) {
            return Effect.NEGATED;
        }
        if (marks.contains("if") && isContraryToFact(s, predicate)) {
            return negated ? null : Effect.NEGATED;
        }
        if (marks.contains("unless") && isWarned(s, predicate)) {
            return Effect.DEMANDED;
        }
        if (marks.stream().anyMatch(CONDITIONS::contains)) {
            return Effect.POSSIBLE;
        }
        Optional<String> modal = Grammar.modal(s, predicate);
        if (marks.contains("before")
                && (modal.isPresent() || Grammar.lemma(predicate).equals("able"))) {
            return Effect.NEGATED;
        }
        if (modal.isPresent()) {
            return ofModal(s, predicate, modal.get(), negated);
        }
        if (negated) {
            return Effect.NEGATED;
        }
        if (isToBeDone(s, predicate) || isGoingTo(s, predicate)) {
            return Effect.PLANNED;
        }
        return null;
    }

    /** "if they had (not) fired, the town would have fallen": they did not (did). */
    private static boolean isContraryToFact(Sentence s, Token predicate) {
        boolean had = s.children(predicate, "aux").stream()
                .anyMatch(a -> Set.of("had", "'d", "’d").contains(Grammar.lower(a)));
        return had
                && s.head(predicate)
                        .filter(h -> s.children(h, "aux").stream()
                                .anyMatch(a -> Set.of("would", "could", "might").contains(Grammar.lower(a))))
                        .filter(h -> s.children(h, "aux").stream()
                                .anyMatch(a -> Grammar.lower(a).equals("have")))
                        .isPresent();
    }

    /** "warned that it would strike unless they leave" demands that they leave. */
    private static boolean isWarned(Sentence s, Token predicate) {
        return s.ancestors(predicate).stream()
                .anyMatch(a -> Set.of("warn", "threaten", "vow", "ultimatum").contains(Grammar.lemma(a)));
    }

    /** "shelling the port would be a crime": the clause is only thought of. */
    static boolean isJudgement(Sentence s, Token predicate) {
        return !s.children(predicate, "cop").isEmpty()
                && Grammar.modal(s, predicate)
                        .filter(m -> Set.of("would", "could", "'d", "’d").contains(m))
                        .isPresent();
    }

    private static @Nullable Effect ofModal(Sentence s, Token predicate, String modal, boolean negated) {
        boolean perfect = s.children(predicate, "aux").stream()
                .anyMatch(a -> Grammar.lower(a).equals("have"));
        return switch (modal) {
            case "will", "shall", "'ll", "’ll", "wo", "ll" -> negated ? Effect.NEGATED : Effect.PLANNED;
            case "would", "'d", "’d" -> negated || perfect ? Effect.NEGATED : Effect.PLANNED;
            case "could", "can", "ca" -> negated ? Effect.NEGATED : Effect.POSSIBLE;
            case "should", "must", "ought" -> negated ? Effect.POSSIBLE : Effect.DEMANDED;
            case "may", "might" -> Effect.POSSIBLE;
            default -> negated ? Effect.NEGATED : null;
        };
    }

    /** "is to visit", and "to visit" as a headline's verb. */
    private static boolean isToBeDone(Sentence s, Token predicate) {
        Optional<Token> to = s.children(predicate, "mark", "aux").stream()
                .filter(m -> Grammar.lower(m).equals("to"))
                .findFirst();
        if (to.isEmpty()) {
            return false;
        }
        int i = to.get().index() - 1;
        while (i >= 0 && s.token(i).tag().startsWith("RB")) {
            i--;
        }
        if (i >= 0 && FORMS_OF_BE.contains(Grammar.lower(s.token(i)))) {
            return true;
        }
        boolean ofHeadline =
                s.section() == Section.HEADLINE && i >= 0 && s.token(i).isNoun();
        return ofHeadline && (predicate.head() < 0 || Sentence.is(predicate, "acl"));
    }

    private static boolean isGoingTo(Sentence s, Token predicate) {
        return Sentence.is(predicate, "xcomp")
                && predicate.head() >= 0
                && Grammar.lower(s.token(predicate.head())).equals("going");
    }

    /** A promise lies in the future, a refusal in the negative: what makes the type does not change how it is told. */
    private static boolean isOfType(Sentence s, Act act, Effect mood, Token predicate) {
        boolean inTrigger = s.children(predicate).stream()
                .anyMatch(c -> (Sentence.is(c, "aux", "advmod", "mark") || Grammar.saysNo(s, c))
                        && act.triggerWords().span().contains(c.span()));
        if (inTrigger && isVerbal(act) && act.type() != EventType.CONSULT && act.type() != EventType.SUPPORT) {
            return true;
        }
        boolean owed =
                mood == Effect.DEMANDED && !s.children(predicate, "aux:pass").isEmpty();
        return switch (act.type()) {
            case SUPPORT, ACCUSE -> owed;
            case AGREE, THREATEN -> mood == Effect.PLANNED;
            case REJECT -> mood == Effect.NEGATED || mood == Effect.PLANNED;
            case REQUEST -> mood == Effect.DEMANDED;
            case CONSULT, CONCEDE, COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
        };
    }

    /** A promise, demand, charge or refusal: an act of words. */
    static boolean isVerbal(Act act) {
        return act.type().quad() == Quad.VERBAL_CONFLICT || act.type().quad() == Quad.VERBAL_COOPERATION;
    }
}
