package org.dateline.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Published;
import org.dateline.model.When.Precision;
import org.dateline.when.Settler.Days;

/**
 * The days from which a story's relative times count: its own day, or each day of an interval of a week or less. A longer
 * interval settles nothing: a weekday in it could be any week's.
 *
 * @param first empty where the story's date is not known within a week
 */
record StoryDays(Optional<LocalDate> first, Optional<LocalDate> last) {

    private static final int LONGEST = 7;
    private static final int DAYS_OF_A_WEEK_TOLD = 14;
    private static final int DAYS_OF_A_MONTH_TOLD = 62;

    static StoryDays of(Published published) {
        Optional<LocalDate> first = published.first();
        Optional<LocalDate> last = published.last();
        boolean near =
                first.isPresent() && last.isPresent() && ChronoUnit.DAYS.between(first.get(), last.get()) < LONGEST;
        return near ? new StoryDays(first, last) : new StoryDays(Optional.empty(), Optional.empty());
    }

    /** The days meant, as counted from every day that the story may be of; less exact where these differ. */
    Optional<Days> settle(Told told, Tense tense) {
        if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
            return Settler.settle(told, first, tense);
        }
        return first.get()
                .datesUntil(last.get().plusDays(1))
                .map(day -> Settler.settle(told, Optional.of(day), tense))
                .reduce((a, b) -> a.flatMap(days -> b.map(more -> hull(days, more))))
                .flatMap(days -> days);
    }

    private static Days hull(Days a, Days b) {
        if (a.equals(b)) {
            return a;
        }
        Optional<LocalDate> start = both(a.start(), b.start(), Comparator.naturalOrder());
        Optional<LocalDate> end = both(a.end(), b.end(), Comparator.reverseOrder());
        return new Days(start, end, coarser(a.precision(), coarser(b.precision(), precision(start, end))));
    }

    private static Optional<LocalDate> both(Optional<LocalDate> a, Optional<LocalDate> b, Comparator<LocalDate> order) {
        return a.flatMap(one -> b.flatMap(other -> Stream.of(one, other).min(order)));
    }

    /** What an interval of this length can be told as. */
    private static Precision precision(Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isEmpty() || end.isEmpty()) {
            return Precision.WEEK;
        }
        long days = ChronoUnit.DAYS.between(start.get(), end.get()) + 1;
        return days <= 1
                ? Precision.DAY
                : days <= DAYS_OF_A_WEEK_TOLD
                        ? Precision.WEEK
                        : days <= DAYS_OF_A_MONTH_TOLD ? Precision.MONTH : Precision.YEAR;
    }

    private static Precision coarser(Precision a, Precision b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
