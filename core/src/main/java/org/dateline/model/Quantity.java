package org.dateline.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many, of what.
 *
 * @param kind killed, wounded, casualties, detained, released, abducted, displaced, forces, vehicles, aircraft,
 *     munitions, money, meetings or events
 * @param low at least this many
 * @param highOrNull at most this many; null where the text sets no bound ("at least four")
 * @param words the number's words ("at least four")
 * @param of what is counted, as the text says; may be empty
 */
public record Quantity(Kind kind, long low, @Nullable Long highOrNull, Words words, String of) {

    public Quantity {
        if (low < 0 || (highOrNull != null && highOrNull < low)) {
            throw new IllegalArgumentException("no range: " + low + ".." + highOrNull);
        }
    }

    public Optional<Long> high() {
        return Optional.ofNullable(highOrNull);
    }

    /** What is counted. */
    public enum Kind {
        KILLED,
        WOUNDED,
        CASUALTIES,
        DETAINED,
        RELEASED,
        ABDUCTED,
        DISPLACED,
        FORCES,
        VEHICLES,
        AIRCRAFT,
        MUNITIONS,
        MONEY,
        MEETINGS,
        EVENTS;

        /** The word as exports and the codebook write it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
