package org.dateline.said;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.knowledge.Governors.Part;
import org.dateline.knowledge.MoodWords.Kind;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Quad;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells purposes that are only meant ("bought arms to attack the town") from those that are carried out by what governs
 * them: who marches to demand something demands it, an operation to retake a town is the fight for it, "I wish to thank
 * you" thanks.
 */
final class Purposes {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final TellingWords words;
    private final Sentence s;
    private final Act act;

    Purposes(TellingWords words, Act act) {
        this.words = words;
        this.s = act.sentence();
        this.act = act;
    }

    /** True where doing what the governor says is how the act is done. */
    boolean isFulfilled(Token governor) {
        boolean bySpeaking = PredicateMood.isVerbal(act) || act.type() == EventType.PROTEST;
        return bySpeaking && act.type() != EventType.AGREE && words.moods().is(Kind.GATHERING, Grammar.lemma(governor));
    }

    /** "is flying to Quito to meet her hosts": whoever is on the way has not arrived. */
    boolean isUnderWay(Token governor) {
        return governor.tag().equals("VBG")
                && s.children(governor, "aux").stream()
                        .anyMatch(a ->
                                Set.of("is", "are", "’s", "'s", "’re", "'re").contains(Grammar.lower(a)));
    }

    /** What a mere purpose makes of the act, by how its governor is told. */
    Cue ofUnfulfilled(Token purpose, @Nullable Cue governor) {
        return governor != null && (governor.effect() == Effect.PLANNED || governor.effect() == Effect.NEGATED)
                ? governor
                : Cue.of(purpose.index(), Effect.POSSIBLE);
    }

    /** "an operation to clear the valley": the noun names the same use of force. */
    boolean isOperation(Token noun) {
        String lemma = Grammar.lemma(noun);
        boolean same = act.type() == EventType.ASSAULT || act.type().quad() == Quad.VERBAL_CONFLICT;
        return words.moods().is(Kind.OPERATION, lemma) && same;
    }

    /** "launched a campaign to press for": the parser hangs the infinitive on the verb. */
    boolean isOfOperation(Token at, Token governor) {
        return s.children(governor, "obj", "nsubj:pass").stream()
                .anyMatch(o -> o.index() < at.index() && isOperation(o));
    }

    /** "sought help to restrain them": what the noun asked for is to do is asked for too. */
    Optional<Cue> ofRequested(Token noun) {
        return s.head(noun)
                .filter(h -> h.tag().startsWith("VB"))
                .filter(h -> words.governors()
                        .effect(Grammar.lemma(h), Part.VERB, Ways.of(s, noun))
                        .filter(Effect.DEMANDED::equals)
                        .isPresent())
                .map(h -> Cue.of(h.index(), Effect.DEMANDED));
    }

    /** "urged the ministers meeting in Accra to act": who is asked is no content of the asking. */
    boolean isAddressee(Token at, Token governor) {
        return Sentence.is(at, "obj")
                && s.children(governor, "xcomp").stream()
                        .anyMatch(x -> x.index() > at.index() && Grammar.isToInfinitive(s, x));
    }

    /** "rejected calls to withdraw", "issued an order to evacuate": a parser may hang the noun's content on its verb. */
    Optional<Cue> ofObject(Token at, Token governor, Governing governing) {
        return s.children(governor, "obj", "nsubj:pass").stream()
                .filter(o -> o.isNoun() && o.index() < at.index())
                .max(Comparator.comparingInt(Token::index))
                .flatMap(o -> governing.effect(o, "to"));
    }

    /** "in addition to spreading lies": a thing told beside another is a fact like it. */
    boolean isBeside(Token at) {
        int i = at.index();
        return at.tag().equals("VBG") && (isBeside(i - 1) || isBeside(i - 2));
    }

    private boolean isBeside(int i) {
        if (i < 0) {
            return false;
        }
        String word = Grammar.lower(s.token(i));
        String phrase = i == 0 ? word : Grammar.lower(s.token(i - 1)) + " " + word;
        return words.moods().is(Kind.BESIDE, word) || words.moods().is(Kind.BESIDE, phrase);
    }

    /** "I would like to thank", "we wish to condemn": said so, it is done. */
    boolean isPerformed(Token governor, String way) {
        return way.equals("to")
                && PredicateMood.isVerbal(act)
                && words.moods().is(Kind.WISHING, Grammar.lemma(governor))
                && !Grammar.isNegated(s, governor)
                && Grammar.subject(s, governor)
                        .filter(t -> FIRST_PERSON.contains(Grammar.lower(t)))
                        .isPresent();
    }

    /**
     * True where what elsewhere would plan the act tells it as done: a decision that is itself the act ("parliament voted
     * to lift the ban"), a clause in the past ("assured them that the army had left"), a threat made by warning.
     */
    boolean isDone(Effect effect, Token at, Token governor, String way) {
        return switch (effect) {
            case POSSIBLE ->
                act.type() == EventType.THREATEN && Grammar.lemma(governor).equals("warn") || isTopic(at, governor);
            case PLANNED ->
                way.equals("that") && isPast(at)
                        || way.equals("to")
                                && words.moods().is(Kind.DECIDING, Grammar.lemma(governor))
                                && isByDecision();
            case DEMANDED ->
                way.equals("that")
                        && Grammar.lemma(governor).equals("insist")
                        && (isPast(at) || at.tag().equals("VBZ"));
            case ACTUAL, DENIED, NEGATED, FAILED -> false;
        };
    }

    /** "ordered the closure of the paper": the order is the ban. */
    boolean isOrdered(Token verb) {
        return Grammar.lemma(verb).equals("order") && isByDecision();
    }

    private boolean isPast(Token clause) {
        return clause.tag().equals("VBD")
                || s.children(clause, "aux").stream()
                        .anyMatch(
                                a -> Set.of("has", "have", "had", "was", "were").contains(Grammar.lower(a)));
    }

    /** "discussed the raid", "an excuse for its blockade": the act talked of is known. */
    private boolean isTopic(Token at, Token governor) {
        return at.isNoun()
                && NounMood.isKnown(s, at)
                && act.type().quad() != Quad.VERBAL_COOPERATION
                && words.moods().is(Kind.TOPIC, Grammar.lemma(governor));
    }

    /** Acts that are done by deciding them: sanctions, bans, pardons, resignations. */
    private boolean isByDecision() {
        return switch (act.type()) {
            case SANCTION, CONCEDE, REJECT, SUPPORT -> true;
            case COERCE ->
                act.modes().stream().anyMatch(Set.of("restrict", "censor", "curfew", "martial-law")::contains);
            case RETREAT -> act.modes().contains("resign");
            case AGREE, CONSULT, COOPERATE, AID, REQUEST, ACCUSE, THREATEN, PROTEST, MOBILIZE, ASSAULT -> false;
        };
    }
}
