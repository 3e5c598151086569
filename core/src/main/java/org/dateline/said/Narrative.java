package org.dateline.said;

import java.util.BitSet;
import java.util.Set;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Sentences that go on telling of an old time: after "the army took power in 2013", the next plain past sentence of the
 * paragraph with no time of its own is of that time too.
 */
final class Narrative {

    /** What is said now of old things ends the telling of them. */
    private static final Set<String> NOW =
            Set.of("now", "meanwhile", "currently", "today", "tonight", "yesterday", "also");

    private Narrative() {}

    /** The sentences, by index, that carry on an old time. */
    static BitSet of(Reading reading, OldTimes oldTimes, TellingWords words) {
        var carried = new BitSet();
        Sentence before = null;
        boolean old = false;
        for (Sentence s : reading.sentences()) {
            boolean together = before != null && before.paragraph().equals(s.paragraph());
            boolean starts = s.section() == Section.BODY && oldTimes.setsScene(s);
            boolean goesOn = old && together && !starts && isPlainPast(s, words);
            if (goesOn) {
                carried.set(s.index());
            }
            old = starts || goesOn;
            before = s;
        }
        return carried;
    }

    private static boolean isPlainPast(Sentence s, TellingWords words) {
        Token root = root(s);
        return isPast(s, root)
                && words.verbs().find(Grammar.lemma(root)).isEmpty()
                && s.tokens().stream().noneMatch(t -> OldTimes.isTime(t) || NOW.contains(Grammar.lower(t)));
    }

    /** "fled", "was arrested", "had been charged". */
    static boolean isPast(Sentence s, Token predicate) {
        return predicate.tag().equals("VBD")
                || predicate.tag().equals("VBN")
                        && s.children(predicate, "aux").stream()
                                .anyMatch(a -> a.tag().equals("VBD"));
    }

    static Token root(Sentence s) {
        return s.tokens().stream().filter(t -> t.head() < 0).findFirst().orElseThrow();
    }
}
