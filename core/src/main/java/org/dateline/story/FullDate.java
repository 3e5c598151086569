package org.dateline.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/**
 * A date written with its year. A date in figures of which nobody can tell the day from the month ("05-02-2015") has
 * two readings: first and last differ then, and only then.
 *
 * @param first the day meant, or the earlier reading
 * @param last the day meant, or the later reading
 * @param weekdayNamed whether the weekday stands beside it
 */
record FullDate(LocalDate first, LocalDate last, boolean weekdayNamed, Span span) {

    static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?";

    private static final String YEAR = "(?<year>1[89]\\d\\d|20\\d\\d)";
    private static final String NO_MORE_FIGURES = "(?![./-]?\\d)";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";

    private static final List<Pattern> FORMS = List.of(
            form("(?:(?<weekday>" + WEEKDAY + "),?\\s+)?\\b" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+" + YEAR
                    + NO_MORE_FIGURES),
            form("(?:(?<weekday>" + WEEKDAY + "),?\\s+)?\\b" + MONTH + "\\s+" + DAY + "(?:\\s*,\\s*|\\s+|)" + YEAR
                    + NO_MORE_FIGURES),
            form("(?<![\\d/.-])" + YEAR + "(?<sep>[-/.])(?<mm>0?[1-9]|1[0-2])\\k<sep>(?<day>[0-3]?\\d)"
                    + NO_MORE_FIGURES),
            form("(?<![\\d/.-])(?<a>[0-3]?\\d)(?<sep>[-/.])(?<b>[0-3]?\\d)\\k<sep>" + YEAR + NO_MORE_FIGURES));

    /** The dates with a year that stand in {@code text}, in order, none overlapping another. */
    static List<FullDate> allIn(String text) {
        if (!hasYear(text)) {
            return List.of();
        }
        var found = new TreeMap<Integer, FullDate>();
        for (Pattern form : FORMS) {
            form.matcher(text)
                    .results()
                    .forEach(match -> of(match)
                            .filter(date -> !overlaps(found, date.span))
                            .ifPresent(date -> found.put(date.span.start(), date)));
        }
        return List.copyOf(found.values());
    }

    /** True where four figures stand that can be a year: without them, no form need be looked for. */
    static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char first = text.charAt(i);
            if ((first == '1' || first == '2') && isYear(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String text, int i) {
        char second = text.charAt(i + 1);
        return (text.charAt(i) == '2' ? second == '0' : second == '8' || second == '9')
                && isFigure(text.charAt(i + 2))
                && isFigure(text.charAt(i + 3));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean overlaps(TreeMap<Integer, FullDate> found, Span span) {
        var before = found.lowerEntry(span.end());
        return before != null && before.getValue().span.overlaps(span);
    }

    /** True where no more than one day can be meant. */
    boolean isSure() {
        return first.equals(last);
    }

    /** The month that a name such as "Sept." means. */
    static Month monthOf(String name) {
        String three = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(three)) {
                return month;
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }

    FullDate shift(int by) {
        return new FullDate(first, last, weekdayNamed, span.shift(by));
    }

    private static Optional<FullDate> of(MatchResult match) {
        var span = new Span(match.start(), match.end());
        int year = Integer.parseInt(match.group("year"));
        if (match.namedGroups().containsKey("a")) {
            return inFigures(year, match, span);
        }
        int month = match.namedGroups().containsKey("mm")
                ? Integer.parseInt(match.group("mm"))
                : monthOf(match.group("month")).getValue();
        boolean weekday = match.namedGroups().containsKey("weekday") && match.group("weekday") != null;
        return day(year, month, Integer.parseInt(match.group("day"))).map(day -> new FullDate(day, day, weekday, span));
    }

    /** Points stand in day.month.year all over the world; strokes and hyphens in both orders. */
    private static Optional<FullDate> inFigures(int year, MatchResult match, Span span) {
        int a = Integer.parseInt(match.group("a"));
        int b = Integer.parseInt(match.group("b"));
        Optional<LocalDate> dayFirst = day(year, b, a);
        Optional<LocalDate> monthFirst = match.group("sep").equals(".") ? dayFirst : day(year, a, b);
        if (dayFirst.isEmpty() || monthFirst.isEmpty()) {
            return dayFirst.or(() -> monthFirst).map(day -> new FullDate(day, day, false, span));
        }
        LocalDate one = dayFirst.get();
        LocalDate other = monthFirst.get();
        return Optional.of(
                one.isBefore(other) ? new FullDate(one, other, false, span) : new FullDate(other, one, false, span));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            boolean real = month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year, month).lengthOfMonth();
            return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
