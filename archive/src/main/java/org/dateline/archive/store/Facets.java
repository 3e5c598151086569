package org.dateline.archive.store;

import java.util.List;

/**
 * How many events each value of a filter would leave. A facet's own filter is not applied to it, the others are. Values
 * come by count, then by name.
 */
public record Facets(List<Count> types, List<Count> actorCountries, List<Count> assertions) {

    public Facets {
        types = List.copyOf(types);
        actorCountries = List.copyOf(actorCountries);
        assertions = List.copyOf(assertions);
    }

    /** A value and how many events have it. */
    public record Count(String value, long events) {}
}
