package org.dateline.said;

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

    /** Marks of what did not happen: "without firing", "instead of attacking", "rather than wait". */
    private static final Set<String> UNDONE = Set.of("without", "instead", "rather");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");
    private static final Set<String> FORMS_OF_BE = Set.of("is", "are", "was", "were", "be", "been", "’s", "'s", "'re");

    private PredicateMood() {}

    /** What the predicate says of the act, or null where it is told as plain fact or its mood only makes the act's type. */
    static @Nullable Cue of(Act act, Token predicate) {
        Cue mood = of(act.sentence(), predicate);
        boolean own = predicate.index() == act.trigger() || predicate.index() == act.clause();
        return own && mood != null && isOfType(act.sentence(), act, mood.effect(), predicate) ? null : mood;
    }

    /** What the predicate's own words say of it, or null where it is told as plain fact. */
    static @Nullable Cue of(Sentence s, Token predicate) {
        return of(s, predicate, Grammar.negation(s, predicate));
    }

    /** The same, as though the predicate were not negated: for a governor whose negation is counted already. */
    static @Nullable Cue withoutNegation(Sentence s, Token predicate) {
        return Grammar.isPredicate(s, predicate) ? of(s, predicate, Optional.empty()) : null;
    }

    private static @Nullable Cue of(Sentence s, Token predicate, Optional<Token> negation) {
        for (Token mark : s.children(predicate, "mark", "cc")) {
            Effect effect = ofMark(s, predicate, Grammar.lower(mark), negation.isPresent());
            if (effect != null) {
                return new Cue(mark.index(), effect, predicate.index());
            }
        }
        Optional<Token> modal = Grammar.modal(s, predicate);
        if (modal.isPresent()) {
            Effect effect = ofModal(s, predicate, Grammar.lower(modal.get()), negation.isPresent());
            Token word = effect == Effect.NEGATED ? negation.orElse(modal.get()) : modal.get();
            return effect == null ? null : new Cue(word.index(), effect, predicate.index());
        }
        return negation.map(no -> new Cue(no.index(), Effect.NEGATED, predicate.index()))
                .or(() -> future(s, predicate).map(to -> new Cue(to.index(), Effect.PLANNED, predicate.index())))
                .or(() -> nearly(s, predicate).map(word -> new Cue(word.index(), Effect.FAILED, predicate.index())))
                .orElse(null);
    }

    private static @Nullable Effect ofMark(Sentence s, Token predicate, String mark, boolean negated) {
        if (UNDONE.contains(mark)) {
            return Effect.NEGATED;
        }
        if (mark.equals("if") && isContraryToFact(s, predicate)) {
            return negated ? Effect.ACTUAL : Effect.NEGATED;
        }
        if (mark.equals("unless") && isWarned(s, predicate)) {
            return Effect.DEMANDED;
        }
        if (mark.equals("before")) {
            boolean mayBe = Grammar.modal(s, predicate).isPresent()
                    || Grammar.lemma(predicate).equals("able");
            return mayBe ? Effect.NEGATED : null;
        }
        return CONDITIONS.contains(mark) ? Effect.POSSIBLE : null;
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
        return judging(s, predicate) != null;
    }

    /** The modal of such a judgement. */
    static @Nullable Cue judging(Sentence s, Token predicate) {
        if (s.children(predicate, "cop").isEmpty()) {
            return null;
        }
        return Grammar.modal(s, predicate)
                .filter(m -> Set.of("would", "could", "'d", "’d").contains(Grammar.lower(m)))
                .map(m -> new Cue(m.index(), Effect.POSSIBLE, predicate.index()))
                .orElse(null);
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

    /** The "to" of "is to visit", and of "to visit" as a headline's verb; the "going" of "going to visit". */
    private static Optional<Token> future(Sentence s, Token predicate) {
        Optional<Token> due = s.children(predicate, "advmod", "mark", "case").stream()
                .filter(d -> Grammar.lower(d).equals("due") && predicate.tag().equals("VB"))
                .findFirst();
        if (due.isPresent()) {
            return due;
        }
        Optional<Token> to = s.children(predicate, "mark", "aux").stream()
                .filter(m -> Grammar.lower(m).equals("to"))
                .findFirst();
        return to.filter(t -> isToBeDone(s, predicate, t))
                .or(() -> s.head(predicate)
                        .filter(h -> Sentence.is(predicate, "xcomp")
                                && Grammar.lower(h).equals("going")));
    }

    /** "almost captured": it was near, and did not happen. */
    private static Optional<Token> nearly(Sentence s, Token predicate) {
        return s.children(predicate, "advmod").stream()
                .filter(a ->
                        a.index() == predicate.index() - 1 && predicate.tag().startsWith("VB"))
                .filter(a -> Set.of("almost", "nearly").contains(Grammar.lower(a)))
                .findFirst();
    }

    private static boolean isToBeDone(Sentence s, Token predicate, Token to) {
        int i = to.index() - 1;
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
