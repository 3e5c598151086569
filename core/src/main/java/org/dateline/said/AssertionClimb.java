package org.dateline.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.knowledge.Governors.Part;
import org.dateline.knowledge.MoodWords.Kind;
import org.dateline.model.Act;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
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
    private final TellingWords words;
    private final Sentence s;
    private final Act act;
    private final List<Act> acts;

    private @Nullable Effect effect;
    private @Nullable Integer governingAct;

    AssertionClimb(TellingWords words, Act act, List<Act> acts) {
        this.words = words;
        this.governing = new Governing(words, act.sentence());
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
        while (at.head() >= 0) {
            Token governor = s.token(at.head());
            if (!step(at, governor)) {
                break;
            }
            at = governor;
        }
        return manner(historical);
    }

    private Manner manner(boolean historical) {
        Assertion assertion = switch (effect) {
            case null -> Assertion.ACTUAL;
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
        if (inTrigger) {
            if (governor.index() == act.clause() || governor.tag().startsWith("VB")) {
                note(ofPredicate(governor));
            }
            return true;
        }
        String way = Ways.of(s, at);
        if (contentOfAct(at, governor, way)) {
            return false;
        }
        if (Sentence.is(at, "conj")) {
            shareOfFirst(at, governor);
            return !saysAnew(at);
        }
        Optional<Effect> told = governing.effect(governor, way);
        if (words.moods().is(Kind.CHARGING, Grammar.lemma(governor)) && effect == Effect.PLANNED) {
            effect = Effect.POSSIBLE;
        }
        if (told.isPresent() && !(told.get() == Effect.DENIED && way.equals("obj") && PredicateMood.isVerbal(act))) {
            note(told.get());
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

    private boolean stepFromNoun(Token at, Token governor) {
        if (Sentence.is(at, "acl:relcl")
                || (Sentence.is(at, "acl", "amod") && at.tag().equals("VBN"))) {
            return false;
        }
        if (Sentence.is(at, "acl") && Grammar.isToInfinitive(s, at) && !saidSomething()) {
            note(Effect.POSSIBLE);
        }
        return Sentence.is(at, "compound", "nmod", "acl") && isOpen(at);
    }

    private boolean stepFromSubject(Token at, Token governor) {
        if (Sentence.is(at, "csubj") || words.moods().is(Kind.OCCURRENCE, Grammar.lemma(governor))) {
            note(ofPredicate(governor));
            return true;
        }
        return s.children(at, "det", "nmod:poss").isEmpty() && at.isNoun();
    }

    /** "may launch strikes": a verb that brings the act about shares its mood with it; "may mourn the dead" does not. */
    private boolean stepFromArgument(Token at, Token governor) {
        if (!isOpen(at) || !words.moods().is(Kind.BRINGING, Grammar.lemma(governor))) {
            return false;
        }
        note(ofPredicate(governor));
        return true;
    }

    private boolean stepFromAdverbial(Token at, Token governor) {
        List<String> marks = Grammar.marks(s, at);
        if (marks.stream().anyMatch(m -> words.moods().is(Kind.FACT_MARK, m))) {
            return false;
        }
        if (Grammar.isToInfinitive(s, at) && !saidSomething()) {
            note(ofPredicate(governor) == Effect.PLANNED ? Effect.PLANNED : Effect.POSSIBLE);
            return true;
        }
        if (at.tag().equals("VBG") && marks.isEmpty()) {
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

    /** Nouns that point at an act known ("the attack", "their strike") stand for something real. */
    private boolean isOpen(Token noun) {
        if (!noun.isNoun()) {
            return true;
        }
        boolean known = s.children(noun, "det", "nmod:poss").stream()
                .anyMatch(d -> Set.of("the", "this", "these", "that", "those").contains(Grammar.lower(d))
                        || Sentence.is(d, "nmod:poss"));
        return !known && Set.of("obj", "xcomp", "conj", "compound").contains(noun.mainRelation());
    }

    private void readModifiers(Token noun) {
        for (Token c : s.children(noun, "amod", "compound")) {
            words.governors().effect(Grammar.lemma(c), Part.ADJECTIVE, "mod").ifPresent(this::note);
            words.governors().effect(Grammar.lower(c), Part.ADJECTIVE, "mod").ifPresent(this::note);
        }
        s.children(noun, "acl").stream()
                .filter(c -> c.tag().equals("VBN"))
                .forEach(c -> words.governors()
                        .effect(Grammar.lemma(c), Part.VERB, "obj")
                        .ifPresent(this::note));
        boolean ahead = s.children(noun, "case").stream()
                .anyMatch(c -> Grammar.lower(c).equals("of")
                        && c.index() > 0
                        && Grammar.lower(s.token(c.index() - 1)).equals("ahead"));
        if (ahead) {
            note(Effect.PLANNED);
        }
        if (!Grammar.isPredicate(s, noun) && Grammar.saysNo(s, noun)) {
            note(Effect.NEGATED);
        }
    }

    private boolean contentOfAct(Token at, Token governor, String way) {
        for (int i = 0; i < acts.size(); i++) {
            Act other = acts.get(i);
            if (other == act || !holds(other, governor) || holds(other, act.triggerToken())) {
                continue;
            }
            Optional<Effect> content = Governing.ofContent(other.type(), way);
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

    private static boolean holds(Act other, Token token) {
        return other.trigger() == token.index()
                || other.clause() == token.index()
                || other.triggerWords().span().contains(token.span());
    }

    private boolean saidSomething() {
        return effect != null && effect != Effect.ACTUAL;
    }

    private void note(@Nullable Effect told) {
        if (told == null || told == Effect.ACTUAL) {
            return;
        }
        if (effect == Effect.NEGATED && told == Effect.DEMANDED) {
            effect = Effect.POSSIBLE;
            return;
        }
        boolean open = effect == null || effect == Effect.ACTUAL || effect == Effect.FAILED;
        boolean undone = effect == Effect.PLANNED && (told == Effect.NEGATED || told == Effect.POSSIBLE);
        if (open || undone || told == Effect.DENIED) {
            effect = told;
        }
    }

    private @Nullable Effect ofPredicate(Token predicate) {
        return PredicateMood.of(act, predicate);
    }
}
