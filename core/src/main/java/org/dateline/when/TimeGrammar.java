package org.dateline.when;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Sentence;
import org.dateline.model.When.Precision;
import org.dateline.when.Line.Found;
import org.dateline.when.Told.Monthly;
import org.dateline.when.Told.Shifted;
import org.dateline.when.Told.Unsettled;
import org.dateline.when.Told.Weekly;
import org.dateline.when.Told.Which;

/** Finds the time words of a sentence and what they say by themselves. */
final class TimeGrammar {

    private static final int LONGEST_DATELINE = 12;

    /** No time is told by a word further behind its first one than this many. */
    private static final int FARTHEST = 10;

    private final TimeWords times;
    private final NumberWords numbers;

    TimeGrammar(TimeWords times, NumberWords numbers) {
        this.times = times;
        this.numbers = numbers;
    }

    /** All time expressions in order, none overlapping another. */
    List<TimeExpression> read(Sentence sentence) {
        var line = new Line(sentence, times, numbers);
        var all = new ArrayList<TimeExpression>();
        boolean[] near = line.nearTimes(FARTHEST);
        int i = 0;
        while (i < line.size()) {
            if (!near[i]) {
                i++;
                continue;
            }
            Optional<Found> found = phrase(line, i);
            if (found.isPresent() && isDateline(line, found.get().end())) {
                i = found.get().end();
            } else if (found.isPresent()) {
                all.add(new TimeExpression(i, found.get().end() - 1, found.get().told()));
                i = found.get().end();
            } else {
                i++;
            }
        }
        return List.copyOf(all);
    }

    /** The day before a report's first dash ("PARIS, March 13 -") is the report's, not an act's. */
    private static boolean isDateline(Line line, int end) {
        String first = line.sentence().token(0).text();
        boolean capitals = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        return end < LONGEST_DATELINE && capitals && line.is(end, "-", "--", "—", "–");
    }

    /** A time with the prepositions and adverbs before it. */
    private Optional<Found> phrase(Line line, int i) {
        if (line.is(i, "since")) {
            return core(line, skip(line, i + 1))
                    .filter(f -> !line.tag(f.end()).startsWith("NN"))
                    .map(f -> new Found(new Told.From(f.told()), f.end()));
        }
        if (line.is(i, "starting", "beginning", "effective")) {
            return core(line, skip(line, i + 1)).map(f -> new Found(new Told.From(f.told()), f.end()));
        }
        boolean beforeDawn = line.is(i, "before") && line.part(i + 1) && line.is(i + 2, "on");
        if (beforeDawn) {
            return core(line, skip(line, i + 1));
        }
        if (line.is(i, "until", "till", "by", "before") || (line.is(i, "up") && line.is(i + 1, "to"))) {
            int at = line.is(i, "up") ? i + 2 : i + 1;
            return core(line, skip(line, at)).map(f -> new Found(new Told.UpTo(f.told()), f.end()));
        }
        if (line.is(i, "from", "between")) {
            Optional<Found> range = pair(line, i + 1, "to", "until", "till", "and", "through");
            return range.or(() -> line.is(i, "from")
                    ? core(line, i + 1).map(f -> isSpan(f.told()) ? f : new Found(new Told.From(f.told()), f.end()))
                    : Optional.empty());
        }
        if (line.is(i, "for")) {
            return DeicticGrammar.duration(line, i + 1).or(() -> deictic(line, i + 1));
        }
        Optional<Found> everyday = EverydayGrammar.read(line, i, start -> core(line, start));
        if (everyday.isPresent()) {
            return everyday;
        }
        int at = skip(line, i);
        Optional<Found> found = pair(line, at, "and").or(() -> core(line, at));
        return found.or(() -> vague(line, i));
    }

    /** "3 to 7 May" has both its ends. */
    private static boolean isSpan(Told told) {
        return told instanceof Monthly m && m.first() != m.last()
                || told instanceof Told.Dated d
                        && d.precision() == Precision.DAY
                        && !d.start().equals(d.end());
    }

    private static Optional<Found> deictic(Line line, int i) {
        return DeicticGrammar.read(line, i);
    }

    /** "October and November", "Monday to Thursday". */
    private Optional<Found> pair(Line line, int i, String... links) {
        Optional<Found> from = core(line, i);
        if (from.isEmpty() || !line.is(from.get().end(), links)) {
            return Optional.empty();
        }
        int second = skip(line, from.get().end() + 1);
        Optional<Found> to = core(line, second);
        boolean alike = to.isPresent()
                && to.get().told().getClass() == from.get().told().getClass();
        return alike ? to.map(t -> new Found(new Told.Range(from.get().told(), t.told()), t.end())) : Optional.empty();
    }

    /** Past prepositions and adverbs that leave the time as it is: "late on", "early in", "overnight on", "at dawn on". */
    private static int skip(Line line, int i) {
        int at = i;
        while (!(line.is(at, "early", "late")
                        && (line.month(at + 1).isPresent()
                                || PartGrammar.read(line, at).isPresent()))
                && (line.is(
                                at,
                                "on",
                                "in",
                                "at",
                                "during",
                                "over",
                                "within",
                                "throughout",
                                "late",
                                "early",
                                "later",
                                "earlier",
                                "overnight",
                                "shortly",
                                "around",
                                "about",
                                "as",
                                "soon",
                                "of",
                                "just",
                                "only",
                                "exactly",
                                "the")
                        || (line.part(at) && !line.is(at, "overnight")))) {
            at++;
        }
        return at;
    }

    private Optional<Found> core(Line line, int i) {
        if (i >= line.size()) {
            return Optional.empty();
        }
        Optional<Found> found =
                FeastGrammar.read(line, i).or(() -> DateGrammar.read(line, i)).or(() -> deictic(line, i));
        return found.map(f -> new Found(f.told(), suffix(line, f.end())));
    }

    /** Behind a day: "Thursday night", "yesterday at dawn", "Monday at 6 am". */
    private static int suffix(Line line, int end) {
        if (line.part(end)) {
            return end + 1;
        }
        boolean at = line.is(end, "at", "in");
        if (at && line.part(end + 1)) {
            return end + 2;
        }
        return at && line.is(end + 1, "the") && line.part(end + 2) ? end + 3 : end;
    }

    private Optional<Found> vague(Line line, int i) {
        for (int length = Math.min(times.longest(), line.size() - i); length > 0; length--) {
            if (times.find(line.join(i, i + length), TimeWords.Sort.VAGUE).isPresent()) {
                return Optional.of(new Found(new Unsettled(Precision.UNKNOWN), i + length));
            }
        }
        return line.is(i, "overnight") ? Optional.of(new Found(new Shifted(Unit.DAY, -1), i + 1)) : Optional.empty();
    }

    /** A weekday or month by its index, for the grammar of words like "last". */
    static Optional<Found> named(Line line, int i, Which which) {
        Optional<Found> weekday = line.weekday(i).map(d -> new Found(new Weekly(DayOfWeek.of(d), which), i + 1));
        return weekday.or(() -> line.month(i).map(m -> new Found(new Monthly(m, 0, 0, which), i + 1)));
    }
}
