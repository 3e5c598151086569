package org.dateline.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Published.Evidence;

/**
 * Words that allow only some days of publication, and why.
 *
 * @param evidence at least one piece
 */
record Limit(Days days, List<Evidence> evidence) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    Limit {
        evidence = List.copyOf(evidence);
    }

    Limit(Days days, Evidence evidence) {
        this(days, List.of(evidence));
    }

    /** The day as the sentences of evidence write it. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The month as the sentences of evidence write it. */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
