package org.dateline.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.dateline.model.When.Precision;

/** A unit that times are counted in. Weeks run from Monday to Sunday (ISO 8601). */
enum Unit {
    HOUR(Precision.DAY),
    DAY(Precision.DAY),
    WEEKEND(Precision.DAY),
    WEEK(Precision.WEEK),
    FORTNIGHT(Precision.WEEK),
    MONTH(Precision.MONTH),
    QUARTER(Precision.MONTH),
    YEAR(Precision.YEAR),
    DECADE(Precision.YEAR),
    CENTURY(Precision.YEAR);

    private final Precision precision;

    Unit(Precision precision) {
        this.precision = precision;
    }

    Precision precision() {
        return precision;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The day moved by so many units; hours count as days once they fill one. */
    LocalDate move(LocalDate day, long by) {
        return switch (this) {
            case HOUR -> day.plusDays(by < 0 ? -Math.ceilDiv(-by, 24L) : by / 24);
            case DAY -> day.plusDays(by);
            case WEEK, WEEKEND -> day.plusWeeks(by);
            case FORTNIGHT -> day.plusWeeks(2 * by);
            case MONTH -> day.plusMonths(by);
            case QUARTER -> day.plusMonths(3 * by);
            case YEAR -> day.plusYears(by);
            case DECADE -> day.plusYears(10 * by);
            case CENTURY -> day.plusYears(100 * by);
        };
    }

    /** First day of the unit that the day lies in. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> day;
            case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> last(day).minusDays(1);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
            case CENTURY -> day.withDayOfYear(1).withYear(day.getYear() / 100 * 100);
        };
    }

    /** Last day of the unit that the day lies in. */
    LocalDate last(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> day;
            case WEEK, WEEKEND -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case FORTNIGHT -> first(day).plusDays(13);
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER -> first(day).plusMonths(3).minusDays(1);
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
            case DECADE -> first(day).plusYears(10).minusDays(1);
            case CENTURY -> first(day).plusYears(100).minusDays(1);
        };
    }
}
