package org.dateline.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * Days on which a story can have been published, between {@link #EARLIEST} and {@link #LATEST}. A set that reaches one of
 * these two is open on that side. Never changed once made.
 */
final class Days {

    static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2149, 12, 31);

    private static final int SIZE = index(LATEST) + 1;

    private final BitSet bits;

    private Days(BitSet bits) {
        this.bits = bits;
    }

    static Days all() {
        return between(EARLIEST, LATEST);
    }

    static Days from(LocalDate first) {
        return between(first, LATEST);
    }

    static Days upTo(LocalDate last) {
        return between(EARLIEST, last);
    }

    /** From the first to the last, both among them; none where the last is before the first. */
    static Days between(LocalDate first, LocalDate last) {
        var bits = new BitSet(SIZE);
        int from = Math.clamp(index(first), 0, SIZE - 1);
        int to = Math.clamp(index(last), -1, SIZE - 1);
        if (from <= to) {
            bits.set(from, to + 1);
        }
        return new Days(bits);
    }

    /** All days that fall on one of these days of the week. */
    static Days on(Set<DayOfWeek> weekdays) {
        var bits = new BitSet(SIZE);
        for (DayOfWeek weekday : weekdays) {
            int first =
                    Math.floorMod(weekday.getValue() - EARLIEST.getDayOfWeek().getValue(), 7);
            for (int i = first; i < SIZE; i += 7) {
                bits.set(i);
            }
        }
        return new Days(bits);
    }

    Days and(Days other) {
        var both = (BitSet) bits.clone();
        both.and(other.bits);
        return new Days(both);
    }

    Days or(Days other) {
        var either = (BitSet) bits.clone();
        either.or(other.bits);
        return new Days(either);
    }

    /** True where it holds every day from its first on, or every day up to its last. */
    boolean isHalfLine() {
        int first = bits.nextSetBit(0);
        int last = bits.length() - 1;
        return first >= 0 && bits.nextClearBit(first) > last && (first == 0) != (last == SIZE - 1);
    }

    boolean isEmpty() {
        return bits.isEmpty();
    }

    /** The first day; empty where the set is open, or has no day. */
    Optional<LocalDate> first() {
        int first = bits.nextSetBit(0);
        return first <= 0 ? Optional.empty() : Optional.of(EARLIEST.plusDays(first));
    }

    /** The last day; empty where the set is open, or has no day. */
    Optional<LocalDate> last() {
        int last = bits.length() - 1;
        return last < 0 || last == SIZE - 1 ? Optional.empty() : Optional.of(EARLIEST.plusDays(last));
    }

    private static int index(LocalDate day) {
        return Math.toIntExact(
                Math.clamp(day.toEpochDay() - EARLIEST.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
}
