package org.dateline.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.When.Precision;
import org.dateline.when.Line.Found;
import org.dateline.when.Told.Dated;
import org.dateline.when.Told.Part;
import org.dateline.when.Told.PartOf;
import org.dateline.when.Told.Shifted;
import org.dateline.when.Told.Unsettled;

/** Reads parts of years, decades and months, and dates with slashes: "mid-2019", "the first quarter", "the early 1990s". */
final class PartGrammar {

    private static final Pattern HYPHENED = Pattern.compile("(mid|early|late)-(?:to-late-)?(\\d{4})('?s)?");
    private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20\\d)0[’']?s");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");
    private static final Pattern STAMP = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})t\\d.*");
    private static final Pattern QUARTER = Pattern.compile("q([1-4])");

    private PartGrammar() {}

    static Optional<Found> read(Line line, int i) {
        return figures(line, i)
                .or(() -> days(line, i))
                .or(() -> hyphened(line, i))
                .or(() -> named(line, i))
                .or(() -> quarter(line, i))
                .or(() -> half(line, i))
                .or(() -> weekOfMonth(line, i));
    }

    /** "14/03/2025", "2025-03-14T10:30"; which figure is the month, where both could be, nobody can tell. */
    private static Optional<Found> figures(Line line, int i) {
        Matcher stamp = STAMP.matcher(line.word(i));
        if (stamp.matches()) {
            return day(stamp.group(1), stamp.group(2), stamp.group(3), i + 1);
        }
        Matcher slashed = SLASHED.matcher(line.word(i));
        if (!slashed.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.of(new Found(new Unsettled(Precision.DAY), i + 1));
        }
        return first > 12
                ? day(slashed.group(3), slashed.group(2), slashed.group(1), i + 1)
                : day(slashed.group(3), slashed.group(1), slashed.group(2), i + 1);
    }

    /** "May 3-5", "4-6 February 2019", "3 and 7 June" behind "between", "3 to 7 June" behind "from". */
    private static Optional<Found> days(Line line, int i) {
        Optional<Integer> month = line.month(i);
        int at = month.isPresent() ? i + 1 : i;
        Matcher joined = DAYS.matcher(line.word(at));
        boolean one = joined.matches();
        boolean linked = line.is(at + 1, "-", "–")
                || line.is(at + 1, "and") && line.is(i - 1, "between")
                || line.is(at + 1, "to") && line.is(i - 1, "from");
        Optional<Integer> first = one ? Optional.of(Integer.parseInt(joined.group(1))) : line.dayOfMonth(at);
        Optional<Integer> last = one
                ? Optional.of(Integer.parseInt(joined.group(2)))
                : linked ? line.dayOfMonth(at + 2) : Optional.empty();
        int behind = one ? at + 1 : at + 3;
        Optional<Integer> named = month.or(() -> line.month(behind));
        if (first.isEmpty() || last.isEmpty() || named.isEmpty() || first.get() > last.get() || last.get() > 31) {
            return Optional.empty();
        }
        int end = month.isPresent() ? behind : behind + 1;
        Optional<Integer> year = line.year(line.is(end, ",") ? end + 1 : end);
        if (year.isEmpty()) {
            return Optional.of(
                    new Found(new Told.Monthly(named.get(), first.get(), last.get(), Told.Which.NEAREST), end));
        }
        YearMonth whole = YearMonth.of(year.get(), named.get());
        return last.get() > whole.lengthOfMonth()
                ? Optional.empty()
                : Optional.of(new Found(
                        new Dated(whole.atDay(first.get()), whole.atDay(last.get()), Precision.DAY),
                        line.is(end, ",") ? end + 2 : end + 1));
    }

    private static Optional<Found> day(String year, String month, String day, int end) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new Found(new Dated(date, date, Precision.DAY), end));
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    /** "mid-2019", "the mid-1990s". */
    private static Optional<Found> hyphened(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        Matcher hyphened = HYPHENED.matcher(line.word(at));
        if (hyphened.matches()) {
            int year = Integer.parseInt(hyphened.group(2));
            Told told = hyphened.group(3) == null ? year(year) : decadePart(year, part(hyphened.group(1)));
            return Optional.of(
                    new Found(hyphened.group(3) == null ? new PartOf(told, part(hyphened.group(1))) : told, at + 1));
        }
        return Optional.empty();
    }

    /** "early 2020", "late 2021", "early in 2020", "the late 1980s", "early last year", "late this month". */
    private static Optional<Found> named(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        if (!line.is(at, "early", "late", "mid")) {
            return Optional.empty();
        }
        Part part = part(line.word(at));
        int behind = line.is(at + 1, "in", "-") ? at + 2 : at + 1;
        Matcher decade = DECADE.matcher(line.word(behind));
        if (decade.matches()) {
            return Optional.of(new Found(decadePart(Integer.parseInt(decade.group(1)) * 10, part), behind + 1));
        }
        Optional<Found> year = line.year(behind)
                .filter(y -> !line.tag(behind + 1).startsWith("NN"))
                .map(y -> new Found(new PartOf(year(y), part), behind + 1));
        return year.or(() -> relative(line, behind, part));
    }

    private static Optional<Found> relative(Line line, int at, Part part) {
        if (!line.is(at, "last", "this", "next")) {
            return Optional.empty();
        }
        int by = line.is(at, "last") ? -1 : line.is(at, "next") ? 1 : 0;
        return line.unit(at + 1)
                .filter(u -> u == Unit.YEAR || u == Unit.MONTH)
                .map(u -> new Found(new PartOf(new Shifted(u, by), part), at + 2));
    }

    private static Part part(String word) {
        return switch (word) {
            case "early" -> Part.START;
            case "late" -> Part.END;
            default -> Part.MIDDLE;
        };
    }

    private static Told decadePart(int first, Part part) {
        return switch (part) {
            case START -> years(first, first + 3);
            case MIDDLE -> years(first + 4, first + 6);
            case END -> years(first + 7, first + 9);
        };
    }

    private static Told year(int year) {
        return years(year, year);
    }

    private static Told years(int first, int last) {
        return new Dated(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
    }

    /** "the third quarter of 2022", "Q1 2024", "the first quarter of last year"; of calendar years only. */
    private static Optional<Found> quarter(Line line, int i) {
        Matcher short_ = QUARTER.matcher(line.word(i));
        int at = line.is(i, "the") ? i + 1 : i;
        int number = short_.matches() ? Integer.parseInt(short_.group(1)) : ordinal(line, at);
        int behind = short_.matches() ? i + 1 : at + 2;
        if (number < 1 || number > 4 || (!short_.matches() && !line.is(at + 1, "quarter"))) {
            return Optional.empty();
        }
        int yearAt = line.is(behind, "of", "in") ? behind + 1 : behind;
        return line.year(yearAt)
                .map(y -> new Found(months(y, number * 3 - 2, number * 3), yearAt + 1))
                .or(() -> Optional.of(new Found(new Unsettled(Precision.MONTH), behind)));
    }

    /** "the first half of 2023", "the second half of May 2021". */
    private static Optional<Found> half(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        int number = ordinal(line, at);
        if (number < 1 || number > 2 || !line.is(at + 1, "half") || !line.is(at + 2, "of")) {
            return Optional.empty();
        }
        Optional<Found> ofYear =
                line.year(at + 3).map(y -> new Found(months(y, number == 1 ? 1 : 7, number == 1 ? 6 : 12), at + 4));
        return ofYear.or(() ->
                line.month(at + 3).map(m -> ofMonth(line, m, number == 1 ? 1 : 16, number == 1 ? 15 : 0, at + 4)));
    }

    /** "the first week of June", "the last week of May 2022". */
    private static Optional<Found> weekOfMonth(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        boolean last = line.is(at, "last", "final");
        int number = last ? 5 : ordinal(line, at);
        if (number < 1 || !line.is(at + 1, "week") || !line.is(at + 2, "of", "in")) {
            return Optional.empty();
        }
        return line.month(at + 3).map(m -> {
            int length = YearMonth.of(line.year(at + 4).orElse(2023), m).lengthOfMonth();
            int from = last ? length - 6 : number * 7 - 6;
            return ofMonth(line, m, from, Math.min(length, last ? length : from + 6), at + 4);
        });
    }

    /** Days of a month; {@code to} is 0 for its last one. */
    private static Found ofMonth(Line line, int month, int from, int to, int end) {
        Optional<Integer> year = line.year(end);
        int last = to == 0
                ? Month.of(month).minLength() == 28 ? 28 : Month.of(month).maxLength()
                : to;
        if (year.isEmpty()) {
            return new Found(new Told.Monthly(month, from, last, Told.Which.NEAREST), end);
        }
        YearMonth whole = YearMonth.of(year.get(), month);
        LocalDate until = to == 0 ? whole.atEndOfMonth() : whole.atDay(Math.min(to, whole.lengthOfMonth()));
        return new Found(new Dated(whole.atDay(from), until, Precision.WEEK), end + 1);
    }

    private static Told months(int year, int first, int last) {
        return new Dated(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), Precision.MONTH);
    }

    private static int ordinal(Line line, int i) {
        return switch (line.word(i)) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth", "last" -> 4;
            default -> 0;
        };
    }
}
