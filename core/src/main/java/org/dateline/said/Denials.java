package org.dateline.said;

import java.util.Optional;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.knowledge.Governors.Part;
import org.dateline.knowledge.MoodWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Claims that are denied: "dismissed reports that it had shelled the port", "called the allegation baseless". */
final class Denials {

    private final TellingWords words;
    private final Sentence s;

    Denials(TellingWords words, Sentence s) {
        this.words = words;
        this.s = s;
    }

    /** The word that denies it, where the act's clause is the content of a claim, and the claim is denied or called untrue. */
    Optional<Token> denial(Token clause, Token noun) {
        boolean content = Sentence.is(clause, "acl", "ccomp", "nmod")
                && noun.isNoun()
                && words.moods().is(Kind.CLAIM, Grammar.lemma(noun));
        Optional<Token> verb = s.head(noun);
        if (!content || verb.isEmpty() || Grammar.isNegated(s, verb.get())) {
            return Optional.empty();
        }
        boolean object = Sentence.is(noun, "obj", "nsubj:pass");
        return verb.filter(v -> object && isDenying(v))
                .or(() -> untrue(noun, verb.get(), object))
                .or(() -> object ? untrueAfter(clause) : Optional.empty());
    }

    private boolean isDenying(Token verb) {
        return words.governors()
                        .effect(Grammar.lemma(verb), Part.VERB, "that")
                        .filter(Effect.DENIED::equals)
                        .isPresent()
                || words.moods().is(Kind.REFUTING, Grammar.lemma(verb));
    }

    /** Where the parser hangs the word on the claim itself: "called reports that it had shelled the port baseless". */
    private Optional<Token> untrueAfter(Token clause) {
        return s.children(clause, "obl", "obj", "xcomp", "advmod", "amod").stream()
                .filter(c -> c.index() > clause.index())
                .filter(c -> words.moods().is(Kind.UNTRUE, Grammar.lemma(c)))
                .findFirst();
    }

    /** "said the claim was false", "described the reports as pure invention". */
    private Optional<Token> untrue(Token noun, Token governor, boolean object) {
        if (Sentence.is(noun, "nsubj") && words.moods().is(Kind.UNTRUE, Grammar.lemma(governor))) {
            return Optional.of(governor);
        }
        return s.children(governor, "xcomp", "obl", "obj", "advcl").stream()
                .filter(c -> object && c.index() > noun.index())
                .filter(c -> words.moods().is(Kind.UNTRUE, Grammar.lemma(c)))
                .findFirst();
    }
}
