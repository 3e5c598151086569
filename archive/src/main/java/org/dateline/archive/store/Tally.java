package org.dateline.archive.store;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many mentions of an entity or a place have something in common.
 *
 * @param value what: a type, a month, a name, a code
 * @param role what the entity or place is in them: {@code actor}, {@code recipient}, {@code at}…; empty for any
 * @param firstOrNull first day of the acts, where any is settled
 * @param lastOrNull last day of the acts, where any is settled
 */
public record Tally(
        String value,
        String role,
        long mentions,
        @Nullable LocalDate firstOrNull,
        @Nullable LocalDate lastOrNull) {

    public Optional<LocalDate> first() {
        return Optional.ofNullable(firstOrNull);
    }

    public Optional<LocalDate> last() {
        return Optional.ofNullable(lastOrNull);
    }
}
