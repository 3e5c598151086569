package org.dateline.said;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.knowledge.MoodWords.Kind;
import org.dateline.model.Act;
import org.dateline.model.Assertion;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Climbs from an act's trigger to the root of its sentence and asks at each step what the governor makes of the act. The
 * innermost word that says anything decides, except that a denial further out denies it all, and that a try further in
 * is only as real as what governs it.
 */
final class AssertionClimb {

    private final Governing governing;
    private final Purposes purposes;
    private final Denials denials;
    private final ContentOfActs contents;
    private final Arcs arcs;
    private final TellingWords words;
    private final Sentence s;
    private final Act act;
    private final Mood mood = new Mood();

    private @Nullable Integer governingAct;

    AssertionClimb(TellingWords words, Act act, List<Act> acts) {
        this.words = words;
        this.governing = new Governing(words, act.sentence());
        this.purposes = new Purposes(words, act);
        this.denials = new Denials(words, act.sentence());
        this.contents = new ContentOfActs(act, acts);
        this.arcs = new Arcs(words, act, governing, purposes, mood);
        this.s = act.sentence();
        this.act = act;
    }

    Manner climb(boolean historical) {
        Token at = act.triggerToken();
        arcs.readModifiers(at);
        boolean noun = !Grammar.isPredicate(s, at) && !at.tag().startsWith("VB");
        if (!noun || at.index() == act.clause()) {
            mood.note(PredicateMood.of(act, at));
        }
        while (at.head() >= 0) {
            Token governor = coordinated(at).orElse(s.token(at.head()));
            if (!step(at, governor)) {
                break;
            }
            at = governor;
        }
        if (at.head() < 0) {
            ask();
        }
        return manner(historical);
    }

    /** "Will the army attack?": what is asked may be. */
    private void ask() {
        boolean open = mood.effect() == null || mood.effect() == Effect.PLANNED || mood.effect() == Effect.ACTUAL;
        if (open) {
            Grammar.question(s).ifPresent(word -> mood.put(Cue.of(word.index(), Effect.POSSIBLE)));
        }
    }

    /** What decided, step by step. */
    List<Cue> cues() {
        return mood.cues();
    }

    /** "using clubs to part the crowd and beating people": the second participle stands beside the first, not in its purpose. */
    private Optional<Token> coordinated(Token at) {
        return s.head(at)
                .filter(h -> Sentence.is(at, "conj") && at.tag().equals("VBG") && Grammar.isToInfinitive(s, h))
                .flatMap(s::head)
                .filter(first -> first.tag().equals("VBG"));
    }

    private Manner manner(boolean historical) {
        if (mood.effect() == null && NounMood.isAny(s, act.triggerToken())) {
            mood.put(Cue.of(act.trigger(), Effect.POSSIBLE));
        }
        Assertion assertion = switch (mood.effect()) {
            case null -> Assertion.ACTUAL;
            case ACTUAL, FAILED -> Assertion.ACTUAL;
            case PLANNED -> Assertion.PLANNED;
            case POSSIBLE -> Assertion.POSSIBLE;
            case DEMANDED -> Assertion.DEMANDED;
            case DENIED -> Assertion.DENIED;
            case NEGATED -> Assertion.NEGATED;
        };
        return new Manner(assertion, historical, mood.effect() == Effect.FAILED, governingAct);
    }

    /** One step up; false where what governs from there on says nothing about the act. */
    private boolean step(Token at, Token governor) {
        String way = purposes.isAddressee(at, governor) ? "" : Ways.of(s, at);
        if (isInTrigger(at, governor)) {
            if (governor.index() == act.clause()) {
                arcs.carried(at, governor, way);
            } else if (governor.tag().startsWith("VB")) {
                mood.note(PredicateMood.of(act, governor));
            }
            return !arcs.isEnded(at, governor);
        }
        Optional<ContentOfActs.Found> content = contents.at(governor, way);
        if (content.isPresent()) {
            noteContent(content.get(), at, governor, way);
            return false;
        }
        if (Sentence.is(at, "conj")) {
            arcs.shareOfFirst(at, governor);
            return !saysAnew(at);
        }
        if (arcs.isEnded(at, governor) || purposes.isPerformed(governor, way)) {
            return false;
        }
        Optional<Token> denial = denials.denial(at, governor);
        if (denial.isPresent()) {
            mood.note(new Cue(denial.get().index(), Effect.DENIED, governor.index()));
            return false;
        }
        return stepByLexicon(at, governor, way);
    }

    private boolean stepByLexicon(Token at, Token governor, String way) {
        Optional<Cue> told = governing.effect(governor, way);
        if (told.filter(c -> purposes.isDone(c.effect(), at, governor, way)).isPresent()) {
            mood.note(PredicateMood.withoutNegation(s, governor));
            return governor.tag().startsWith("VB");
        }
        if (words.moods().is(Kind.CHARGING, Grammar.lemma(governor)) && mood.effect() == Effect.PLANNED) {
            mood.put(Cue.of(governor.index(), Effect.POSSIBLE));
        }
        if (told.isEmpty()
                || told.get().effect() == Effect.DENIED && way.equals("obj") && PredicateMood.isVerbal(act)) {
            return arcs.step(at, governor);
        }
        mood.note(told.get());
        if (told.get().effect() == Effect.PLANNED && words.moods().is(Kind.LETTING, Grammar.lemma(governor))) {
            mood.letOnly();
        }
        mood.note(PredicateMood.withoutNegation(s, governor));
        return Grammar.isPredicate(s, governor) || governor.isNoun() || governor.isAdjective();
    }

    private boolean isInTrigger(Token at, Token governor) {
        return act.triggerWords().span().contains(governor.span())
                || act.clause() != act.trigger() && s.isUnder(at, act.clauseToken()) && at.index() != act.clause();
    }

    private void noteContent(ContentOfActs.Found content, Token at, Token governor, String way) {
        Optional<Effect> effect = content.effect();
        if (effect.isEmpty() || purposes.isDone(effect.get(), at, governor, way)) {
            return;
        }
        governingAct = content.index();
        Cue cue = Cue.of(governor.index(), effect.get());
        if (content.threatened()) {
            mood.put(cue);
        } else {
            mood.note(cue);
        }
    }

    /** "denied that it fired, and said that talks would go on": what is said is no part of what is denied. */
    private boolean saysAnew(Token at) {
        return at.index() != act.trigger()
                && words.verbs().find(Grammar.lemma(at)).isPresent()
                && s.children(at, "ccomp").stream().anyMatch(c -> s.isUnder(act.triggerToken(), c));
    }
}
