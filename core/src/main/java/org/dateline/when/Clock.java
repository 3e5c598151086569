package org.dateline.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.knowledge.SpeechVerbs;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells which of a sentence's times belongs to an act: the one that hangs on the act's own clause. */
final class Clock {

    /** Acts that are done by speaking. */
    static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.AGREE,
            EventType.CONCEDE);

    /** Acts that a plain "he said" does: the rest of what is said has a time of its own. */
    private static final Set<EventType> SAID = EnumSet.of(EventType.REQUEST, EventType.THREATEN);

    /** Prepositions by which a noun shares its verb's time: "killed in clashes", "struck by a missile". */
    private static final Set<String> SHARING = Set.of("in", "by", "with", "during", "through", "amid");

    private static final Set<String> BEGINNING =
            Set.of("begin", "start", "resume", "open", "end", "continue", "take", "be");

    /** Verbs whose purpose is done on the same journey. */
    private static final Set<String> MOVING =
            Set.of("go", "travel", "fly", "come", "arrive", "return", "meet", "visit", "gather", "convene");

    /** Clauses with these marks tell of the same time as the clause above. */
    private static final Set<String> SAME_TIME = Set.of("as", "when", "while");

    private static final int MOST_STEPS = 4;

    private final Sentence sentence;
    private final List<TimeExpression> expressions;
    private final EventTimes events;
    private final SpeechVerbs speech;
    private final Predicate<String> spoken;

    /** {@code spoken} knows the lemmas of verbs that are acts of speech themselves ("condemn"). */
    Clock(
            Sentence sentence,
            List<TimeExpression> expressions,
            TimeWords words,
            SpeechVerbs speech,
            Predicate<String> spoken) {
        this.sentence = sentence;
        this.expressions = expressions;
        events = new EventTimes(sentence, expressions, words);
        this.speech = speech;
        this.spoken = spoken;
    }

    Optional<TimeExpression> timeOf(Act act) {
        return around(act.trigger(), act.trigger())
                .or(() -> act.clause() == act.trigger() ? Optional.empty() : around(act.clause(), act.trigger()))
                .or(() -> shared(act, act.triggerToken(), 0));
    }

    /** The time that hangs on the token, or the event or clause that times it. */
    private Optional<TimeExpression> around(int token, int trigger) {
        return expressions.stream()
                .filter(e -> hangsOn(e, token))
                .findFirst()
                .or(() -> events.of(sentence.token(token), trigger));
    }

    private boolean hangsOn(TimeExpression expression, int token) {
        Token top = expression.top(sentence);
        if (top.head() < 0) {
            return false;
        }
        if (top.head() == token) {
            return top.index() == 0 || !sentence.token(top.index() - 1).lemma().equals("most");
        }
        if (Sentence.is(top, "amod", "nmod:poss", "compound", "nummod", "dep")) {
            return false;
        }
        Token at = sentence.token(top.head());
        if (Sentence.is(at, "nsubj") && at.head() == token && !events.isEvent(at)) {
            return true;
        }
        while (!at.isVerb()
                && at.head() >= 0
                && Sentence.is(at, "nmod", "obl", "obj", "conj", "appos", "compound", "xcomp")) {
            at = sentence.token(at.head());
            if (at.index() == token) {
                return true;
            }
        }
        return false;
    }

    /** The time of the clause that the act shares: as its noun's verb, a second verb, a participle or an infinitive. */
    private Optional<TimeExpression> shared(Act act, Token from, int steps) {
        Optional<Token> governor = sentence.head(from);
        if (governor.isEmpty() || steps > MOST_STEPS) {
            return Optional.empty();
        }
        Token above = governor.get();
        Optional<TimeExpression> described = described(from, above);
        if (described.isPresent()) {
            return described;
        }
        boolean goes = from.isVerb() ? verbShares(act, from, above) : nounShares(act, from, above);
        if (!goes) {
            return Optional.empty();
        }
        Optional<TimeExpression> here = above.isVerb() ? around(above.index(), act.trigger()) : Optional.empty();
        return here.or(() -> begun(act, from, above)).or(() -> shared(act, above, steps + 1));
    }

    /** "on June 2, when it closed the paper": the clause is told of the day. */
    private Optional<TimeExpression> described(Token from, Token above) {
        return Sentence.is(from, "acl", "advcl") && from.isVerb()
                ? expressions.stream().filter(e -> e.covers(above.index())).findFirst()
                : Optional.empty();
    }

    /** "talks" in "talks are due to begin on Monday": the subject's time is that of the verb below. */
    private Optional<TimeExpression> begun(Act act, Token from, Token above) {
        if (!Sentence.is(from, "nsubj") || from.isPronoun()) {
            return Optional.empty();
        }
        return sentence.children(above, "xcomp").stream()
                .filter(x -> BEGINNING.contains(x.lemma()))
                .map(x -> around(x.index(), act.trigger()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "an offensive" in "stepped up an offensive on Tuesday", "attacks" in "a spate of attacks". */
    private boolean nounShares(Act act, Token from, Token above) {
        String preposition = sentence.preposition(from).orElse("");
        if (!above.isVerb() && sentence.children(above, "xcomp").isEmpty()) {
            return Sentence.is(from, "conj") || preposition.equals("of");
        }
        boolean place = Sentence.is(from, "obj", "nsubj", "conj", "ccomp") || SHARING.contains(preposition);
        return place && (SPOKEN.contains(act.type()) ? !spoken.test(above.lemma()) : !speaks(above));
    }

    private boolean verbShares(Act act, Token from, Token above) {
        boolean ownTense = sentence.children(from, "aux").stream()
                .anyMatch(a -> !Sentence.is(a, "aux:pass") && !a.text().equalsIgnoreCase("to"));
        boolean ownSubject = !sentence.children(from, "nsubj").isEmpty();
        if (Sentence.is(from, "advcl") && MOVING.contains(above.lemma()) && isPurpose(from)) {
            return true;
        }
        if (Sentence.is(from, "advcl")
                && sentence.children(from, "mark", "advmod").stream()
                        .anyMatch(m -> SAME_TIME.contains(m.text().toLowerCase(Locale.ROOT)))) {
            return !speaks(above);
        }
        if (ownSubject || ownTense) {
            boolean says =
                    Sentence.is(from, "ccomp") && speech.find(above.lemma()).isPresent();
            return says && SAID.contains(act.type());
        }
        if (Sentence.is(from, "conj")) {
            return true;
        }
        boolean plainParticiple = from.tag().equals("VBG")
                && sentence.children(from, "mark", "case").isEmpty()
                && from.index() > 0
                && sentence.token(from.index() - 1).tag().equals(",");
        boolean hangs = Sentence.is(from, "xcomp") || (Sentence.is(from, "advcl", "acl") && plainParticiple);
        return hangs && (plainParticiple || !speaks(above));
    }

    /** "to negotiate" in "flew to Doha last week to negotiate". */
    private boolean isPurpose(Token verb) {
        return sentence.children(verb, "mark", "aux").stream()
                .anyMatch(m -> m.text().equalsIgnoreCase("to"));
    }

    private boolean speaks(Token verb) {
        return speech.find(verb.lemma()).isPresent() || spoken.test(verb.lemma());
    }
}
