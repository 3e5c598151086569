package org.dateline.event;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;

/** Compares when acts were. */
final class Times {

    /**
     * News tells what is new: an act without a time, in a dated story, is taken to lie this many days back at most, for
     * comparison only. Never stored as the act's time.
     */
    private static final int NEWS_DAYS = 2;

    /** A time longer than this ("this year") holds too many acts to tell one from another across stories. */
    private static final int LONGEST_DAYS = 10;

    private Times() {}

    /** Within one story, where "on Monday" is the same Monday throughout. */
    static Likeness withinStory(@Nullable When a, @Nullable When b) {
        if (a == null || b == null) {
            return Likeness.UNTOLD;
        }
        if (a instanceof When.Relative relative && b instanceof When.Relative other) {
            return compare(relative, other);
        }
        if (a instanceof When.Relative || b instanceof When.Relative) {
            return Likeness.ALIKE;
        }
        LocalDate firstOfA = a.first().orElse(LocalDate.MIN);
        LocalDate firstOfB = b.first().orElse(LocalDate.MIN);
        boolean apart = firstOfA.isAfter(b.last().orElse(LocalDate.MAX))
                || firstOfB.isAfter(a.last().orElse(LocalDate.MAX));
        boolean bothClosed = a instanceof When.Between && b instanceof When.Between;
        return apart ? Likeness.APART : bothClosed ? Likeness.SAME : Likeness.ALIKE;
    }

    private static Likeness compare(When.Relative a, When.Relative b) {
        if (a.words().text().equalsIgnoreCase(b.words().text()) || a.relation().equals(b.relation())) {
            return Likeness.SAME;
        }
        boolean bothDays = a.precision() == When.Precision.DAY && b.precision() == When.Precision.DAY;
        return bothDays ? Likeness.APART : Likeness.ALIKE;
    }

    /** Across stories, where only settled days can be compared. */
    static Likeness acrossStories(Optional<Days> a, Optional<Days> b) {
        return a.isEmpty() || b.isEmpty()
                ? Likeness.UNTOLD
                : overlap(a.get(), b.get()) ? Likeness.SAME : Likeness.APART;
    }

    /** The days by which a mention may be compared with other stories' mentions, if it can be. */
    static Optional<Days> days(Mention mention, Published published) {
        if (mention.whenOrNull() instanceof When.Between between) {
            Days days = Days.of(between);
            return days.first().plusDays(LONGEST_DAYS).isBefore(days.last()) ? Optional.empty() : Optional.of(days);
        }
        if (mention.whenOrNull() == null && mention.countable() && published instanceof Published.On on) {
            return Optional.of(new Days(on.day().minusDays(NEWS_DAYS), on.day()));
        }
        return Optional.empty();
    }

    private static boolean overlap(Days a, Days b) {
        return !a.first().isAfter(b.last()) && !b.first().isAfter(a.last());
    }

    /** From one day to another, both inclusive. */
    record Days(LocalDate first, LocalDate last) {
        static Days of(When.Between between) {
            return new Days(between.start(), between.end());
        }
    }
}
