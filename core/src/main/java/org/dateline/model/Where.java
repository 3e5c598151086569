package org.dateline.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of an act.
 *
 * @param words as the text has them
 * @param placeOrNull id in the gazetteer, where found
 * @param name the gazetteer's name, or the words
 * @param countryOrNull ISO 3166 alpha-3
 * @param admin1OrNull first-level division, by name
 * @param pointOrNull WGS 84, where known: never guessed
 * @param precision 1 the place itself, 2 near or around it, 3 district, 4 first-level division, 5 a region or line that
 *     is no unit, 6 country
 * @param extentKilometres how far from its point the place that is told reaches; 0 where not known
 */
public record Where(
        Words words,
        @Nullable String placeOrNull,
        String name,
        @Nullable String countryOrNull,
        @Nullable String admin1OrNull,
        @Nullable Point pointOrNull,
        int precision,
        PlaceRole role,
        int extentKilometres) {

    public Where {
        if (precision < 1 || precision > 6) {
            throw new IllegalArgumentException("precision runs from 1 to 6: " + precision);
        }
        if (extentKilometres < 0) {
            throw new IllegalArgumentException("an extent is no less than nothing: " + extentKilometres);
        }
    }

    /** A place whose extent is not known. */
    public Where(
            Words words,
            @Nullable String placeOrNull,
            String name,
            @Nullable String countryOrNull,
            @Nullable String admin1OrNull,
            @Nullable Point pointOrNull,
            int precision,
            PlaceRole role) {
        this(words, placeOrNull, name, countryOrNull, admin1OrNull, pointOrNull, precision, role, 0);
    }

    /** The same place in another part of an act. */
    public Where as(PlaceRole other) {
        return new Where(
                words, placeOrNull, name, countryOrNull, admin1OrNull, pointOrNull, precision, other, extentKilometres);
    }

    /** By what it is known again: its id in the gazetteer, or {@code name:}, its country's code, and its name. */
    public String key() {
        return placeOrNull == null ? "name:" + (countryOrNull == null ? "" : countryOrNull) + ":" + name : placeOrNull;
    }

    public Optional<Point> point() {
        return Optional.ofNullable(pointOrNull);
    }

    public Optional<String> country() {
        return Optional.ofNullable(countryOrNull);
    }

    /** Degrees, WGS 84. */
    public record Point(double latitude, double longitude) {
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("no point on Earth: " + latitude + ", " + longitude);
            }
        }

        /** Kilometres between two points along the great circle (haversine, mean radius 6371 km). */
        public double kilometresTo(Point other) {
            double p = Math.toRadians(latitude);
            double q = Math.toRadians(other.latitude);
            double h = Math.pow(Math.sin((q - p) / 2), 2)
                    + Math.cos(p)
                            * Math.cos(q)
                            * Math.pow(Math.sin(Math.toRadians(other.longitude - longitude) / 2), 2);
            return 12742 * Math.asin(Math.sqrt(h));
        }
    }
}
