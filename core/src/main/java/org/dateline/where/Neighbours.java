package org.dateline.where;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;

/**
 * The towns that lie next to a town of another name in the same story. Of the many places called Ashford and Chilham, the
 * two that are neighbours are meant, however large another one is.
 */
final class Neighbours {

    /** The reach of a local paper. */
    private static final double NEAR_KM = 20;
    /** Beyond so many names a story is about the world, and chance makes neighbours. */
    private static final int MOST_NAMES = 40;

    private final Set<String> ids = new HashSet<>();

    Neighbours(List<Named> names) {
        Map<String, List<Place>> towns = new LinkedHashMap<>();
        for (Named named : names) {
            List<Place> exact = named.candidates().stream()
                    .filter(c -> c.fit() == Fit.NAME && isTown(c.place()))
                    .map(Candidate::place)
                    .toList();
            if (!exact.isEmpty()) {
                towns.putIfAbsent(exact.getFirst().name(), exact);
            }
        }
        if (towns.size() > MOST_NAMES) {
            return;
        }
        List<List<Place>> all = new ArrayList<>(towns.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                pair(all.get(i), all.get(j));
            }
        }
    }

    private void pair(List<Place> some, List<Place> others) {
        for (Place a : some) {
            for (Place b : others) {
                boolean close = Math.abs(a.point().latitude() - b.point().latitude()) < 0.2;
                if (close && a.point().kilometresTo(b.point()) < NEAR_KM && !a.id().equals(b.id())) {
                    ids.add(a.id());
                    ids.add(b.id());
                }
            }
        }
    }

    private static boolean isTown(Place place) {
        return place.kind() == PlaceKind.TOWN || place.kind() == PlaceKind.QUARTER;
    }

    boolean has(Place place) {
        return ids.contains(place.id());
    }
}
