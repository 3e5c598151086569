package org.dateline.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The land borders of the world's states ({@code knowledge/places/borders.tsv}), as lines. */
final class Borders {

    private final Map<String, String> lines = new HashMap<>();

    Borders() {
        var rows = Rows.of("places/borders.tsv", 4);
        for (int row = 0; row < rows.size(); row++) {
            String[] c = rows.cells(row);
            lines.put(key(c[0], c[1]), c[3]);
        }
    }

    private static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
    }

    /** The border of two states that have one on land: its middle, and how far it reaches from there. */
    Optional<Place> find(Place one, Place other) {
        String key = key(one.countryOrNull() + "", other.countryOrNull() + "");
        return Optional.ofNullable(lines.get(key)).map(cell -> {
            var line = PlaceLine.of(cell);
            return new Place(
                    "border:" + key,
                    "border of " + one.name() + " and " + other.name(),
                    PlaceKind.REGION,
                    null,
                    null,
                    line.middle(),
                    0,
                    (int) Math.round(line.reachFrom(line.middle())),
                    line);
        });
    }
}
