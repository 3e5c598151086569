package org.dateline.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Participant;

/** Compares who acts, or whom it is done to. */
final class Participants {

    /** Sectors that a state's own name may stand for: "Israel struck" and "the Israeli army struck" are one. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY", "PRM");

    /** Words that name nobody by themselves: two of them being equal says nothing. */
    private static final Set<String> BARE = Set.of(
            "they", "them", "it", "he", "him", "she", "her", "we", "us", "i", "you", "who", "which", "that", "people",
            "others", "forces", "some");

    private Participants() {}

    /** The best likeness that any two of them have; a party more on one side does not part them. */
    static Likeness compare(List<Participant> some, List<Participant> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Likeness.UNTOLD;
        }
        Likeness best = Likeness.APART;
        for (Participant a : some) {
            for (Participant b : others) {
                best = best.or(compare(a, b));
            }
        }
        return best;
    }

    private static Likeness compare(Participant a, Participant b) {
        if (a.entityOrNull() instanceof String id && b.entityOrNull() instanceof String other && id.equals(other)) {
            return Likeness.SAME;
        }
        if (!(a.isListed() && b.isListed())
                && (sameWords(a.name(), b.name())
                        || sameWords(a.words().text(), b.words().text()))) {
            return Likeness.SAME;
        }
        boolean sharedSector = a.sectors().stream().anyMatch(b.sectors()::contains);
        boolean anySector = untold(a) || untold(b);
        if (a.countryOrNull() instanceof String country && b.countryOrNull() instanceof String other) {
            if (!country.equals(other)) {
                return Likeness.APART;
            }
            if (sharedSector) {
                // Two known entities of one kind (a president and his foreign minister) may act together or apart.
                return a.isListed() && b.isListed() ? Likeness.ALIKE : Likeness.SAME;
            }
            boolean bothState = STATE.containsAll(a.sectors()) && STATE.containsAll(b.sectors());
            return anySector || bothState ? Likeness.ALIKE : Likeness.APART;
        }
        boolean anyTold = a.country().isPresent() || b.country().isPresent() || !untold(a) || !untold(b);
        return sharedSector || (anySector && anyTold) ? Likeness.ALIKE : Likeness.APART;
    }

    /** "Ten people" in one paper may be "ten civilians" in another. */
    private static boolean untold(Participant p) {
        return p.sectors().isEmpty() || p.sectors().equals(List.of("UNK"));
    }

    private static boolean sameWords(String a, String b) {
        return a.equalsIgnoreCase(b) && !BARE.contains(a.toLowerCase(Locale.ROOT));
    }
}
