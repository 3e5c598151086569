package org.dateline.when;

import java.time.LocalDate;
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

/** Reads parts of years and decades, and days of a month together: "mid-2019", "the early 1990s", "May 3-5". */
final class PartGrammar {

    private static final Pattern HYPHENED = Pattern.compile("(mid|early|late)-(?:to-late-)?(\\d{4})('?s)?");
    private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20\\d)0[’']?s");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");

    private PartGrammar() {}

    static Optional<Found> read(Line line, int i) {
        return FigureGrammar.read(line, i)
                .or(() -> days(line, i))
                .or(() -> hyphened(line, i))
                .or(() -> named(line, i))
                .or(() -> ShareGrammar.read(line, i));
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
                .filter(u -> u == Unit.YEAR || u == Unit.MONTH || u == Unit.WEEK)
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
}
