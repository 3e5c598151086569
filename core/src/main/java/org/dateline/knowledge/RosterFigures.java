package org.dateline.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.RosterRows.Stated;

/**
 * How much a roster knows.
 *
 * @param counts states, each kind of entity, names of all of them, and roles with a first or last day
 */
public record RosterFigures(Map<String, Long> counts) {

    public RosterFigures {
        counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** The figures of these files; broken rows are not counted. */
    public static RosterFigures of(List<RosterFile> files) {
        RosterRows rows = RosterRows.of(files);
        var counts = new LinkedHashMap<String, Long>();
        counts.put("states", (long) rows.states().size());
        for (EntityKind kind : EntityKind.values()) {
            counts.put(
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    rows.entities().stream()
                            .filter(e -> e.what().kind() == kind)
                            .count());
        }
        counts.put(
                "names",
                rows.entities().stream()
                        .mapToLong(e -> 1 + e.what().aliases().size())
                        .sum());
        counts.put(
                "dated roles",
                rows.entities().stream()
                        .map(Stated::what)
                        .flatMap(e -> e.roles().stream())
                        .filter(r -> r.from().isPresent() || r.until().isPresent())
                        .count());
        return new RosterFigures(counts);
    }
}
