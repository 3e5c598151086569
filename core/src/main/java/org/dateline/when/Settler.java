package org.dateline.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.model.When.Precision;

/** Settles told times on the calendar, counting from the story's day. */
final class Settler {

    /** Days of a month that span less than a week are told by the day: "May 3-5". */
    private static final int DAYS_TO_A_WEEK = 6;

    private Settler() {}

    /** Days, either end open. */
    record Days(Optional<LocalDate> start, Optional<LocalDate> end, Precision precision) {

        static Days of(LocalDate start, LocalDate end, Precision precision) {
            return new Days(Optional.of(start), Optional.of(end), precision);
        }
    }

    /** The days meant, if the told time and the story's day suffice. */
    static Optional<Days> settle(Told told, Optional<LocalDate> story, Tense tense) {
        return switch (told) {
            case Told.Dated d -> Optional.of(Days.of(d.start(), d.end(), d.precision()));
            case Told.Monthly m -> story.flatMap(day -> monthly(m, day, tense));
            case Told.Weekly w -> story.map(day -> oneDay(weekly(w, day, tense)));
            case Told.Feast f -> FeastGrammar.settle(f, story, tense);
            case Told.Shifted s ->
                story.map(day -> s.unit().move(day, s.by()))
                        .map(d -> Days.of(
                                s.unit().first(d), s.unit().last(d), s.unit().precision()));
            case Told.DayBack d -> story.map(day -> oneDay(d.unit().move(day, -d.by())));
            case Told.SoFar s ->
                story.map(day -> Days.of(s.unit().first(day), day, s.unit().precision()));
            case Told.Stretch s -> story.map(day -> stretch(s, day));
            case Told.PartOf p -> settle(p.whole(), story, tense).flatMap(d -> part(d, p.part()));
            case Told.Range r -> range(r, story, tense);
            case Told.From f ->
                settle(f.start(), story, tense)
                        .flatMap(d -> d.start().map(s -> new Days(d.start(), Optional.empty(), d.precision())));
            case Told.UpTo u ->
                settle(u.end(), story, tense)
                        .flatMap(d -> d.end().map(e -> new Days(Optional.empty(), d.end(), d.precision())));
            case Told.Days d ->
                settle(d.start(), story, tense)
                        .flatMap(Days::start)
                        .map(s -> Days.of(s, s.plusDays(Math.max(0, d.count() - 1)), Precision.DAY));
            case Told.Eve e -> settle(e.of(), story, tense).flatMap(Days::start).map(d -> oneDay(d.minusDays(1)));
            case Told.Unsettled ignored -> Optional.empty();
        };
    }

    private static Days oneDay(LocalDate day) {
        return Days.of(day, day, Precision.DAY);
    }

    private static LocalDate weekly(Told.Weekly w, LocalDate story, Tense tense) {
        DayOfWeek day = w.day();
        return switch (w.which()) {
            case LAST -> story.with(TemporalAdjusters.previous(day));
            case NEXT -> story.with(TemporalAdjusters.next(day));
            case THIS -> Unit.WEEK.first(story).with(TemporalAdjusters.nextOrSame(day));
            case NEAREST ->
                switch (tense) {
                    case PAST -> story.with(TemporalAdjusters.previousOrSame(day));
                    case FUTURE -> story.with(TemporalAdjusters.nextOrSame(day));
                };
        };
    }

    private static Optional<Days> monthly(Told.Monthly m, LocalDate story, Tense tense) {
        boolean ahead = switch (m.which()) {
            case LAST -> false;
            case NEXT -> true;
            case THIS, NEAREST -> tense == Tense.FUTURE;
        };
        int year = story.getYear();
        LocalDate first = day(m, year, Math.max(1, m.first()));
        if (m.which() == Told.Which.LAST && m.month() == story.getMonthValue() && m.first() == 0) {
            year--;
        } else if (ahead && last(m, year).isBefore(story)) {
            year++;
        } else if (!ahead && m.which() != Told.Which.THIS && first.isAfter(story)) {
            year--;
        }
        try {
            Precision precision = m.first() == 0
                    ? Precision.MONTH
                    : m.last() > 0 && m.last() - m.first() < DAYS_TO_A_WEEK ? Precision.DAY : Precision.WEEK;
            return Optional.of(Days.of(day(m, year, Math.max(1, m.first())), last(m, year), precision));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Told.Monthly m, int year, int day) {
        YearMonth month = YearMonth.of(year, m.month());
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static LocalDate last(Told.Monthly m, int year) {
        return m.last() == 0 ? YearMonth.of(year, m.month()).atEndOfMonth() : day(m, year, m.last());
    }

    private static Days stretch(Told.Stretch s, LocalDate story) {
        Precision precision = s.unit().precision();
        return s.ahead()
                ? Days.of(story, s.unit().move(story, s.count()), precision)
                : Days.of(s.unit().move(story, -s.count()), story, precision);
    }

    /** A third of a unit's days at its start, in its middle or at its end; a year's parts are quarters, as people count. */
    private static Optional<Days> part(Days whole, Told.Part part) {
        if (whole.start().isEmpty() || whole.end().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = whole.start().get();
        LocalDate end = whole.end().get();
        return Optional.of(
                switch (whole.precision()) {
                    case YEAR -> year(start, end, part);
                    case MONTH -> thirds(start, end, part, Precision.WEEK);
                    case WEEK, DAY, UNKNOWN -> thirds(start, end, part, Precision.DAY);
                });
    }

    private static Days year(LocalDate start, LocalDate end, Told.Part part) {
        return switch (part) {
            case START -> Days.of(start, start.plusMonths(3).minusDays(1), Precision.MONTH);
            case MIDDLE -> Days.of(start.plusMonths(4), start.plusMonths(8).minusDays(1), Precision.MONTH);
            case END -> Days.of(end.plusDays(1).minusMonths(3), end, Precision.MONTH);
        };
    }

    private static Days thirds(LocalDate start, LocalDate end, Told.Part part, Precision precision) {
        long third = (end.toEpochDay() - start.toEpochDay() + 1) / 3;
        return switch (part) {
            case START -> Days.of(start, start.plusDays(Math.max(0, third - 1)), precision);
            case MIDDLE -> Days.of(start.plusDays(third), end.minusDays(third), precision);
            case END -> Days.of(end.minusDays(Math.max(0, third - 1)), end, precision);
        };
    }

    private static Optional<Days> range(Told.Range range, Optional<LocalDate> story, Tense tense) {
        Optional<Days> from = settle(range.from(), story, tense);
        Optional<LocalDate> start = from.flatMap(Days::start);
        Optional<LocalDate> end = settle(range.to(), story, tense).flatMap(Days::end);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = end.get();
        if (last.isBefore(start.get()) && range.to() instanceof Told.Weekly weekly) {
            last = start.get().with(TemporalAdjusters.next(weekly.day()));
        }
        return last.isBefore(start.get())
                ? Optional.empty()
                : Optional.of(Days.of(start.get(), last, from.get().precision()));
    }
}
