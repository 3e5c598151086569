package org.dateline.where;

import java.util.Set;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;

/**
 * What the text says that a place lies in: the "Lebanon" of "Tripoli, Lebanon".
 *
 * @param named its name
 * @param comma told by a comma alone, which may be a list's as well
 */
record Holder(Named named, boolean comma) {

    /** Where towns are told with their state after a comma, by custom. */
    private static final Set<String> TOLD_WITH_STATE = Set.of("USA", "CAN", "AUS");

    /** How well the place lies in it. */
    double holds(Place place) {
        double best = 0;
        for (Candidate h : named.candidates()) {
            Place around = h.place();
            boolean sameCountry = around.countryOrNull() == null
                    ? around.lineOrNull() != null
                    : around.countryOrNull().equals(place.countryOrNull());
            if (around.id().equals(place.id()) || !sameCountry || h.fit() == Fit.CONSONANTS) {
                continue;
            }
            double value = switch (around.kind()) {
                case COUNTRY -> place.kind() == PlaceKind.COUNTRY ? 0 : 4;
                case DIVISION -> around.name().equals(place.admin1OrNull()) ? 4 : 0;
                case REGION, WATER -> around.kilometresTo(place.point()) < 100 ? 2.5 : 0;
                default -> around.point().kilometresTo(place.point()) < 60 ? 2.5 : 0;
            };
            best = Math.max(best, value);
        }
        return best;
    }

    /** "Detroit, Texas" is not the city in Michigan, whatever else it is: a wrong place would look right. */
    boolean excludes(Place place) {
        boolean told = !comma || named.candidates().stream().anyMatch(Holder::state);
        boolean town = named.candidates().stream()
                .anyMatch(c -> c.fit() == Fit.NAME
                        && c.place().kind() == PlaceKind.TOWN
                        && (c.place().population() > 300_000 || Weight.ours(c.place())));
        boolean unit = named.candidates().stream()
                .anyMatch(c -> c.fit().compareTo(Fit.OTHER_NAME) <= 0
                        && (c.place().kind() == PlaceKind.DIVISION || c.place().kind() == PlaceKind.COUNTRY));
        boolean inside = place.kind().precision() <= 3;
        return inside && told && unit && !town && holds(place) == 0;
    }

    private static boolean state(Candidate c) {
        return c.place().kind() == PlaceKind.DIVISION
                && c.fit().compareTo(Fit.OTHER_NAME) <= 0
                && c.place().country().filter(TOLD_WITH_STATE::contains).isPresent();
    }
}
