package org.dateline.where;

import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Place;

/**
 * How likely a place is meant before the story is looked at: by how well its name fits and how many people know it. Set by
 * hand on development stories.
 */
final class Weight {

    private static final long GREAT = 1_000_000;

    private Weight() {}

    static double of(Fit fit) {
        return switch (fit) {
            case NAME -> 0;
            case OTHER_NAME -> -0.4;
            case ALIKE -> -1;
            case CONSONANTS -> -2.5;
        };
    }

    /** A million people weigh 3.7, a thousand 1.6; the world's great cities are meant more often than their size says. */
    static double of(Place place) {
        return switch (place.kind()) {
            case TOWN, QUARTER, DISTRICT -> ours(place) ? 4.1 : people(place.population());
            case DIVISION -> ours(place) ? 3.7 : division(place.population());
            case SITE, REGION, WATER -> 3;
            case COUNTRY -> 6;
        };
    }

    /** Of the supplement, which holds what news speak of. */
    static boolean ours(Place place) {
        return place.id().startsWith("dateline:");
    }

    private static double people(long population) {
        double great = population > GREAT ? 1.2 * Math.log10((double) population / GREAT) : 0;
        return 0.55 * Math.log10(population + 10.0) + great;
    }

    /** Of two Floridas the one with millions of people is told. */
    private static double division(long population) {
        return 2.4 + Math.clamp(0.35 * Math.log10((population + 10.0) / GREAT), -0.7, 0.7);
    }
}
