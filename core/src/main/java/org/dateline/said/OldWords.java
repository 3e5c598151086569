package org.dateline.said;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells of a word of time whether it lies more than about thirty days before the story. */
final class OldWords {

    private static final int OPEN_SERIES_MONTHS = 12;

    private static final List<String> MONTH_NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> MONTHS = Set.copyOf(MONTH_NAMES);

    private static final Set<String> LONG_UNITS =
            Set.of("year", "years", "months", "decade", "decades", "century", "centuries");

    private static final Set<String> BACK = Set.of("ago", "earlier", "before", "previously");

    private static final Set<String> LAST = Set.of("last", "past", "previous");

    private static final Set<String> LONG_PERIODS =
            Set.of("year", "month", "spring", "summer", "autumn", "fall", "winter", "decade", "century");

    private static final Set<String> PARTS = Set.of("end", "beginning", "start", "middle");

    private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION");

    private final @Nullable LocalDate publishedOrNull;
    private final int latestYear;

    private OldWords(@Nullable LocalDate publishedOrNull, int latestYear) {
        this.publishedOrNull = publishedOrNull;
        this.latestYear = latestYear;
    }

    static OldWords of(Reading reading, @Nullable LocalDate publishedOrNull) {
        int latest = reading.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .mapToInt(OldWords::year)
                .max()
                .orElse(0);
        return new OldWords(publishedOrNull, Math.max(0, latest));
    }

    /** The year that the token is, 1800 to 2099, or -1. */
    private static int year(Token t) {
        String text = t.text();
        if (text.length() != 4 || !(text.startsWith("18") || text.startsWith("19") || text.startsWith("20"))) {
            return -1;
        }
        return Character.isDigit(text.charAt(2)) && Character.isDigit(text.charAt(3)) ? Integer.parseInt(text) : -1;
    }

    /** True for a word that tells or counts a time, or may be part of one. */
    static boolean isOfTime(Token t) {
        String word = Grammar.lower(t);
        return TIMES.contains(t.name())
                || year(t) >= 0
                || MONTHS.contains(word)
                || LONG_UNITS.contains(word)
                || LONG_PERIODS.contains(word)
                || BACK.contains(word)
                || PARTS.contains(word)
                || t.tag().equals("CD");
    }

    boolean isOld(Sentence s, Token t) {
        String word = Grammar.lower(t);
        int year = year(t);
        if (year >= 0) {
            return isOldYear(s, t, year);
        }
        if (MONTHS.contains(word) && t.isProperNoun() && !hasYear(s, t)) {
            return isOldMonth(s, t);
        }
        if (BACK.contains(word)) {
            return LONG_UNITS.contains(before(s, t, 1)) && !Sentence.is(t, "mark");
        }
        if (word.equals("past")) {
            return isInThePast(s, t);
        }
        if (LONG_PERIODS.contains(word)) {
            return before(s, t, 1).equals("last");
        }
        return (word.equals("years") || word.equals("decades")) && isSpan(s, t);
    }

    private static String before(Sentence s, Token t, int steps) {
        return t.index() < steps ? "" : Grammar.lower(s.token(t.index() - steps));
    }

    /** "in the past", but not "in the past week". */
    private static boolean isInThePast(Sentence s, Token past) {
        int next = past.index() + 1;
        boolean alone = next >= s.size()
                || !(s.token(next).isNoun()
                        || s.token(next).isAdjective()
                        || s.token(next).tag().equals("CD"));
        return alone && before(s, past, 1).equals("the") && before(s, past, 2).equals("in");
    }

    /** "over the past three years", "for decades". */
    private static boolean isSpan(Sentence s, Token units) {
        for (int i = units.index() - 1; i >= Math.max(0, units.index() - 4); i--) {
            String word = Grammar.lower(s.token(i));
            if (LAST.contains(word) || (word.equals("for") && i == units.index() - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOldYear(Sentence s, Token t, int year) {
        int monthAt = monthBefore(s, t);
        boolean day = monthAt >= 0 && hasDay(s, monthAt);
        if (publishedOrNull == null) {
            return year < latestYear || !day;
        }
        if (monthAt < 0) {
            return year < publishedOrNull.getYear() - (isOpenSeries(s, t) ? 1 : 0);
        }
        LocalDate end = LocalDate.of(year, month(s.token(monthAt)), 1).plusMonths(1);
        return isOpenSeries(s, t)
                ? end.isBefore(publishedOrNull.minusMonths(OPEN_SERIES_MONTHS))
                : end.isBefore(publishedOrNull.minusDays(day ? 0 : 30));
    }

    private static int monthBefore(Sentence s, Token year) {
        for (int i = year.index() - 1; i >= Math.max(0, year.index() - 3); i--) {
            if (MONTHS.contains(Grammar.lower(s.token(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasYear(Sentence s, Token month) {
        for (int i = month.index() + 1; i < Math.min(s.size(), month.index() + 4); i++) {
            if (year(s.token(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDay(Sentence s, int month) {
        return isDay(s, month + 1) || isDay(s, month - 1);
    }

    private static boolean isDay(Sentence s, int i) {
        if (i < 0 || i >= s.size()) {
            return false;
        }
        String digits = s.token(i).text().replaceFirst("(st|nd|rd|th)$", "");
        return digits.length() <= 2 && !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
    }

    private boolean isOldMonth(Sentence s, Token t) {
        if (isOpenSeries(s, t)) {
            return false;
        }
        if (publishedOrNull == null) {
            return !hasDay(s, t.index());
        }
        LocalDate start = LocalDate.of(publishedOrNull.getYear(), month(t), 1);
        LocalDate latest = start.isAfter(publishedOrNull) ? start.minusYears(1) : start;
        return latest.plusMonths(1).minusDays(1).isBefore(publishedOrNull.minusDays(25));
    }

    private static Month month(Token t) {
        return Month.valueOf(t.text().toUpperCase(Locale.ROOT));
    }

    /** "has smuggled oil since April": what goes on since some months ago is not over; "has hosted five rounds since April" adds up. */
    private static boolean isOpenSeries(Sentence s, Token time) {
        boolean since = false;
        for (int i = time.index() - 1; i >= Math.max(0, time.index() - 3); i--) {
            Token word = s.token(i);
            since |= Grammar.lower(word).equals("since") && word.head() >= 0 && isOfTime(s.token(word.head()));
        }
        return since
                && s.ancestors(time).stream().anyMatch(a -> Totals.isPerfect(s, a))
                && s.ancestors(time).stream().noneMatch(a -> Totals.counts(s, a));
    }
}
