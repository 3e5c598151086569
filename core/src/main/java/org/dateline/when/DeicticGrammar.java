package org.dateline.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.when.Line.Found;
import org.dateline.when.Told.PartOf;
import org.dateline.when.Told.Shifted;
import org.dateline.when.Told.SoFar;
import org.dateline.when.Told.Stretch;
import org.dateline.when.Told.Unsettled;

/** Reads times that count from the story's day: "yesterday", "last week", "two years ago", "the past 24 hours". */
final class DeicticGrammar {

    private static final List<String> ORDINALS =
            List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private DeicticGrammar() {}

    static Optional<Found> read(Line line, int i) {
        return besideDay(line, i)
                .or(() -> dayWord(line, i))
                .or(() -> partOf(line, i))
                .or(() -> soFar(line, i))
                .or(() -> counted(line, i))
                .or(() -> PointedGrammar.read(line, i))
                .or(() -> manyUnits(line, i));
    }

    /** "the day before yesterday", "the day after tomorrow", "a week ago today", "a year to the day". */
    private static Optional<Found> besideDay(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        if (line.is(at, "day") && line.is(at + 1, "before") && line.is(at + 2, "yesterday")) {
            return Optional.of(new Found(new Shifted(Unit.DAY, -2), at + 3));
        }
        if (line.is(at, "day") && line.is(at + 1, "after") && line.is(at + 2, "tomorrow")) {
            return Optional.of(new Found(new Shifted(Unit.DAY, 2), at + 3));
        }
        Optional<Long> number = line.number(i);
        Optional<Unit> unit = number.flatMap(n -> line.unit(i + 1));
        if (unit.isPresent() && line.is(i + 2, "ago") && line.is(i + 3, "today")) {
            return Optional.of(new Found(new Told.DayBack(unit.get(), number.orElseThrow()), i + 4));
        }
        boolean toTheDay = line.is(i + 2, "to") && line.is(i + 3, "the") && line.is(i + 4, "day");
        return unit.isPresent() && toTheDay && !line.is(i + 5, "after", "since", "before")
                ? Optional.of(new Found(new Told.DayBack(unit.get(), number.orElseThrow()), i + 5))
                : Optional.empty();
    }

    /** "yesterday", "earlier today". */
    private static Optional<Found> dayWord(Line line, int i) {
        return line.dayWord(i)
                .filter(by ->
                        !line.sentence().token(i).text().equals(line.word(i).toUpperCase(Locale.ROOT)))
                .map(by -> new Found(new Shifted(Unit.DAY, by), i + 1));
    }

    /** "the end of last year", "the beginning of the week", "the middle of June 2020". */
    private static Optional<Found> partOf(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        if (!line.is(at, "end", "beginning", "start", "middle") || !line.is(at + 1, "of")) {
            return Optional.empty();
        }
        Told.Part part =
                line.is(at, "end") ? Told.Part.END : line.is(at, "middle") ? Told.Part.MIDDLE : Told.Part.START;
        Optional<Found> whole = DateGrammar.read(line, at + 2)
                .or(() -> PointedGrammar.read(line, at + 2))
                .or(() -> thisUnit(line, at + 2));
        return whole.map(f -> new Found(new PartOf(f.told(), part), f.end()));
    }

    /** "the week" behind "the end of". */
    private static Optional<Found> thisUnit(Line line, int i) {
        return line.is(i, "the") ? line.unit(i + 1).map(u -> new Found(new Shifted(u, 0), i + 2)) : Optional.empty();
    }

    private static Optional<Found> soFar(Line line, int i) {
        boolean soFar = line.is(i, "so") && line.is(i + 1, "far") && line.is(i + 2, "this");
        return soFar ? line.unit(i + 3).map(u -> new Found(new SoFar(u), i + 4)) : Optional.empty();
    }

    /** "two weeks ago", "nearly a decade ago", "a day earlier", "months later". */
    private static Optional<Found> counted(Line line, int i) {
        int at = i;
        while (line.is(
                at,
                "nearly",
                "almost",
                "about",
                "around",
                "some",
                "roughly",
                "just",
                "over",
                "more",
                "than",
                "only",
                "approximately",
                "less")) {
            at++;
        }
        Optional<Long> number = line.number(at);
        boolean few = line.is(at, "several", "few") || (line.is(at, "a", "the") && line.is(at + 1, "few", "couple"));
        int unitAt = few
                ? at + (line.is(at, "several", "few") ? 1 : line.is(at + 2, "of") ? 3 : 2)
                : number.isPresent() ? at + 1 : at;
        Optional<Unit> unit = line.unit(unitAt);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean exact = number.isPresent() && !few;
        if (line.is(unitAt + 1, "ago")) {
            return Optional.of(new Found(
                    exact
                            ? new Shifted(unit.get(), -number.get())
                            : new Unsettled(unit.get().precision()),
                    unitAt + 2));
        }
        boolean relative = line.is(unitAt + 1, "earlier", "later", "before", "after", "prior", "afterwards");
        boolean counts =
                exact || few || line.is(at, "the") || (line.plural(unitAt) && line.is(unitAt + 1, "later", "earlier"));
        return relative && counts
                ? Optional.of(new Found(new Unsettled(unit.get().precision()), unitAt + 2))
                : Optional.empty();
    }

    /** Behind "for": "years", "several days now", "three consecutive days starting Tuesday", "a second day". */
    static Optional<Found> duration(Line line, int i) {
        Optional<Long> number = line.number(i);
        int consecutive = line.is(i + 1, "consecutive", "straight", "successive") ? i + 2 : i + 1;
        if (number.isPresent()
                && line.unit(consecutive).filter(Unit.DAY::equals).isPresent()
                && line.is(consecutive + 1, "starting", "beginning", "from")) {
            int from = line.is(consecutive + 2, "on") ? consecutive + 3 : consecutive + 2;
            return DateGrammar.read(line, from).map(f -> new Found(new Told.Days(number.get(), f.told()), f.end()));
        }
        int days = line.is(i, "a", "the") ? ORDINALS.indexOf(line.word(i + 1)) + 2 : 0;
        if (days >= 2) {
            int unit = line.is(i + 2, "consecutive", "straight", "successive") ? i + 3 : i + 2;
            if (line.is(unit, "day", "night")) {
                int end = line.is(unit + 1, "running") ? unit + 2 : unit + 1;
                return Optional.of(new Found(new Stretch(Unit.DAY, days - 1L, false), end));
            }
        }
        return manyUnits(line, line.is(i, "many", "several", "some") ? i + 1 : i)
                .map(f -> line.is(f.end(), "now") ? new Found(f.told(), f.end() + 1) : f)
                .filter(f -> line.plural(f.end() - 1) || line.is(f.end() - 1, "now"));
    }

    /** "recent weeks" without an article. */
    private static Optional<Found> manyUnits(Line line, int i) {
        return line.is(i - 1, "for", "many", "several") && line.plural(i)
                ? line.unit(i).map(u -> new Found(new Unsettled(u.precision()), i + 1))
                : Optional.empty();
    }
}
