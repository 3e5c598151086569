package org.dateline.reading.corenlp;

import edu.stanford.nlp.time.Timex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a TIMEX3 value means: a day, week, month, quarter, half, season, year or decade.
 *
 * @param first first day
 * @param last last day
 */
record TimexDays(LocalDate first, LocalDate last) {

    private static final Pattern VALUE = Pattern.compile(
            "(\\d{3}X|\\d{4})(?:-(?:W(\\d{2})(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)|(\\d{2})(?:-(\\d{2}))?))?(?:T.*)?");

    /** The days of a time, or of the range between two; empty for durations and for what SUTime leaves vague. */
    static Optional<TimexDays> of(Timex timex) {
        Timex.Range range = timex.range();
        if (range != null && range.begin != null && range.end != null) {
            Optional<TimexDays> begin = of(range.begin);
            Optional<TimexDays> end = of(range.end);
            if (begin.isPresent() && end.isPresent()) {
                return Optional.of(new TimexDays(begin.get().first(), end.get().last()));
            }
        }
        return timex.value() == null ? Optional.empty() : of(timex.value());
    }

    private static Optional<TimexDays> of(String value) {
        Matcher m = VALUE.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group(1).endsWith("X")) {
            int decade = Integer.parseInt(m.group(1).substring(0, 3)) * 10;
            return Optional.of(months(decade, 1, decade + 9, 12));
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(m.group(2)))
                    .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
            return Optional.of(new TimexDays(m.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)));
        }
        if (m.group(4) != null) {
            int quarter = Integer.parseInt(m.group(4));
            return Optional.of(months(year, quarter * 3 - 2, year, quarter * 3));
        }
        if (m.group(5) != null) {
            boolean firstHalf = m.group(5).equals("1");
            return Optional.of(months(year, firstHalf ? 1 : 7, year, firstHalf ? 6 : 12));
        }
        if (m.group(6) != null) {
            return Optional.of(season(year, m.group(6)));
        }
        if (m.group(7) == null) {
            return Optional.of(months(year, 1, year, 12));
        }
        int month = Integer.parseInt(m.group(7));
        if (m.group(8) == null) {
            return Optional.of(months(year, month, year, month));
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(m.group(8)));
        return Optional.of(new TimexDays(day, day));
    }

    private static TimexDays season(int year, String name) {
        return switch (name) {
            case "SP" -> months(year, 3, year, 5);
            case "SU" -> months(year, 6, year, 8);
            case "FA" -> months(year, 9, year, 11);
            default -> months(year, 12, year + 1, 2);
        };
    }

    private static TimexDays months(int year, int month, int lastYear, int lastMonth) {
        return new TimexDays(
                LocalDate.of(year, month, 1), YearMonth.of(lastYear, lastMonth).atEndOfMonth());
    }
}
