package org.dateline.knowledge;

import java.util.Optional;
import org.dateline.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param id {@code geonames:} and its number; {@code at:} and its point for a GeoNames place whose number our source
 *     lacks; {@code division:} or {@code district:} and GeoNames' code; {@code country:} and its code; {@code border:} and
 *     two codes; {@code dateline:} and a name for our own supplement
 * @param countryOrNull ISO 3166 alpha-3; none for a place of several countries
 * @param admin1OrNull first-level division, by name
 * @param point its middle
 * @param population 0 where not known; a country's is that of its towns
 * @param radiusKilometres of a circle of its area, or how far its line reaches; 0 where not known: how far off its middle
 *     an act in it may be
 * @param lineOrNull how it runs, for a border, river, road or front
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        @Nullable String countryOrNull,
        @Nullable String admin1OrNull,
        Where.Point point,
        long population,
        int radiusKilometres,
        @Nullable PlaceLine lineOrNull) {

    /** A place that is no line. */
    public Place(
            String id,
            String name,
            PlaceKind kind,
            @Nullable String countryOrNull,
            @Nullable String admin1OrNull,
            Where.Point point,
            long population,
            int radiusKilometres) {
        this(id, name, kind, countryOrNull, admin1OrNull, point, population, radiusKilometres, null);
    }

    /** From its edge to a point outside it, 0 inside: by its line, or by a circle about its middle. */
    public double kilometresTo(Where.Point other) {
        return lineOrNull == null
                ? Math.max(0, point.kilometresTo(other) - radiusKilometres)
                : lineOrNull.kilometresTo(other);
    }

    public Optional<String> country() {
        return Optional.ofNullable(countryOrNull);
    }

    public Optional<String> admin1() {
        return Optional.ofNullable(admin1OrNull);
    }
}
