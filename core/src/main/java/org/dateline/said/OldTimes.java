package org.dateline.said;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Times in a sentence that lie more than about thirty days before the story, and the word each stands with. */
final class OldTimes {

    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");

    private static final Set<String> MONTHS = Set.of(
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

    private static final Set<String> LONG_UNITS =
            Set.of("year", "years", "months", "decade", "decades", "century", "centuries");

    private static final Set<String> BACK = Set.of("ago", "earlier");

    private static final Set<String> LAST = Set.of("last", "past", "previous");

    private static final Set<String> LONG_PERIODS =
            Set.of("year", "month", "spring", "summer", "autumn", "fall", "winter", "decade", "century");

    private final @Nullable LocalDate publishedOrNull;
    private final int latestYear;

    private OldTimes(@Nullable LocalDate publishedOrNull, int latestYear) {
        this.publishedOrNull = publishedOrNull;
        this.latestYear = latestYear;
    }

    static OldTimes of(Reading reading, @Nullable LocalDate publishedOrNull) {
        int latest = reading.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> YEAR.matcher(t.text()).matches())
                .mapToInt(t -> Integer.parseInt(t.text()))
                .max()
                .orElse(0);
        return new OldTimes(publishedOrNull, latest);
    }

    /** True where an old time stands with one of these words and with no word between. */
    boolean standWith(Sentence s, List<Token> words) {
        for (Token t : s.tokens()) {
            if (isOld(s, t) && standsWith(s, t, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsWith(Sentence s, Token time, List<Token> words) {
        Token top = time;
        while (top.head() >= 0 && isOfTime(s.token(top.head()))) {
            top = s.token(top.head());
        }
        if (top.head() < 0) {
            return false;
        }
        Token owner = s.token(top.head());
        boolean loose = Sentence.is(top, "nmod") && s.child(top, "case").isPresent() && owner.head() >= 0;
        return words.contains(owner) || (loose && words.contains(s.token(owner.head())));
    }

    private static boolean isOfTime(Token t) {
        String word = Grammar.lower(t);
        return Set.of("DATE", "TIME", "DURATION").contains(t.name())
                || YEAR.matcher(word).matches()
                || MONTHS.contains(word)
                || LONG_UNITS.contains(word)
                || LONG_PERIODS.contains(word)
                || BACK.contains(word)
                || Set.of("end", "beginning", "start", "middle").contains(word)
                || t.tag().equals("CD");
    }

    private boolean isOld(Sentence s, Token t) {
        String word = Grammar.lower(t);
        if (YEAR.matcher(word).matches()) {
            return isOldYear(s, t, Integer.parseInt(word));
        }
        if (MONTHS.contains(word) && t.isProperNoun() && !hasYear(s, t)) {
            return isOldMonth(s, t);
        }
        if (BACK.contains(word)) {
            return t.index() > 0 && LONG_UNITS.contains(Grammar.lower(s.token(t.index() - 1)));
        }
        if (LONG_PERIODS.contains(word) && t.index() > 0) {
            return LAST.contains(Grammar.lower(s.token(t.index() - 1)))
                    && Grammar.lower(s.token(t.index() - 1)).equals("last");
        }
        return Set.of("years", "decades").contains(word) && isSpan(s, t);
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
            return year < publishedOrNull.getYear();
        }
        LocalDate end = LocalDate.of(year, month(s.token(monthAt)), 1).plusMonths(1);
        return end.isBefore(publishedOrNull.minusDays(day ? 0 : 30));
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
            if (YEAR.matcher(s.token(i).text()).matches()) {
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
        Matcher m =
                Pattern.compile("(\\d{1,2})(st|nd|rd|th)?").matcher(s.token(i).text());
        return m.matches();
    }

    private boolean isOldMonth(Sentence s, Token t) {
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
}
