package org.dateline.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Named;
import org.dateline.model.Antecedent;
import org.dateline.model.Antecedent.Link;
import org.dateline.model.CorpusEntity;
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
 * @param nameKey of one whom no roster knows, the key words of its own name; empty where the words are none
 * @param pointerOrNull what the words point back to, where they name nobody themselves
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
        boolean stated,
        List<String> nameKey,
        @Nullable Pointer pointerOrNull) {

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
        /** All of a state's people by one word ("the Chileans"): in what is said and agreed, the state itself. */
        NATION,
        SEAT,
        /** A state's land or what belongs to it ("Chadian soil", "French interests"): it suffers, and does nothing. */
        LAND,
        UNKNOWN
    }

    /** The words that others point to, and how they do. */
    record Pointer(Span antecedent, Link link) {}

    private static final Set<String> USING_FORCE = Set.of("MIL", "REB", "PRM", "UAF");

    Figure {
        sectors = List.copyOf(sectors);
        nameKey = List.copyOf(nameKey);
    }

    /** One whose words point to nothing and are no name of its own. */
    Figure(
            Span span,
            @Nullable Named namedOrNull,
            String name,
            String key,
            @Nullable String countryOrNull,
            List<String> sectors,
            Shape shape,
            boolean plural,
            boolean stated) {
        this(span, namedOrNull, name, key, countryOrNull, sectors, shape, plural, stated, List.of(), null);
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
        return switch (shape) {
            case STATE, ADJECTIVE, DEMONYM, NATION, SEAT -> true;
            case PERSON, PEOPLE, BODY, FORCE, THING, LAND, UNKNOWN -> false;
        };
    }

    /** The words that name it: its own, or those that they point back to. */
    Span root() {
        return pointerOrNull == null || pointerOrNull.link() == Link.OWNER ? span : pointerOrNull.antecedent();
    }

    /** The same figure under wider or narrower words of the same place. */
    Figure at(Span words) {
        return with(words, pointerOrNull);
    }

    /** The same figure under words elsewhere that point back to it. */
    Figure pointedAt(Span words, Link link) {
        return with(words, root().overlaps(words) ? null : new Pointer(root(), link));
    }

    /** The same figure, whose owner is told by words that point back. */
    Figure ownedBy(@Nullable Pointer owner) {
        return owner == null || pointerOrNull != null ? this : with(span, new Pointer(owner.antecedent(), Link.OWNER));
    }

    /** The same figure, told by its words to be of the same people as another. */
    Figure like(Figure other, Link link) {
        return with(span, new Pointer(other.root(), link));
    }

    private Figure with(Span words, @Nullable Pointer pointer) {
        return new Figure(
                words, namedOrNull, name, key, countryOrNull, sectors, shape, plural, stated, nameKey, pointer);
    }

    Figure withCountry(@Nullable String country, boolean own) {
        return new Figure(span, namedOrNull, name, key, country, sectors, shape, plural, own, nameKey, pointerOrNull);
    }

    Figure withSectors(List<String> other) {
        return new Figure(
                span, namedOrNull, name, key, countryOrNull, other, shape, plural, stated, nameKey, pointerOrNull);
    }

    /** The same figure by its own name, which no roster knows. */
    Figure called(String ownName, List<String> itsKey) {
        return new Figure(
                span, namedOrNull, ownName, key, countryOrNull, sectors, shape, plural, stated, itsKey, pointerOrNull);
    }

    /** As it is coded in a part; empty where it has none in it. */
    Optional<Participant> as(Part part, String pageText) {
        if (shape == Shape.SEAT && part == Part.TARGET) {
            return Optional.empty();
        }
        if (part == Part.CROWD && (shape == Shape.SEAT || shape == Shape.STATE)) {
            return Optional.empty(); // "the Lima rally": where it is
        }
        if (shape == Shape.LAND && (countryOrNull == null || part.acts())) {
            return Optional.empty();
        }
        return Optional.of(new Participant(
                Words.at(pageText, span),
                id(),
                name,
                countryOrNull,
                sectorsIn(part),
                pointerOrNull == null
                        ? null
                        : new Antecedent(Words.at(pageText, pointerOrNull.antecedent()), pointerOrNull.link())));
    }

    private @Nullable String id() {
        if (namedOrNull != null) {
            return namedOrNull.id();
        }
        return nameKey.size() < 2
                ? null
                : CorpusEntity.of(nameKey, country(), sectors).id();
    }

    List<String> sectorsIn(Part part) {
        return switch (shape) {
            case STATE -> part == Part.TARGET ? List.of() : List.of("GOV");
            case ADJECTIVE -> List.of(part == Part.CROWD ? "CVL" : part.byForce() ? "MIL" : "GOV");
            case DEMONYM -> List.of(part == Part.FORCE ? "MIL" : "CVL");
            case NATION ->
                List.of(part == Part.FORCE ? "MIL" : part == Part.ACTOR || part == Part.ADDRESSEE ? "GOV" : "CVL");
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
