package org.dateline.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.knowledge.Feasts;
import org.dateline.model.When.Precision;
import org.dateline.when.Line.Found;
import org.dateline.when.Settler.Days;
import org.dateline.when.Told.Which;

/** Reads feasts and fasts: "during Ramadan", "on Easter Sunday", "last Diwali", "Christmas 2019". */
final class FeastGrammar {

    /** A feast longer than this is told by the month. */
    private static final int A_WEEK = 8;

    private FeastGrammar() {}

    static Optional<Found> read(Line line, int i) {
        int at = line.is(i, "the") && !isNamed(line, i) ? i + 1 : i;
        Which which = line.is(at, "last") ? Which.LAST : line.is(at, "next") ? Which.NEXT : Which.NEAREST;
        if (line.is(at, "this")) {
            which = Which.THIS;
        }
        int name = which == Which.NEAREST ? at : at + 1;
        for (int length = Math.min(Feasts.packed().longest(), line.size() - name); length > 0; length--) {
            Optional<Feasts.Feast> feast = Feasts.packed().find(line.join(name, name + length));
            if (feast.isPresent() && line.capitalised(name, name + length)) {
                int end = name + length;
                Optional<Integer> year = line.year(line.is(end, "of", ",") ? end + 1 : end);
                int behind = year.isEmpty() ? end : line.is(end, "of", ",") ? end + 2 : end + 1;
                return Optional.of(new Found(new Told.Feast(feast.get(), year.orElse(0), which), behind));
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Line line, int i) {
        return IntStream.rangeClosed(2, Feasts.packed().longest())
                .anyMatch(n -> Feasts.packed()
                        .find(line.join(i, Math.min(line.size(), i + n)))
                        .isPresent());
    }

    /** The feast of its year, or the nearest before or after the story's day, by the verb's tense. */
    static Optional<Days> settle(Told.Feast told, Optional<LocalDate> story, Tense tense) {
        if (told.year() > 0) {
            return told.feast().in(told.year()).stream().findFirst().map(FeastGrammar::days);
        }
        return story.flatMap(day -> near(told, day, tense)).map(FeastGrammar::days);
    }

    private static Optional<Feasts.Days> near(Told.Feast told, LocalDate day, Tense tense) {
        Stream<Feasts.Days> all = IntStream.rangeClosed(day.getYear() - 2, day.getYear() + 2)
                .boxed()
                .flatMap(y -> told.feast().in(y).stream());
        return switch (told.which()) {
            case LAST -> all.filter(d -> d.last().isBefore(day)).max(Comparator.comparing(Feasts.Days::first));
            case NEXT -> all.filter(d -> d.first().isAfter(day)).min(Comparator.comparing(Feasts.Days::first));
            case THIS -> all.filter(d -> d.first().getYear() == day.getYear()).findFirst();
            case NEAREST ->
                switch (tense) {
                    case PAST -> all.filter(d -> !d.first().isAfter(day)).max(Comparator.comparing(Feasts.Days::first));
                    case FUTURE ->
                        all.filter(d -> !d.last().isBefore(day)).min(Comparator.comparing(Feasts.Days::first));
                };
        };
    }

    private static Days days(Feasts.Days days) {
        long length = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
        Precision precision = length == 1 ? Precision.DAY : length <= A_WEEK ? Precision.WEEK : Precision.MONTH;
        return Days.of(days.first(), days.last(), precision);
    }
}
