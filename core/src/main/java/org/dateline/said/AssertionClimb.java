package org.dateline.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.knowledge.MoodWords.Kind;
import org.dateline.model.Act;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.dateline.model.Quad;
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
    private final TellingWords words;
    private final Sentence s;
    private final Act act;
    private final List<Act> acts;

    private final List<Cue> cues = new ArrayList<>();

    private @Nullable Effect effect;
    private @Nullable Integer governingAct;

    /** The effect is only that of a verb of letting: what governs that verb tells more. */
    private boolean letting;

    AssertionClimb(TellingWords words, Act act, List<Act> acts) {
        this.words = words;
        this.governing = new Governing(words, act.sentence());
        this.purposes = new Purposes(words, act);
        this.denials = new Denials(words, act.sentence());
        this.s = act.sentence();
        this.act = act;
        this.acts = acts;
    }

    Manner climb(boolean historical) {
        Token at = act.triggerToken();
        readModifiers(at);
        boolean noun = !Grammar.isPredicate(s, at) && !at.tag().startsWith("VB");
        if (!noun || at.index() == act.clause()) {
            note(ofPredicate(at));
        }
        cue(at, null);
        while (at.head() >= 0) {
            Effect before = effect;
            Token governor = coordinated(at).orElse(s.token(at.head()));
            boolean on = step(at, governor);
            cue(governor, before);
            if (!on) {
                break;
            }
            at = governor;
        }
        return manner(historical);
    }

    /** What decided, step by step. */
    List<Cue> cues() {
        return List.copyOf(cues);
    }

    private void cue(Token word, @Nullable Effect before) {
        if (effect != null && effect != before) {
            cues.add(new Cue(word.index(), effect));
        }
    }

    /** "using clubs to part the crowd and beating people": the second participle stands beside the first, not in its purpose. */
    private Optional<Token> coordinated(Token at) {
        return s.head(at)
                .filter(h -> Sentence.is(at, "conj") && at.tag().equals("VBG") && Grammar.isToInfinitive(s, h))
                .flatMap(s::head)
                .filter(first -> first.tag().equals("VBG"));
    }

    private Manner manner(boolean historical) {
        Assertion assertion = switch (effect) {
            case null -> NounMood.isAny(s, act.triggerToken()) ? Assertion.POSSIBLE : Assertion.ACTUAL;
            case ACTUAL, FAILED -> Assertion.ACTUAL;
            case PLANNED -> Assertion.PLANNED;
            case POSSIBLE -> Assertion.POSSIBLE;
            case DEMANDED -> Assertion.DEMANDED;
            case DENIED -> Assertion.DENIED;
            case NEGATED -> Assertion.NEGATED;
        };
        return new Manner(assertion, historical, effect == Effect.FAILED, governingAct);
    }

    /** One step up; false where what governs from there on says nothing about the act. */
    private boolean step(Token at, Token governor) {
        boolean inTrigger = act.triggerWords().span().contains(governor.span())
                || (act.clause() != act.trigger() && s.isUnder(at, act.clauseToken()) && at.index() != act.clause());
        String way = purposes.isAddressee(at, governor) ? "" : Ways.of(s, at);
        if (inTrigger) {
            if (governor.index() == act.clause()) {
                carried(at, governor, way);
            } else if (governor.tag().startsWith("VB")) {
                note(ofPredicate(governor));
            }
            return !isEnded(at, governor);
        }
        if (contentOfAct(at, governor, way)) {
            return false;
        }
        if (Sentence.is(at, "conj")) {
            shareOfFirst(at, governor);
            return !saysAnew(at);
        }
        if (isEnded(at, governor) || purposes.isPerformed(governor, way)) {
            return false;
        }
        if (denials.deny(at, governor)) {
            note(Effect.DENIED);
            return false;
        }
        Optional<Effect> told = governing.effect(governor, way);
        if (told.filter(e -> purposes.isDone(e, at, governor, way)).isPresent()) {
            note(PredicateMood.withoutNegation(s, governor));
            return governor.tag().startsWith("VB");
        }
        if (words.moods().is(Kind.CHARGING, Grammar.lemma(governor)) && effect == Effect.PLANNED) {
            effect = Effect.POSSIBLE;
        }
        if (told.isPresent() && !(told.get() == Effect.DENIED && way.equals("obj") && PredicateMood.isVerbal(act))) {
            note(told.get());
            letting = told.get() == Effect.PLANNED && words.moods().is(Kind.LETTING, Grammar.lemma(governor));
            note(PredicateMood.withoutNegation(s, governor));
            return Grammar.isPredicate(s, governor) || governor.isNoun() || governor.isAdjective();
        }
        return switch (at.mainRelation()) {
            case "amod", "acl", "nmod", "compound", "appos", "det", "nummod" -> stepFromNoun(at, governor);
            case "nsubj", "csubj" -> stepFromSubject(at, governor);
            case "obj", "iobj", "obl" -> stepFromArgument(at, governor);
            case "advcl" -> stepFromAdverbial(at, governor);
            case "xcomp" -> {
                note(ofPredicate(governor));
                yield true;
            }
            case "ccomp", "parataxis" -> stepFromContent(governor);
            default -> true;
        };
    }

    /** The verb that carries the noun's act: "ordered an attack" plans it, "launched an attack" lends it its mood. */
    private void carried(Token at, Token verb, String way) {
        if (!isEnded(at, verb)) {
            boolean held = words.moods().is(Kind.HOLDING, Grammar.lemma(verb));
            governing
                    .effect(verb, way)
                    .filter(e -> e == Effect.PLANNED || e == Effect.FAILED || e == Effect.NEGATED)
                    .filter(e -> !held && !purposes.isOrdered(verb))
                    .ifPresent(this::note);
            note(ofPredicate(verb));
        }
    }

    /** "to halt the attacks": whoever would end an act takes it as going on, however the ending is told. */
    private boolean isEnded(Token at, Token governor) {
        return Sentence.is(at, "obj", "nsubj:pass", "nmod")
                && at.isNoun()
                && words.moods().is(Kind.ENDING, Grammar.lemma(governor))
                && s.children(at, "det").stream()
                        .noneMatch(d -> Grammar.lower(d).equals("any"));
    }

    private boolean stepFromNoun(Token at, Token governor) {
        if (Sentence.is(at, "acl:relcl")
                || (Sentence.is(at, "acl", "amod") && at.tag().equals("VBN"))) {
            return false;
        }
        if (purposes.isBeside(at)) {
            return false;
        }
        if (Sentence.is(at, "acl") && Grammar.isToInfinitive(s, at) && !saidSomething()) {
            if (purposes.isOperation(governor)) {
                return true;
            }
            note(purposes.ofRequested(governor).orElse(Effect.POSSIBLE));
        }
        return Sentence.is(at, "compound", "nmod", "acl") && NounMood.isOpen(s, at);
    }

    private boolean stepFromSubject(Token at, Token governor) {
        if (Sentence.is(at, "csubj") && PredicateMood.isJudgement(s, governor)) {
            note(Effect.POSSIBLE);
            return true;
        }
        if (Sentence.is(at, "csubj") || words.moods().is(Kind.OCCURRENCE, Grammar.lemma(governor))) {
            note(ofPredicate(governor));
            return true;
        }
        return s.children(at, "det", "nmod:poss").isEmpty() && at.isNoun();
    }

    /** "may launch strikes": a verb that brings the act about shares its mood with it; "may mourn the dead" does not. */
    private boolean stepFromArgument(Token at, Token governor) {
        if (!NounMood.isOpen(s, at) || !words.moods().is(Kind.BRINGING, Grammar.lemma(governor))) {
            return false;
        }
        note(ofPredicate(governor));
        return true;
    }

    private boolean stepFromAdverbial(Token at, Token governor) {
        if (Grammar.linkWords(s, at).stream().anyMatch(m -> words.moods().is(Kind.FACT_MARK, m))) {
            return false;
        }
        if (Grammar.isToInfinitive(s, at) && !saidSomething()) {
            Optional<Effect> content = purposes.ofObject(at, governor, governing);
            if (content.isPresent()) {
                note(content.get());
                return false;
            }
            if (!purposes.isFulfilled(governor) && !purposes.isOfOperation(at, governor)) {
                note(purposes.ofUnfulfilled(ofPredicate(governor)));
                return true;
            }
            note(purposes.isUnderWay(governor) ? Effect.PLANNED : ofPredicate(governor));
            return true;
        }
        if (purposes.isBeside(at)) {
            return false;
        }
        if (at.tag().equals("VBG") && Grammar.marks(s, at).isEmpty()) {
            note(ofPredicate(governor));
            return true;
        }
        return !saidSomething();
    }

    private boolean stepFromContent(Token governor) {
        return !saidSomething()
                || effect == Effect.FAILED
                || words.verbs().find(Grammar.lemma(governor)).isPresent();
    }

    /** "denied that it fired, and said that talks would go on": what is said is no part of what is denied. */
    private boolean saysAnew(Token at) {
        return at.index() != act.trigger()
                && words.verbs().find(Grammar.lemma(at)).isPresent()
                && s.children(at, "ccomp").stream().anyMatch(c -> s.isUnder(act.triggerToken(), c));
    }

    /** A conjunct without a subject or an auxiliary of its own shares those of the first. */
    private void shareOfFirst(Token at, Token first) {
        boolean own = !s.children(at, "nsubj", "aux", "cop").isEmpty();
        boolean sameForm = at.tag().equals(first.tag()) || (at.isNoun() && first.isNoun());
        if (!own && sameForm && Grammar.isPredicate(s, first)) {
            note(ofPredicate(first));
        }
        if (!own && at.isNoun() && !Grammar.isPredicate(s, first)) {
            readModifiers(first);
        }
    }

    private void readModifiers(Token noun) {
        NounMood.of(words, s, noun).forEach(this::note);
    }

    private boolean contentOfAct(Token at, Token governor, String way) {
        for (int i = 0; i < acts.size(); i++) {
            Act other = acts.get(i);
            if (other == act || !holds(other, governor) || holds(other, act.triggerToken())) {
                continue;
            }
            Optional<Effect> content = Governing.ofContent(other.type(), way);
            if (isTakenBack(other, way)) {
                return true;
            }
            if (content.isPresent() && purposes.isDone(content.get(), at, governor, way)) {
                return false;
            }
            if (content.isPresent()) {
                governingAct = i;
                if (other.type() == EventType.THREATEN) {
                    effect = Effect.POSSIBLE;
                } else {
                    note(content.get());
                }
                return true;
            }
        }
        return false;
    }

    /** "lifted the siege", "an end to the strikes": what is given up was there. */
    private boolean isTakenBack(Act other, String way) {
        return other.type() == EventType.CONCEDE
                && act.type().quad() == Quad.MATERIAL_CONFLICT
                && act.triggerToken().isNoun()
                && Set.of("obj", "of", "to-noun").contains(way);
    }

    private static boolean holds(Act other, Token token) {
        return other.trigger() == token.index()
                || other.clause() == token.index()
                || other.triggerWords().span().contains(token.span());
    }

    private boolean saidSomething() {
        return effect != null && effect != Effect.ACTUAL && !letting;
    }

    private void note(@Nullable Effect told) {
        if (told == null || told == Effect.ACTUAL) {
            return;
        }
        if (effect == Effect.NEGATED && told == Effect.DEMANDED) {
            effect = Effect.POSSIBLE;
            return;
        }
        boolean open = effect == null || effect == Effect.ACTUAL || effect == Effect.FAILED || letting;
        boolean undone = effect == Effect.PLANNED && (told == Effect.NEGATED || told == Effect.POSSIBLE);
        if (open || undone || told == Effect.DENIED) {
            effect = told;
            letting = false;
        }
    }

    private @Nullable Effect ofPredicate(Token predicate) {
        return PredicateMood.of(act, predicate);
    }
}
