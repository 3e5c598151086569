package org.dateline.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Named;
import org.dateline.model.Participant;
import org.dateline.model.Span;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase of the story stands for, before its part in an act is known.
 *
 * @param span its words
 * @param namedOrNull who it is in the roster, where known
 * @param key the role noun that names it, or empty: the same noun later may point back to it
 * @param countryOrNull null where no word gives one
 * @param stated true where the phrase's own words give the country, and not the story
 */
record Figure(
        Span span,
        @Nullable Named namedOrNull,
        String name,
        String key,
        @Nullable String countryOrNull,
        List<String> sectors,
        Shape shape,
        boolean plural,
        boolean stated) {

    /** What can point back to it, and how its part in an act changes it. */
    enum Shape {
        PERSON,
        PEOPLE,
        BODY,
        FORCE,
        THING,
        STATE,
        ADJECTIVE,
        DEMONYM,
        SEAT,
        /** A state's land or what belongs to it ("Chadian soil", "French interests"): it suffers, and does nothing. */
        LAND,
        UNKNOWN
    }

    private static final Set<String> USING_FORCE = Set.of("MIL", "REB", "PRM", "UAF");

    Figure {
        sectors = List.copyOf(sectors);
    }

    Optional<String> country() {
        return Optional.ofNullable(countryOrNull);
    }

    Optional<Named> named() {
        return Optional.ofNullable(namedOrNull);
    }

    String primary() {
        return sectors.isEmpty() ? "" : sectors.getFirst();
    }

    boolean isState() {
        return shape == Shape.STATE || shape == Shape.ADJECTIVE || shape == Shape.DEMONYM || shape == Shape.SEAT;
    }

    /** The same figure under other words. */
    Figure at(Span words) {
        return new Figure(words, namedOrNull, name, key, countryOrNull, sectors, shape, plural, stated);
    }

    Figure withCountry(@Nullable String country, boolean own) {
        return new Figure(span, namedOrNull, name, key, country, sectors, shape, plural, own);
    }

    Figure withSectors(List<String> other) {
        return new Figure(span, namedOrNull, name, key, countryOrNull, other, shape, plural, stated);
    }

    /** As it is coded in a part; empty where it has none in it. */
    Optional<Participant> as(Part part, String pageText) {
        if (shape == Shape.SEAT && part == Part.TARGET) {
            return Optional.empty();
        }
        if (shape == Shape.LAND && (countryOrNull == null || part == Part.ACTOR || part == Part.FORCE)) {
            return Optional.empty();
        }
        return Optional.of(new Participant(
                Words.at(pageText, span),
                namedOrNull == null ? null : namedOrNull.id(),
                name,
                countryOrNull,
                sectorsIn(part)));
    }

    List<String> sectorsIn(Part part) {
        return switch (shape) {
            case STATE -> part == Part.TARGET ? List.of() : List.of("GOV");
            case ADJECTIVE -> List.of(part.byForce() ? "MIL" : "GOV");
            case DEMONYM -> List.of(part == Part.FORCE ? "MIL" : "CVL");
            case SEAT -> List.of("GOV");
            case LAND -> List.of();
            case PERSON, PEOPLE, BODY, FORCE, THING, UNKNOWN ->
                part.byForce() && namedOrNull == null ? forceFirst() : sectors;
        };
    }

    /** Security forces that police are police, that fight are military; so with an opposition under arms. */
    private List<String> forceFirst() {
        return sectors.stream()
                .sorted((a, b) -> Boolean.compare(USING_FORCE.contains(b), USING_FORCE.contains(a)))
                .toList();
    }
}
