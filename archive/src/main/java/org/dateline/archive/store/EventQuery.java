package org.dateline.archive.store;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which events, in which order, which part of them. An empty set, empty words or a null bound admits all.
 *
 * @param types any of these
 * @param actorCountries an actor of any of these (ISO 3166 alpha-3 or a codebook code)
 * @param assertions any of these
 * @param words as typed by a reader: each must stand in a quote, name or title; no syntax can fail
 * @param boxOrNull a place of the event lies in it
 * @param fromOrNull the event ends on this day or later; events without settled days are left out
 * @param toOrNull the event starts on this day or before; events without settled days are left out
 * @param historical also events told only as background
 * @param order of the rows
 * @param offset of the first row wanted, from 0
 * @param limit number of rows wanted
 */
public record EventQuery(
        Set<EventType> types,
        Set<String> actorCountries,
        Set<Assertion> assertions,
        String words,
        @Nullable Box boxOrNull,
        @Nullable LocalDate fromOrNull,
        @Nullable LocalDate toOrNull,
        boolean historical,
        Order order,
        int offset,
        int limit) {

    /** Every event, in the order they were read, the first hundred. */
    public static final EventQuery ALL =
            new EventQuery(Set.of(), Set.of(), Set.of(), "", null, null, null, true, Order.READ, 0, 100);

    public EventQuery {
        types = Set.copyOf(types);
        actorCountries = Set.copyOf(actorCountries);
        assertions = Set.copyOf(assertions);
        words = words.strip();
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("no part of a list: " + offset + "+" + limit);
        }
    }

    public EventQuery withTypes(Set<EventType> some) {
        return new EventQuery(
                some,
                actorCountries,
                assertions,
                words,
                boxOrNull,
                fromOrNull,
                toOrNull,
                historical,
                order,
                offset,
                limit);
    }

    public EventQuery withActorCountries(Set<String> some) {
        return new EventQuery(
                types, some, assertions, words, boxOrNull, fromOrNull, toOrNull, historical, order, offset, limit);
    }

    public EventQuery withAssertions(Set<Assertion> some) {
        return new EventQuery(
                types, actorCountries, some, words, boxOrNull, fromOrNull, toOrNull, historical, order, offset, limit);
    }

    public EventQuery withWords(String some) {
        return new EventQuery(
                types,
                actorCountries,
                assertions,
                some,
                boxOrNull,
                fromOrNull,
                toOrNull,
                historical,
                order,
                offset,
                limit);
    }

    public EventQuery withBox(@Nullable Box box) {
        return new EventQuery(
                types, actorCountries, assertions, words, box, fromOrNull, toOrNull, historical, order, offset, limit);
    }

    public EventQuery withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new EventQuery(
                types, actorCountries, assertions, words, boxOrNull, from, to, historical, order, offset, limit);
    }

    public EventQuery withHistorical(boolean also) {
        return new EventQuery(
                types, actorCountries, assertions, words, boxOrNull, fromOrNull, toOrNull, also, order, offset, limit);
    }

    public EventQuery withOrder(Order by) {
        return new EventQuery(
                types,
                actorCountries,
                assertions,
                words,
                boxOrNull,
                fromOrNull,
                toOrNull,
                historical,
                by,
                offset,
                limit);
    }

    /** Rows from {@code first} on, at most {@code count}. */
    public EventQuery withPage(int first, int count) {
        return new EventQuery(
                types,
                actorCountries,
                assertions,
                words,
                boxOrNull,
                fromOrNull,
                toOrNull,
                historical,
                order,
                first,
                count);
    }

    /** In what order rows come; ties by the order of reading. */
    public enum Order {
        /** As the stories were read. */
        READ,
        /** Latest day first, events without settled days last. */
        LATEST,
        /** Most reports first. */
        REPORTS,
        /** Best match of the words first; as READ where there are none. */
        MATCH
    }

    /** Degrees, WGS 84; {@code west} may be greater than {@code east} across the date line. */
    public record Box(double south, double west, double north, double east) {}
}
