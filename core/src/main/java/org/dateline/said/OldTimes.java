package org.dateline.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Times of a story that lie more than about thirty days before it, and the words that each stands with. */
final class OldTimes {

    /** Prepositions by which an event's own time is that of what came of it: "since the 2021 coup". */
    private static final Set<String> FROM_EVENT = Set.of("since", "after", "following");

    /** Prepositions behind which an older event may stand, the verb's reason: "jailed for a massacre in 1994". */
    private static final Set<String> REASONS = Set.of("for", "over", "against", "about", "with");

    private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION");

    private final List<List<Token>> bySentence;

    private OldTimes(List<List<Token>> bySentence) {
        this.bySentence = bySentence;
    }

    static OldTimes of(Reading reading, @Nullable LocalDate publishedOrNull) {
        OldWords words = OldWords.of(reading, publishedOrNull);
        var all = new ArrayList<List<Token>>();
        for (Sentence s : reading.sentences()) {
            all.add(s.tokens().stream().filter(t -> words.isOld(s, t)).toList());
        }
        return new OldTimes(List.copyOf(all));
    }

    /** True where an old time stands with one of these words and with no word between. */
    boolean standWith(Sentence s, List<Token> words) {
        return bySentence.get(s.index()).stream().anyMatch(t -> standsWith(s, t, words));
    }

    /** True where the sentence's own clause, in the simple past, tells an old time. */
    boolean setsScene(Sentence s) {
        if (bySentence.get(s.index()).isEmpty()) {
            return false;
        }
        Token root = Narrative.root(s);
        boolean goesOn = s.tokens().stream().anyMatch(t -> Grammar.lower(t).equals("since"));
        return !goesOn && Narrative.isPast(s, root) && standWith(s, List.of(root));
    }

    /** True for a word that an engine or the calendar knows as one of time. */
    static boolean isTime(Token t) {
        return TIMES.contains(t.name()) || OldWords.isOfTime(t) && !t.tag().equals("CD");
    }

    private static boolean standsWith(Sentence s, Token time, List<Token> words) {
        Token top = time;
        while (top.head() >= 0 && OldWords.isOfTime(s.token(top.head()))) {
            top = s.token(top.head());
        }
        if (top.head() < 0) {
            return false;
        }
        Token owner = s.token(top.head());
        if (words.contains(owner)) {
            return true;
        }
        boolean loose = Sentence.is(top, "nmod")
                && s.child(top, "case").isPresent()
                && s.preposition(owner).filter(REASONS::contains).isEmpty();
        boolean event =
                s.preposition(owner).filter(FROM_EVENT::contains).isPresent() && Sentence.is(owner, "obl", "nmod");
        return (loose || event) && owner.head() >= 0 && words.contains(s.token(owner.head()));
    }
}
