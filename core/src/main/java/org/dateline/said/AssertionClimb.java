package org.dateline.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Governors;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.knowledge.Governors.Part;
import org.dateline.knowledge.SpeechVerbs.SpeechVerb;
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

    /** Nouns of acts as subjects of these verbs share the verb's tense, modality and negation. */
    private static final Set<String> OCCURRENCES = Set.of(
            "happen",
            "occur",
            "begin",
            "start",
            "resume",
            "continue",
            "follow",
            "materialise",
            "materialize",
            "take",
            "hold",
            "make",
            "launch",
            "carry",
            "conduct",
            "stage",
            "mount",
            "organise",
            "organize",
            "end",
            "come",
            "go",
            "be",
            "expect",
            "schedule",
            "plan",
            "due",
            "likely",
            "possible",
            "imminent",
            "impose",
            "deploy",
            "focus",
            "open",
            "cease",
            "stop",
            "last",
            "break",
            "erupt",
            "proceed",
            "convene",
            "release",
            "lift");

    /** Verbs whose object comes about by them. */
    private static final Set<String> BRINGING = Set.of(
            "launch",
            "carry",
            "conduct",
            "make",
            "hold",
            "stage",
            "mount",
            "begin",
            "start",
            "resume",
            "continue",
            "cause",
            "provoke",
            "spark",
            "trigger",
            "face",
            "see",
            "provide",
            "give",
            "send",
            "offer",
            "receive",
            "get",
            "win",
            "secure",
            "take",
            "impose",
            "open",
            "join",
            "perform",
            "commit",
            "wage",
            "undertake",
            "reach",
            "sign",
            "issue",
            "do",
            "have",
            "mean",
            "involve",
            "include",
            "hear",
            "declare",
            "expose",
            "lead",
            "result",
            "go",
            "enter",
            "risk",
            "attend",
            "host",
            "pay",
            "indicate");

    private static final Set<String> TERMS = Set.of(
            "agreement", "deal", "accord", "pact", "treaty", "plan", "measure", "proposal", "term", "roadmap", "truce");

    private static final Set<String> INCLUDING = Set.of("include", "involve", "entail", "envisage", "foresee");

    private static final Set<String> CHARGING = Set.of("accuse", "suspect", "charge");

    /** Subordinate clauses with these marks are told as facts, whatever governs them. */
    private static final Set<String> FACT_MARKS =
            Set.of("after", "since", "because", "although", "though", "while", "whereas", "when", "as");

    private final Governors governors;
    private final TellingWords words;
    private final Sentence s;
    private final Act act;
    private final List<Act> acts;

    private @Nullable Effect effect;
    private @Nullable Integer governing;

    AssertionClimb(TellingWords words, Act act, List<Act> acts) {
        this.words = words;
        this.governors = words.governors();
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
        return new Manner(assertion, historical, effect == Effect.FAILED, governing);
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
            return true;
        }
        Optional<Effect> told = effectOf(governor, way).map(e -> ofTerms(governor, e));
        if (told.isEmpty() && INCLUDING.contains(Grammar.lemma(governor)) && isOfTerms(governor)) {
            told = Optional.of(Effect.PLANNED);
        }
        if (CHARGING.contains(Grammar.lemma(governor)) && effect == Effect.PLANNED) {
            effect = Effect.POSSIBLE;
        }
        if (told.isPresent() && !(told.get() == Effect.DENIED && way.equals("obj") && isVerbal())) {
            note(negated(governor, told.get()));
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

    /** Who rejects a charge or a demand does not deny that it was made. */
    private boolean isVerbal() {
        return act.type().quad() == Quad.VERBAL_CONFLICT || act.type().quad() == Quad.VERBAL_COOPERATION;
    }

    /** What an agreement demands is a term of it. */
    private Effect ofTerms(Token governor, Effect told) {
        return told == Effect.DEMANDED && isOfTerms(governor) ? Effect.PLANNED : told;
    }

    private boolean isOfTerms(Token governor) {
        return s.children(governor, "nsubj").stream().anyMatch(n -> TERMS.contains(Grammar.lemma(n)));
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
        if (Sentence.is(at, "csubj") || OCCURRENCES.contains(Grammar.lemma(governor))) {
            note(ofPredicate(governor));
            return true;
        }
        return s.children(at, "det", "nmod:poss").isEmpty() && at.isNoun();
    }

    /** "may launch strikes": a verb that brings the act about shares its mood with it; "may mourn the dead" does not. */
    private boolean stepFromArgument(Token at, Token governor) {
        if (!isOpen(at) || !BRINGING.contains(Grammar.lemma(governor))) {
            return false;
        }
        note(ofPredicate(governor));
        return true;
    }

    private boolean stepFromAdverbial(Token at, Token governor) {
        List<String> marks = Grammar.marks(s, at);
        if (marks.stream().anyMatch(FACT_MARKS::contains)) {
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
            governors.effect(Grammar.lemma(c), Part.ADJECTIVE, "mod").ifPresent(this::note);
            governors.effect(Grammar.lower(c), Part.ADJECTIVE, "mod").ifPresent(this::note);
        }
        s.children(noun, "acl").stream()
                .filter(c -> c.tag().equals("VBN"))
                .forEach(c ->
                        governors.effect(Grammar.lemma(c), Part.VERB, "obj").ifPresent(this::note));
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

    private Optional<Effect> effectOf(Token governor, String way) {
        if (way.isEmpty()) {
            return Optional.empty();
        }
        String lemma = Grammar.lemma(governor);
        if (governor.isAdjective()) {
            return governors.effect(lemma, Part.ADJECTIVE, way);
        }
        if (governor.isNoun()) {
            return governors.effect(lemma, Part.NOUN, way);
        }
        if (!governor.tag().startsWith("VB")) {
            return Optional.empty();
        }
        String particle = s.children(governor, "compound:prt", "advmod").stream()
                .map(Grammar::lower)
                .filter(w -> w.equals("short") || w.equals("out"))
                .findFirst()
                .orElse("");
        Optional<Effect> withParticle =
                particle.isEmpty() ? Optional.empty() : governors.effect(lemma, Part.VERB, particle);
        return withParticle
                .or(() -> governors.effect(lemma, Part.VERB, way))
                .or(() -> governor.tag().equals("VBN")
                        ? governors.effect(Grammar.lower(governor), Part.ADJECTIVE, way)
                        : Optional.empty())
                .or(() -> way.equals("that")
                        ? words.verbs().find(lemma).flatMap(AssertionClimb::contentOf)
                        : Optional.empty());
    }

    private static Optional<Effect> contentOf(SpeechVerb verb) {
        return switch (verb.content()) {
            case ACTUAL, NEGATED -> Optional.empty();
            case PLANNED -> Optional.empty();
            case POSSIBLE -> Optional.of(Effect.POSSIBLE);
            case DEMANDED -> Optional.of(Effect.DEMANDED);
            case DENIED -> Optional.of(Effect.DENIED);
        };
    }

    private Effect negated(Token governor, Effect told) {
        boolean no = Grammar.isPredicate(s, governor) ? Grammar.isNegated(s, governor) : Grammar.saysNo(s, governor);
        if (!no) {
            return told;
        }
        return switch (told) {
            case PLANNED, DEMANDED, FAILED -> Effect.NEGATED;
            case DENIED, POSSIBLE -> Effect.POSSIBLE;
            case NEGATED, ACTUAL -> Effect.ACTUAL;
        };
    }

    private boolean contentOfAct(Token at, Token governor, String way) {
        for (int i = 0; i < acts.size(); i++) {
            Act other = acts.get(i);
            if (other == act || !holds(other, governor) || holds(other, act.triggerToken())) {
                continue;
            }
            Optional<Effect> content = contentOf(other.type(), way);
            if (content.isPresent()) {
                governing = i;
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

    private static Optional<Effect> contentOf(EventType type, String way) {
        if (type == EventType.REQUEST && way.equals("against")) {
            return Optional.of(Effect.POSSIBLE);
        }
        boolean content = Set.of("to", "that", "ing", "obj", "for", "of", "on", "with", "to-noun")
                .contains(way);
        if (!content) {
            return Optional.empty();
        }
        return switch (type) {
            case REQUEST -> Optional.of(Effect.DEMANDED);
            case AGREE, CONCEDE -> Optional.of(Effect.PLANNED);
            case THREATEN -> Optional.of(Effect.POSSIBLE);
            case CONSULT,
                    SUPPORT,
                    COOPERATE,
                    AID,
                    RETREAT,
                    ACCUSE,
                    REJECT,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> Optional.empty();
        };
    }

    /** A promise lies in the future, a refusal in the negative: what makes the type does not change how it is told. */
    private boolean isOfType(Effect mood, Token predicate) {
        boolean inTrigger = s.children(predicate).stream()
                .anyMatch(c -> (Sentence.is(c, "aux", "advmod", "mark") || Grammar.saysNo(s, c))
                        && act.triggerWords().span().contains(c.span()));
        if (inTrigger && isVerbal() && act.type() != EventType.CONSULT && act.type() != EventType.SUPPORT) {
            return true;
        }
        return switch (act.type()) {
            case AGREE, THREATEN -> mood == Effect.PLANNED;
            case REJECT -> mood == Effect.NEGATED || mood == Effect.PLANNED;
            case REQUEST -> mood == Effect.DEMANDED;
            case CONSULT,
                    SUPPORT,
                    CONCEDE,
                    COOPERATE,
                    AID,
                    RETREAT,
                    ACCUSE,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> false;
        };
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
        Effect mood = PredicateMood.of(s, predicate);
        boolean own = predicate.index() == act.trigger() || predicate.index() == act.clause();
        return own && mood != null && isOfType(mood, predicate) ? null : mood;
    }
}
