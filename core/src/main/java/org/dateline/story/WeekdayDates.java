package org.dateline.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Published.Evidence;
import org.dateline.model.Span;

/**
 * What days of the week say of the day of publication. "Wednesday, June 4" names the years in which that day is a Wednesday;
 * told without its year, it lies within half a year of the story. "Arrived on Thursday … expected on Friday" puts the story
 * on one of the two.
 */
final class WeekdayDates {

    /** A day with its weekday and without its year is news: it lies no further away than this. */
    private static final int NEAR_DAYS = 183;

    /** Years beyond these two are not told apart, so that a day without its year bounds nothing by itself. */
    private static final LocalDate FIRST_TOLD = LocalDate.of(1870, 1, 1);

    private static final LocalDate LAST_TOLD = LocalDate.of(2130, 1, 1);

    private static final int SINCE_LAST_WEEKDAY = 13;
    private static final int WEEKDAYS_BETWEEN = 3;
    private static final int WORDS_TO_VERB = 60;
    private static final int DAYS_AFTER_DATELINE = 3;
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            FullDate.MONTH + "\\s+(?<day>[0-3]?\\d)\\b|\\b(?<dayBefore>[0-3]?\\d)(?:st|nd|rd|th)?\\s+"
                    + FullDate.MONTH.replace("month", "monthAfter"),
            Pattern.CASE_INSENSITIVE);

    private static final String WEEKDAY = "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";
    private static final String NO_YEAR = "(?:st|nd|rd|th)?\\b(?!,?\\s*(?:1[89]|20)\\d\\d|\\s*[-–/]\\s*\\d|:\\d)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?" + WEEKDAY + ",? (?:the )?" + FullDate.MONTH
                    + " (?<day>[0-3]?\\d)" + NO_YEAR),
            Pattern.compile("\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?" + WEEKDAY
                    + ",? (?:the )?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?: of)? " + FullDate.MONTH + NO_YEAR));

    private static final Pattern PAIR = Pattern.compile("\\bon (?<first>" + plain("weekday")
            + ")(?<between>[^.;:\"“”]{0,120}?)\\b(?:expected|due|scheduled|set|will|to (?:arrive|visit|meet|travel|hold)) "
            + "(?:[^.;:,\"“”]{0,60}? )?on (?<second>" + plain("weekday") + ")\\b(?! night)");

    /** Days that stand for what happened on them, whatever the year of the story. */
    private static final Map<Month, Set<Integer>> NAMES_OF_EVENTS = Map.of(
            Month.SEPTEMBER,
            Set.of(11),
            Month.OCTOBER,
            Set.of(7),
            Month.JANUARY,
            Set.of(6),
            Month.NOVEMBER,
            Set.of(13));

    private WeekdayDates() {}

    private static String plain(String name) {
        return WEEKDAY.replace("?<" + name + ">", "?:");
    }

    static List<Limit> in(Passage passage) {
        var limits = new ArrayList<Limit>();
        String words = passage.words();
        for (Pattern form : FORMS) {
            form.matcher(words).results().forEach(m -> dated(passage, words, m).ifPresent(limits::add));
        }
        PAIR.matcher(words).results().forEach(m -> pair(passage, words, m).ifPresent(limits::add));
        return limits;
    }

    private static Optional<Limit> dated(Passage passage, String words, MatchResult at) {
        Month month = FullDate.monthOf(at.group("month"));
        int day = Integer.parseInt(at.group("day"));
        boolean event = NAMES_OF_EVENTS.getOrDefault(month, Set.of()).contains(day);
        if (event || day < 1 || day > month.maxLength()) {
            return Optional.empty();
        }
        DayOfWeek weekday = weekday(at.group("weekday"));
        String which = at.group("which") == null ? "" : at.group("which").toLowerCase(Locale.ROOT);
        boolean last = which.equals("last");
        boolean ahead = which.equals("next")
                || Outlook.AHEAD.matcher(words.substring(0, at.start())).find();
        boolean past = last || !ahead && Outlook.PAST.matcher(words).find();
        int before = last ? -1 : past ? 0 : NEAR_DAYS;
        Days days = inEveryYear(
                date -> date.getDayOfWeek() == weekday, month, day, before, last ? SINCE_LAST_WEEKDAY : NEAR_DAYS);
        String name = day + " " + Limit.name(month) + " is a " + Limit.name(weekday) + " in some years only; ";
        String why = last
                ? name + "\"last\" puts it at most two weeks back."
                : name + "without its year it is near" + (past ? " and told as past." : ".");
        return Optional.of(new Limit(days, passage.evidence(at.start(), at.end(), why)));
    }

    /** A dateline's day without its year: the report was written then, and published then or within three days. */
    static Optional<Limit> dateline(String text, Span words) {
        Matcher date = DAY_AND_MONTH.matcher(words.of(text));
        if (!date.find()) {
            return Optional.empty();
        }
        boolean monthFirst = date.group("month") != null;
        Month month = FullDate.monthOf(monthFirst ? date.group("month") : date.group("monthAfter"));
        int day = Integer.parseInt(monthFirst ? date.group("day") : date.group("dayBefore"));
        if (day < 1 || day > month.maxLength()) {
            return Optional.empty();
        }
        Days days = inEveryYear(any -> true, month, day, 0, DAYS_AFTER_DATELINE);
        var evidence = new Evidence(
                words.of(text), words, "The dateline's day, without its year: published then or within three days.");
        return Optional.of(new Limit(days, evidence));
    }

    /** In each year in which the day suits: from so many days before it to so many after it. */
    private static Days inEveryYear(Predicate<LocalDate> suits, Month month, int day, int before, int after) {
        Days days = Days.upTo(FIRST_TOLD).or(Days.from(LAST_TOLD));
        for (int year = FIRST_TOLD.getYear(); year <= LAST_TOLD.getYear(); year++) {
            if (day <= month.length(Year.isLeap(year)) && suits.test(LocalDate.of(year, month, day))) {
                LocalDate date = LocalDate.of(year, month, day);
                days = days.or(Days.between(date.minusDays(before), date.plusDays(after)));
            }
        }
        return days;
    }

    /** "Arrived on Thursday … expected on Friday": not before the one, not after the other. */
    private static Optional<Limit> pair(Passage passage, String words, MatchResult at) {
        DayOfWeek first = weekday(at.group("first"));
        DayOfWeek second = weekday(at.group("second"));
        int between = Math.floorMod(second.getValue() - first.getValue(), 7);
        String before = words.substring(Math.max(0, at.start() - WORDS_TO_VERB), at.start());
        boolean past = Outlook.PAST.matcher(before).find()
                && !Outlook.AHEAD.matcher(before).find();
        boolean close = between >= 1 && between <= WEEKDAYS_BETWEEN;
        if (!past
                || !close
                || passage.caption()
                || Outlook.TOLD_BACK.matcher(at.group("between")).find()) {
            return Optional.empty();
        }
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i <= between; i++) {
            weekdays.add(first.plus(i));
        }
        String why = "The one is past and the other still to come: published from a " + Limit.name(first) + " to the "
                + Limit.name(second) + " after it.";
        return Optional.of(new Limit(Days.on(weekdays), passage.evidence(at.start("first"), at.end("second"), why)));
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
