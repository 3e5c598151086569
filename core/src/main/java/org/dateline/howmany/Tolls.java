package org.dateline.howmany;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Quantity.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Reads numbers that a toll has come to: "the death toll from the blast rose to 45". */
final class Tolls {

    private static final Set<String> WORDS = Set.of("toll");

    /** A toll that these stand before is none of the dead. */
    private static final Set<String> OTHERS =
            Set.of("injury", "casualty", "wounded", "injured", "financial", "economic");

    private static final Set<String> LINKS = Set.of("to", "at", "of");

    private static final Set<String> REACHING = Set.of("reach", "hit", "pass", "exceed", "surpass", "top");

    /** Killed, where the number stands behind a verb, or the "of", that a toll governs. */
    Optional<Counted> read(Sentence sentence, Count count, Token phrase) {
        Optional<Token> governor = sentence.head(phrase);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Token g = governor.get();
        boolean linked = sentence.preposition(phrase).filter(LINKS::contains).isPresent();
        boolean reached = Sentence.is(phrase, "obj") && REACHING.contains(KindReader.lemma(g));
        if (!linked && !reached) {
            return Optional.empty();
        }
        return toll(sentence, g).map(t -> new Counted(count, Kind.KILLED, phrase.index(), t.index()));
    }

    private static Optional<Token> toll(Sentence sentence, Token governor) {
        if (isToll(sentence, governor)) {
            return Optional.of(governor);
        }
        return sentence.children(governor, "nsubj", "obj").stream()
                .filter(t -> isToll(sentence, t))
                .findFirst();
    }

    static boolean isToll(Sentence sentence, Token token) {
        return WORDS.contains(KindReader.lemma(token))
                && sentence.children(token, "compound", "amod").stream()
                        .noneMatch(c -> OTHERS.contains(KindReader.lemma(c)));
    }

    /** True where the act is what the toll is of: it stands under it, or under its verb with a preposition of place or cause. */
    static boolean isOf(Sentence sentence, Token toll, Token act) {
        boolean beside = act.head() == toll.head()
                && Sentence.is(act, "obl")
                && sentence.preposition(act)
                        .filter(Set.of("in", "from", "after")::contains)
                        .isPresent();
        return beside || sentence.isUnder(act, toll);
    }
}
