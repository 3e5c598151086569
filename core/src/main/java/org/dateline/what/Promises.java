package org.dateline.what;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Whether an act still to come is one's own promise: "Lusaka said it would send doctors", not "Lusaka said Kigali would". */
final class Promises {

    private static final Set<String> SAYS = Set.of(
            "say",
            "announce",
            "declare",
            "confirm",
            "tell",
            "state",
            "add",
            "insist",
            "reveal",
            "write",
            "reiterate",
            "stress",
            "emphasise",
            "emphasize",
            "underline");

    private static final Set<String> SELF = Set.of("it", "they", "he", "she", "we", "i");

    private final Sentence sentence;
    private final Clauses clauses;

    Promises(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Heads of who says of themselves that they will do it; empty where the verb tells anything else. */
    List<Token> promisers(Token verb) {
        boolean future = sentence.children(verb, "aux").stream()
                .map(a -> a.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(a -> a.equals("will") || a.equals("would") || a.equals("shall"));
        boolean denied = sentence.children(verb, "advmod").stream()
                .anyMatch(a -> a.lemma().equals("not") || a.lemma().equals("never"));
        if (!future || denied || clauses.passive(verb)) {
            return List.of();
        }
        Optional<Token> says =
                sentence.head(verb).filter(h -> Sentence.is(verb, "ccomp", "parataxis") && SAYS.contains(h.lemma()));
        return says.map(h -> speakers(verb, h)).orElse(List.of());
    }

    /** Heads of who says what the word stands in: "the mayor said the peacekeepers were needed"; empty where nobody does. */
    List<Token> speakersOf(Token word) {
        Token t = word;
        while (t.isNoun()
                && Sentence.is(t, "nsubj", "nsubj:pass", "obj", "obl", "nmod")
                && sentence.head(t).isPresent()) {
            t = sentence.head(t).get();
        }
        Token clause = t;
        return sentence.head(clause)
                .filter(h -> Sentence.is(clause, "ccomp", "parataxis") && SAYS.contains(h.lemma()))
                .map(clauses::surfaceSubjects)
                .or(() -> sentence.children(clause, "parataxis", "ccomp").stream()
                        .filter(h -> h.index() > clause.index() && SAYS.contains(h.lemma()))
                        .findFirst()
                        .map(clauses::surfaceSubjects))
                .orElse(List.of());
    }

    private List<Token> speakers(Token verb, Token says) {
        List<Token> speakers = clauses.surfaceSubjects(says);
        boolean same = sentence.children(verb, "nsubj").stream()
                .anyMatch(s -> SELF.contains(s.lemma().toLowerCase(Locale.ROOT))
                        || speakers.stream().anyMatch(p -> p.lemma().equals(s.lemma())));
        return same ? speakers : List.of();
    }
}
