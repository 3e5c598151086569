package org.dateline.said;

import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.knowledge.Governors.Part;
import org.dateline.knowledge.SpeechVerbs.SpeechVerb;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What a word makes of an act that hangs on it: by the lexicon, its particle, its own negation and its subject. */
final class Governing {

    private static final Set<String> TERMS = Set.of(
            "agreement", "deal", "accord", "pact", "treaty", "plan", "measure", "proposal", "term", "roadmap", "truce");

    private static final Set<String> INCLUDING = Set.of("include", "involve", "entail", "envisage", "foresee");

    private final TellingWords words;
    private final Sentence s;

    Governing(TellingWords words, Sentence s) {
        this.words = words;
        this.s = s;
    }

    /** The effect of the governor on what hangs on it this way (see {@link Ways}), its negation counted. */
    Optional<Cue> effect(Token governor, String way) {
        Optional<Cue> denied = underNegation(governor, way);
        if (denied.isPresent()) {
            return denied;
        }
        Optional<Cue> told = effectOf(governor, way).map(e -> negated(governor, ofTerms(governor, e)));
        boolean terms = told.isEmpty() && INCLUDING.contains(Grammar.lemma(governor)) && isOfTerms(governor);
        return terms ? Optional.of(Cue.of(governor.index(), Effect.PLANNED)) : told;
    }

    /** Words that, denied, say more than the contrary: "no signs of an attack", "could not confirm that", "not clear who". */
    private Optional<Cue> underNegation(Token governor, String way) {
        Optional<Token> no = way.isEmpty() ? Optional.empty() : negation(governor);
        return no.flatMap(word -> partOf(governor)
                .flatMap(part -> words.governors().effect(Grammar.lemma(governor), part, "no-" + way))
                .map(effect -> new Cue(word.index(), effect, governor.index())));
    }

    private Optional<Token> negation(Token governor) {
        return Grammar.isPredicate(s, governor) ? Grammar.negation(s, governor) : Grammar.nobody(s, governor);
    }

    private static Optional<Part> partOf(Token governor) {
        if (governor.isAdjective()) {
            return Optional.of(Part.ADJECTIVE);
        }
        return governor.isNoun()
                ? Optional.of(Part.NOUN)
                : governor.tag().startsWith("VB") ? Optional.of(Part.VERB) : Optional.empty();
    }

    private Optional<Effect> effectOf(Token governor, String way) {
        if (way.isEmpty()) {
            return Optional.empty();
        }
        String lemma = Grammar.lemma(governor);
        if (lemma.equals("call")
                && way.equals("for")
                && !s.children(governor, "obj").isEmpty()) {
            return Optional.empty();
        }
        if (governor.isAdjective()) {
            return words.governors().effect(lemma, Part.ADJECTIVE, way);
        }
        if (governor.isNoun()) {
            return words.governors().effect(lemma, Part.NOUN, way);
        }
        if (!governor.tag().startsWith("VB")) {
            return Optional.empty();
        }
        if (way.equals("to") && isYet(governor)) {
            return Optional.of(Effect.NEGATED);
        }
        String particle = s.children(governor, "compound:prt", "advmod").stream()
                .map(Grammar::lower)
                .filter(w -> Set.of("short", "out", "off").contains(w))
                .findFirst()
                .orElse("");
        Optional<Effect> withParticle =
                particle.isEmpty() ? Optional.empty() : words.governors().effect(lemma, Part.VERB, particle);
        return withParticle
                .or(() -> words.governors().effect(lemma, Part.VERB, way))
                .or(() -> governor.tag().equals("VBN")
                        ? words.governors().effect(Grammar.lower(governor), Part.ADJECTIVE, way)
                        : Optional.empty())
                .or(() -> way.equals("that")
                        ? words.verbs().find(lemma).flatMap(Governing::contentOf)
                        : Optional.empty());
    }

    /** "has yet to release them", "remains to be signed": not done so far. */
    private boolean isYet(Token governor) {
        return Set.of("have", "be", "remain").contains(Grammar.lemma(governor))
                && s.children(governor, "advmod").stream()
                        .anyMatch(a -> Grammar.lower(a).equals("yet"));
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

    private Cue negated(Token governor, Effect told) {
        return negation(governor)
                .map(word -> new Cue(word.index(), undone(told), governor.index()))
                .orElse(Cue.of(governor.index(), told));
    }

    private static Effect undone(Effect told) {
        return switch (told) {
            case PLANNED, DEMANDED, FAILED -> Effect.NEGATED;
            case DENIED, POSSIBLE -> Effect.POSSIBLE;
            case NEGATED, ACTUAL -> Effect.ACTUAL;
        };
    }

    /** What an agreement demands is a term of it. */
    private Effect ofTerms(Token governor, Effect told) {
        return told == Effect.DEMANDED && isOfTerms(governor) ? Effect.PLANNED : told;
    }

    private boolean isOfTerms(Token governor) {
        return s.children(governor, "nsubj").stream().anyMatch(n -> TERMS.contains(Grammar.lemma(n)));
    }

    /** What a coded act makes of its content: a demand demands it, a promise plans it, a threat makes it possible. */
    static Optional<Effect> ofContent(EventType type, String way) {
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
}
