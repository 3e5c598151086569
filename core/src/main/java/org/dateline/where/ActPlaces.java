package org.dateline.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.PlaceWords;
import org.dateline.model.Act;
import org.dateline.model.PlaceRole;
import org.dateline.model.Where;

/** An act's places: those that its words govern, each in the role that its preposition or its verb gives it. */
final class ActPlaces {

    private final PlaceWords words;

    ActPlaces(PlaceWords words) {
        this.words = words;
    }

    List<Where> of(Act act, List<Spot> spots) {
        if (spots.isEmpty()) {
            return List.of();
        }
        var reach = new Reach(act, spots, words);
        Map<Spot, PlaceRole> found = new LinkedHashMap<>(reach.places());
        return inOrder(found);
    }

    /** Without what only holds another, where an act starts last, else as the text has them. */
    private static List<Where> inOrder(Map<Spot, PlaceRole> found) {
        var kept = new ArrayList<>(found.keySet());
        kept.removeIf(s -> found.keySet().stream()
                .anyMatch(o -> o != s && s.holds(o) && (found.get(o) == found.get(s) || found.get(s) == PlaceRole.AT)));
        kept.sort(Comparator.comparing((Spot s) -> s.where().precision() == 6)
                .thenComparing(s -> found.get(s) == PlaceRole.ORIGIN)
                .thenComparing(s -> s.phrase().first()));
        return kept.stream()
                .map(s -> as(found.getOrDefault(s, PlaceRole.AT), s.where()))
                .toList();
    }

    private static Where as(PlaceRole role, Where w) {
        return new Where(
                w.words(),
                w.placeOrNull(),
                w.name(),
                w.countryOrNull(),
                w.admin1OrNull(),
                w.pointOrNull(),
                w.precision(),
                role);
    }
}
