package org.dateline.said;

import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.knowledge.MoodWords.Kind;
import org.dateline.model.Act;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** What each kind of arc hands on of its governor's mood to an act that hangs on it, and whether the climb goes on there. */
final class Arcs {

    /** A parser takes the participle after "not … or" for the past tense. */
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    private final Governing governing;
    private final Purposes purposes;
    private final TellingWords words;
    private final Sentence s;
    private final Act act;
    private final Mood mood;

    Arcs(TellingWords words, Act act, Governing governing, Purposes purposes, Mood mood) {
        this.governing = governing;
        this.purposes = purposes;
        this.words = words;
        this.s = act.sentence();
        this.act = act;
        this.mood = mood;
    }

    /** One step up by the arc alone; false where the climb ends. */
    boolean step(Token at, Token governor) {
        return switch (at.mainRelation()) {
            case "amod", "acl", "nmod", "compound", "appos", "det", "nummod" -> fromNoun(at, governor);
            case "nsubj", "csubj" -> fromSubject(at, governor);
            case "obj", "iobj", "obl" -> fromArgument(at, governor);
            case "advcl" -> fromAdverbial(at, governor);
            case "xcomp" -> {
                mood.note(ofPredicate(governor));
                yield true;
            }
            case "ccomp", "parataxis" -> fromContent(governor);
            default -> true;
        };
    }

    /** The verb that carries the noun's act: "ordered an attack" plans it, "launched an attack" lends it its mood. */
    void carried(Token at, Token verb, String way) {
        if (!isEnded(at, verb)) {
            boolean held = words.moods().is(Kind.HOLDING, Grammar.lemma(verb));
            governing
                    .effect(verb, way)
                    .filter(c ->
                            c.effect() == Effect.PLANNED || c.effect() == Effect.FAILED || c.effect() == Effect.NEGATED)
                    .filter(c -> !held && !purposes.isOrdered(verb))
                    .ifPresent(mood::note);
            mood.note(ofPredicate(verb));
        }
    }

    /** "to halt the attacks": whoever would end an act takes it as going on, however the ending is told. */
    boolean isEnded(Token at, Token governor) {
        boolean noun = at.isNoun() && Sentence.is(at, "obj", "nsubj:pass", "nmod");
        boolean doing = at.tag().equals("VBG") && Sentence.is(at, "xcomp", "obj");
        return (noun || doing)
                && words.moods().is(Kind.ENDING, Grammar.lemma(governor))
                && s.children(at, "det").stream()
                        .noneMatch(d -> Grammar.lower(d).equals("any"));
    }

    private boolean fromNoun(Token at, Token governor) {
        if (Sentence.is(at, "acl:relcl")
                || (Sentence.is(at, "acl", "amod") && at.tag().equals("VBN") && !Grammar.isToInfinitive(s, at))) {
            return false;
        }
        if (purposes.isBeside(at)) {
            return false;
        }
        if (Sentence.is(at, "acl") && Grammar.isToInfinitive(s, at) && !mood.isSettled()) {
            if (purposes.isOperation(governor)) {
                return true;
            }
            if (NounMood.isOfSeries(s, governor)) {
                return false;
            }
            Effect otherwise = at.tag().equals("VBN") ? Effect.PLANNED : Effect.POSSIBLE; // "the sites to be visited"
            mood.note(purposes.ofRequested(governor).orElse(Cue.of(at.index(), otherwise)));
        }
        return Sentence.is(at, "compound", "nmod", "acl") && NounMood.isOpen(s, at);
    }

    private boolean fromSubject(Token at, Token governor) {
        if (Sentence.is(at, "csubj") && PredicateMood.isJudgement(s, governor)) {
            mood.note(PredicateMood.judging(s, governor));
            return true;
        }
        if (Sentence.is(at, "csubj") || words.moods().is(Kind.OCCURRENCE, Grammar.lemma(governor))) {
            mood.note(ofPredicate(governor));
            return true;
        }
        Optional<Cue> begun = ofBeginning(governor);
        if (begun.isPresent()) {
            mood.note(begun.get());
            return true;
        }
        if (NounMood.isThoughtOf(s, at) && PredicateMood.isJudgement(s, governor)) {
            mood.note(PredicateMood.judging(s, governor));
            return true;
        }
        return s.children(at, "det", "nmod:poss").isEmpty() && at.isNoun();
    }

    /** "talks failed to resume": what the verb makes of the happening it makes of the act that would happen. */
    private Optional<Cue> ofBeginning(Token governor) {
        return s.children(governor, "xcomp").stream()
                .filter(x -> words.moods().is(Kind.OCCURRENCE, Grammar.lemma(x)) && Grammar.isToInfinitive(s, x))
                .findFirst()
                .flatMap(x -> governing.effect(governor, "to"));
    }

    /** "may launch strikes": a verb that brings the act about shares its mood with it; "may mourn the dead" does not. */
    private boolean fromArgument(Token at, Token governor) {
        if (!NounMood.isOpen(s, at) || !words.moods().is(Kind.BRINGING, Grammar.lemma(governor))) {
            return false;
        }
        mood.note(ofPredicate(governor));
        return true;
    }

    private boolean fromAdverbial(Token at, Token governor) {
        if (Grammar.linkWords(s, at).stream().anyMatch(m -> words.moods().is(Kind.FACT_MARK, m))) {
            return false;
        }
        if (Grammar.isToInfinitive(s, at) && !mood.isSettled()) {
            Optional<Cue> content = purposes.ofObject(at, governor, governing);
            if (content.isPresent()) {
                mood.note(content.get());
                return false;
            }
            if (!purposes.isFulfilled(governor) && !purposes.isOfOperation(at, governor)) {
                mood.note(purposes.ofUnfulfilled(at, ofPredicate(governor)));
                return true;
            }
            mood.note(purposes.isUnderWay(governor) ? Cue.of(at.index(), Effect.PLANNED) : ofPredicate(governor));
            return true;
        }
        if (purposes.isBeside(at)) {
            return false;
        }
        if (at.tag().equals("VBG") && Grammar.marks(s, at).isEmpty()) {
            mood.note(ofPredicate(governor));
            return true;
        }
        return !mood.isSettled();
    }

    private boolean fromContent(Token governor) {
        return !mood.isSettled()
                || mood.effect() == Effect.FAILED
                || words.verbs().find(Grammar.lemma(governor)).isPresent();
    }

    /** A conjunct without a subject or an auxiliary of its own shares those of the first. */
    void shareOfFirst(Token at, Token first) {
        boolean own = !s.children(at, "nsubj", "aux", "cop").isEmpty();
        boolean sameForm = at.tag().equals(first.tag())
                || (at.isNoun() && first.isNoun())
                || (PAST.contains(at.tag()) && first.tag().equals("VBN"));
        if (!own && sameForm && Grammar.isPredicate(s, first)) {
            mood.note(ofPredicate(first));
        }
        if (!own && at.isNoun() && !Grammar.isPredicate(s, first)) {
            readModifiers(first);
        }
    }

    void readModifiers(Token noun) {
        NounMood.of(words, s, noun).forEach(mood::note);
    }

    private @Nullable Cue ofPredicate(Token predicate) {
        return PredicateMood.of(act, predicate);
    }
}
