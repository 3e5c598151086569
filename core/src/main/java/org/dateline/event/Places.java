package org.dateline.event;

import java.util.List;
import org.dateline.model.Where;

/** Compares where acts are. */
final class Places {

    /** Places nearer than this are taken for one: the distance within which the scorers of the field take a place as right. */
    private static final double NEAR_KILOMETRES = 25;

    /** A place and a province or region that may hold it: centres of first-level divisions lie about this far from edges. */
    private static final double DIVISION_KILOMETRES = 100;

    private static final double REGION_KILOMETRES = 200;

    private static final int DIVISION = 4;
    private static final int REGION = 5;
    private static final int COUNTRY = 6;

    private Places() {}

    /** The best likeness that any two of them have: an act may be told with its origin or only with its target. */
    static Likeness compare(List<Where> some, List<Where> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Likeness.UNTOLD;
        }
        Likeness best = Likeness.APART;
        for (Where a : some) {
            for (Where b : others) {
                best = best.or(compare(a, b));
            }
        }
        return best;
    }

    private static Likeness compare(Where a, Where b) {
        if (a.countryOrNull() instanceof String country
                && b.countryOrNull() instanceof String other
                && !country.equals(other)) {
            return Likeness.APART;
        }
        boolean coarse = a.precision() == COUNTRY && b.precision() == COUNTRY;
        if (a.name().equalsIgnoreCase(b.name())
                || a.words().text().equalsIgnoreCase(b.words().text())) {
            return coarse ? Likeness.ALIKE : Likeness.SAME;
        }
        int coarser = Math.max(a.precision(), b.precision());
        if (coarser == COUNTRY) {
            return a.country().isPresent() && b.country().isPresent() ? Likeness.ALIKE : Likeness.APART;
        }
        if (coarser < DIVISION) {
            return within(a, b, NEAR_KILOMETRES, false) ? Likeness.SAME : Likeness.APART;
        }
        if (a.admin1OrNull() instanceof String admin1 && admin1.equals(b.admin1OrNull())) {
            return Likeness.ALIKE;
        }
        double reach = coarser == REGION ? REGION_KILOMETRES : DIVISION_KILOMETRES;
        return within(a, b, reach, true) ? Likeness.ALIKE : Likeness.APART;
    }

    private static boolean within(Where a, Where b, double kilometres, boolean whereUnknown) {
        return a.pointOrNull() instanceof Where.Point here && b.pointOrNull() instanceof Where.Point there
                ? here.kilometresTo(there) <= kilometres
                : whereUnknown;
    }
}
