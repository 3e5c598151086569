package org.dateline.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.When.Precision;
import org.dateline.when.Line.Found;
import org.dateline.when.Told.Dated;
import org.dateline.when.Told.Monthly;
import org.dateline.when.Told.Weekly;
import org.dateline.when.Told.Which;

/** Reads calendar dates: days, months, seasons, years and decades, with or without their year. */
final class DateGrammar {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20\\d)0[’']?s");

    private DateGrammar() {}

    /** The longest date that begins at the token. */
    static Optional<Found> read(Line line, int i) {
        return PartGrammar.read(line, i)
                .or(() -> digits(line, i))
                .or(() -> monthThenDay(line, i))
                .or(() -> dayThenMonth(line, i))
                .or(() -> weekday(line, i))
                .or(() -> partOfMonth(line, i))
                .or(() -> month(line, i))
                .or(() -> season(line, i))
                .or(() -> years(line, i));
    }

    private static Optional<Found> digits(Line line, int i) {
        if (!line.startsWithDigit(i)) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(line.word(i));
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), i + 1);
        }
        Matcher dotted = DOTTED.matcher(line.word(i));
        return dotted.matches() ? day(dotted.group(3), dotted.group(2), dotted.group(1), i + 1) : Optional.empty();
    }

    private static Optional<Found> day(String year, String month, String day, int end) {
        return dated(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day), end);
    }

    private static Optional<Found> dated(int year, int month, int day, int end) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new Found(new Dated(date, date, Precision.DAY), end));
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    /** "March 14, 2025", "Nov. 29", "May 3-5". */
    private static Optional<Found> monthThenDay(Line line, int i) {
        Optional<Integer> month = line.month(i);
        Optional<Integer> day = month.flatMap(m -> line.dayOfMonth(i + 1));
        return day.flatMap(d -> withYear(line, month.orElseThrow(), d, i + 2));
    }

    /** "14 March", "15 Feb 2016", "the 3rd of May". */
    private static Optional<Found> dayThenMonth(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        Optional<Integer> day = line.dayOfMonth(at);
        int behind = line.is(at + 1, "of") ? at + 2 : at + 1;
        Optional<Integer> month = day.flatMap(d -> line.month(behind));
        return month.flatMap(m -> withYear(line, m, day.orElseThrow(), behind + 1));
    }

    private static Optional<Found> withYear(Line line, int month, int day, int end) {
        int at = line.is(end, ",") ? end + 1 : end;
        Optional<Integer> year = line.year(at);
        if (year.isPresent()) {
            return dated(year.get(), month, day, at + 1);
        }
        boolean exists = day <= YearMonth.of(2024, month).lengthOfMonth();
        return exists ? Optional.of(new Found(new Monthly(month, day, day, Which.NEAREST), end)) : Optional.empty();
    }

    /** "Wednesday", "Wednesday, May 11", "Wed 01 Oct 2014". */
    private static Optional<Found> weekday(Line line, int i) {
        Optional<Integer> weekday = line.weekday(i);
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        int at = line.is(i + 1, ",") ? i + 2 : i + 1;
        Optional<Found> date = monthThenDay(line, at).or(() -> dayThenMonth(line, at));
        return date.or(() -> Optional.of(new Found(new Weekly(DayOfWeek.of(weekday.get()), Which.NEAREST), i + 1)));
    }

    /** "early March", "mid-March 2011", "late in May", "the end of June". */
    private static Optional<Found> partOfMonth(Line line, int i) {
        String word = line.word(i);
        int dash = word.indexOf('-');
        if (dash > 0 && word.substring(0, dash).matches("mid|early|late|end")) {
            return line.times()
                    .find(word.substring(dash + 1), org.dateline.knowledge.TimeWords.Sort.MONTH)
                    .map(e -> thirds(line, word.substring(0, dash), e.number(), i + 1));
        }
        if (!line.is(i, "mid", "early", "late")) {
            return Optional.empty();
        }
        int at = line.is(i + 1, "in", "-") ? i + 2 : i + 1;
        return line.month(at).map(m -> thirds(line, word, m, at + 1));
    }

    private static Found thirds(Line line, String part, int month, int end) {
        int at = line.is(end, "of", ",") ? end + 1 : end;
        Optional<Integer> year = line.year(at);
        int last = YearMonth.of(year.orElse(2023), month).lengthOfMonth();
        int from = part.equals("early") ? 1 : part.equals("mid") ? 15 : part.equals("end") ? last : 21;
        int to = part.equals("early") ? 10 : part.equals("mid") ? 15 : last;
        if (year.isEmpty()) {
            return new Found(new Monthly(month, from, to, Which.NEAREST), end);
        }
        Precision precision = from == to ? Precision.DAY : Precision.WEEK;
        LocalDate first = LocalDate.of(year.get(), month, from);
        return new Found(new Dated(first, first.withDayOfMonth(to), precision), at + 1);
    }

    /** "March", "March 2025", "August of 2013". */
    private static Optional<Found> month(Line line, int i) {
        Optional<Integer> month = line.month(i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int at = line.is(i + 1, "of", ",") ? i + 2 : i + 1;
        Optional<Integer> year = line.year(at);
        if (year.isEmpty()) {
            return Optional.of(new Found(new Monthly(month.get(), 0, 0, Which.NEAREST), i + 1));
        }
        YearMonth whole = YearMonth.of(year.get(), month.get());
        return Optional.of(new Found(new Dated(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH), at + 1));
    }

    /** "summer 2013", "the summer of 2013"; a winter lies in two years: only its name year is told. */
    private static Optional<Found> season(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        Optional<Integer> season = line.season(at);
        int behind = line.is(at + 1, "of") ? at + 2 : at + 1;
        Optional<Integer> year = season.flatMap(s -> line.year(behind));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(year.get(), season.orElseThrow());
        return season.get() == 12
                ? Optional.of(new Found(year(year.get(), year.get()), behind + 1))
                : Optional.of(new Found(
                        new Dated(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.MONTH), behind + 1));
    }

    /** "2018", "the 1990s": only where a preposition, an article or a noun shows that a year is meant. */
    private static Optional<Found> years(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        Matcher decade = DECADE.matcher(line.word(at));
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(1)) * 10;
            return Optional.of(new Found(year(first, first + 9), at + 1));
        }
        boolean after = line.is(
                i - 1,
                "in",
                "since",
                "by",
                "until",
                "till",
                "from",
                "between",
                "during",
                "before",
                "after",
                "of",
                "throughout",
                "to",
                "early",
                "late",
                "mid",
                "and");
        boolean naming = line.is(i - 1, "a", "an", "the", "his", "her", "its", "their")
                && line.tag(i + 1).startsWith("NN")
                && !line.plural(i + 1);
        return line.year(i)
                .filter(y ->
                        line.tag(i).equals("CD") && (after && !line.tag(i + 1).startsWith("NN") || naming))
                .map(y -> new Found(year(y, y), i + 1));
    }

    private static Told year(int first, int last) {
        return new Dated(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
    }
}
