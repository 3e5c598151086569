package org.dateline.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of an office does as such in the news.
 *
 * @param weekdayOrNull the day that it is told of; null where it is told as of now
 */
record HolderAct(@Nullable DayOfWeek weekdayOrNull) {

    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final Pattern OPENS = Pattern.compile("(?:The )?(?:\\p{Lu}[\\p{L}.'’-]* ){0,3}");
    private static final Pattern ACTS_ON_WEEKDAY = Pattern.compile(
            "(?:, [^,.;“”\"]{3,60},)? (?:(?:late |early )?on (?<day>" + WEEKDAY
                    + ") (?:\\p{L}+ )?(?<late>\\p{L}+)\\b|(?:also |again )?(?<verb>\\p{L}+)\\b[^.;“”\"]{0,100}?\\bon (?<other>"
                    + WEEKDAY + ")\\b).*",
            Pattern.DOTALL);
    private static final Pattern SPEAKS_NOW = Pattern.compile(
            "(?:, [^,.;“”\"]{3,60},)? (?:says|insists|denies|warns|wants|plans"
                    + "|will|is (?:due|expected|scheduled|set|to)|has (?:said|told|\\p{L}{3,}ed))\\b.*",
            Pattern.DOTALL);
    private static final Pattern ACTS_IN_LEAD =
            Pattern.compile("(?:, [^,.;“”\"]{3,60},)? (?<verb>\\p{L}+)\\b.*", Pattern.DOTALL);
    private static final Pattern TELLS_HISTORY = Pattern.compile(
            "\\b(?:1[89]|20)\\d\\d\\b|\\bago\\b|\\b(?:when|after) (?:he|she)\\b|\\bthen\\b|\\blast year\\b");

    /** The last day in office on which it can have been, given the last day in office. */
    LocalDate last(LocalDate inOffice) {
        return weekdayOrNull == null ? inOffice : inOffice.with(TemporalAdjusters.previousOrSame(weekdayOrNull));
    }

    String told() {
        return weekdayOrNull == null ? "in the news" : "on a " + Limit.name(weekdayOrNull);
    }

    /** The act of a holder who opens the sentence; none where the story puts it into the past. */
    static Optional<HolderAct> in(Passage passage, int start, int end) {
        String words = passage.words();
        String before = words.substring(0, start);
        if (passage.caption()
                || !OPENS.matcher(before).matches()
                || TELLS_HISTORY.matcher(words).find()) {
            return Optional.empty();
        }
        String rest = words.substring(end);
        Matcher weekday = ACTS_ON_WEEKDAY.matcher(rest);
        if (weekday.matches()) {
            String verb = weekday.group("verb") == null ? weekday.group("late") : weekday.group("verb");
            String day = weekday.group("verb") == null ? weekday.group("day") : weekday.group("other");
            if (Outlook.PAST.matcher(verb).matches()) {
                return Optional.of(new HolderAct(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))));
            }
        }
        Matcher lead = ACTS_IN_LEAD.matcher(rest);
        boolean leads = passage.lead()
                && lead.matches()
                && Outlook.PAST.matcher(lead.group("verb")).matches();
        return leads || SPEAKS_NOW.matcher(rest).matches() ? Optional.of(new HolderAct(null)) : Optional.empty();
    }
}
