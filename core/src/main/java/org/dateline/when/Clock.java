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
import org.dateline.model.When.Precision;

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

    private static final int MOST_STEPS = 4;

    private final Sentence sentence;
    private final List<TimeExpression> expressions;
    private final TimeWords words;
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
        this.words = words;
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
                .or(() -> byEvent(sentence.token(token), trigger));
    }

    private boolean hangsOn(TimeExpression expression, int token) {
        Token top = top(sentence, expression);
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
        if (Sentence.is(at, "nsubj") && at.head() == token && !isEvent(at)) {
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
        boolean goes = from.isVerb() ? verbShares(act, from, above) : nounShares(act, from, above);
        if (!goes) {
            return Optional.empty();
        }
        Optional<TimeExpression> here = above.isVerb() ? around(above.index(), act.trigger()) : Optional.empty();
        return here.or(() -> shared(act, above, steps + 1));
    }

    /** "an offensive" in "stepped up an offensive on Tuesday", "attacks" in "a spate of attacks". */
    private boolean nounShares(Act act, Token from, Token above) {
        String preposition = sentence.preposition(from).orElse("");
        if (!above.isVerb()) {
            return Sentence.is(from, "conj") || preposition.equals("of");
        }
        boolean place = Sentence.is(from, "obj", "nsubj", "conj", "ccomp") || SHARING.contains(preposition);
        return place && (SPOKEN.contains(act.type()) ? !spoken.test(above.lemma()) : !speaks(above));
    }

    private boolean verbShares(Act act, Token from, Token above) {
        boolean ownTense = sentence.children(from, "aux").stream()
                .anyMatch(a -> !Sentence.is(a, "aux:pass") && !a.text().equalsIgnoreCase("to"));
        boolean ownSubject = !sentence.children(from, "nsubj").isEmpty();
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

    private boolean speaks(Token verb) {
        return speech.find(verb.lemma()).isPresent() || spoken.test(verb.lemma());
    }

    /** "during the visit", "after the 2019 revolution", "since the town fell in May". */
    private Optional<TimeExpression> byEvent(Token clause, int trigger) {
        for (Token child : sentence.children(clause, "obl", "nmod", "advcl", "dep")) {
            Optional<Token> link =
                    sentence.children(child, "case", "mark").stream().findFirst();
            if (link.isPresent() && !sentence.isUnder(sentence.token(trigger), child)) {
                Optional<TimeExpression> event = byEvent(link.get(), child);
                if (event.isPresent()) {
                    return event;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<TimeExpression> byEvent(Token link, Token head) {
        boolean opens = link.index() == 0;
        return switch (link.text().toLowerCase(Locale.ROOT)) {
            case "since" -> opened(link, head).or(() -> pastVerb(head) ? unsettled(link, head) : Optional.empty());
            case "during" -> isEvent(head) ? unsettled(link, head) : Optional.empty();
            case "after", "following" ->
                isEvent(head)
                        ? opened(link, head).or(() -> opens ? unsettled(link, head) : Optional.empty())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean pastVerb(Token token) {
        return token.tag().equals("VBD") || token.tag().equals("VBN");
    }

    private boolean isEvent(Token token) {
        return token.isNoun()
                && words.find(token.lemma().toLowerCase(Locale.ROOT), TimeWords.Sort.EVENT)
                        .isPresent();
    }

    private static Optional<TimeExpression> unsettled(Token link, Token head) {
        return Optional.of(new TimeExpression(
                Math.min(link.index(), head.index()),
                Math.max(link.index(), head.index()),
                new Told.Unsettled(Precision.UNKNOWN)));
    }

    /** From a time told under the head on. */
    private Optional<TimeExpression> opened(Token link, Token head) {
        return expressions.stream()
                .filter(e -> sentence.isUnder(top(sentence, e), head))
                .filter(e -> !(e.told() instanceof Told.Unsettled))
                .findFirst()
                .map(e -> new TimeExpression(
                        Math.min(link.index(), e.first()), Math.max(e.last(), head.index()), from(e.told())));
    }

    private static Told from(Told told) {
        return told instanceof Told.From ? told : new Told.From(told);
    }

    /** The token that the expression hangs on. */
    static int governor(Sentence sentence, TimeExpression expression) {
        Token top = top(sentence, expression);
        return top.head() >= 0 ? top.head() : top.index();
    }

    /** The expression's token that hangs outside it. */
    private static Token top(Sentence sentence, TimeExpression expression) {
        for (int i = expression.last(); i >= expression.first(); i--) {
            Token token = sentence.token(i);
            if (!expression.covers(token.head()) && !Sentence.is(token, "case", "mark", "punct")) {
                return token;
            }
        }
        return sentence.token(expression.last());
    }
}
