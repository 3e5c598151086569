package org.dateline.when;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.When.Precision;
import org.dateline.when.Line.Found;
import org.dateline.when.Told.Dated;
import org.dateline.when.Told.Unsettled;

/** Reads counted shares of a year or month: "the first quarter", "the second half of May", "the last week of June". */
final class ShareGrammar {

    private static final Pattern QUARTER = Pattern.compile("q([1-4])");

    private ShareGrammar() {}

    static Optional<Found> read(Line line, int i) {
        if (!line.is(i, "the") && !line.word(i).startsWith("q") && ordinal(line, i) == 0 && !line.is(i, "final")) {
            return Optional.empty();
        }
        return quarter(line, i)
                .or(() -> half(line, i))
                .or(() -> weekOfMonth(line, i))
                .or(() -> daysOfMonth(line, i));
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

    /** "the first ten days of April". */
    private static Optional<Found> daysOfMonth(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        Optional<Long> days = line.number(at + 1).filter(n -> n > 1 && n < 28);
        if (!line.is(at, "first") || days.isEmpty() || !line.is(at + 2, "days") || !line.is(at + 3, "of", "in")) {
            return Optional.empty();
        }
        return line.month(at + 4).map(m -> ofMonth(line, m, 1, (int) (long) days.get(), at + 5));
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
