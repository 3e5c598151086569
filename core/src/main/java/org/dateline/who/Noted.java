package org.dateline.who;

import java.util.List;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** A word of the story and whom it stands for. */
record Noted(Sentence sentence, Token token, List<Figure> figures) {

    private static final Set<String> WHERE = Set.of("in", "into", "at", "from", "near", "across", "inside");

    Noted {
        figures = List.copyOf(figures);
    }

    Figure figure() {
        return figures.getFirst();
    }

    boolean isBefore(Sentence other, Token word) {
        return sentence.index() < other.index() || sentence.index() == other.index() && token.index() < word.index();
    }

    /** How many sentences before. */
    int back(Sentence other) {
        return other.index() - sentence.index();
    }

    boolean isSubject() {
        return Sentence.is(token, "nsubj");
    }

    /** True for an object or a passive's subject, or what is joined to one. */
    boolean suffers() {
        Token t = token;
        while (Sentence.is(t, "conj", "nmod") && t.head() >= 0) {
            t = sentence.token(t.head());
        }
        return Sentence.is(t, "obj", "nsubj:pass");
    }

    /** True for a state's name that tells where something is. */
    boolean isPlace() {
        return figure().isState()
                && sentence.preposition(token).filter(WHERE::contains).isPresent();
    }
}
