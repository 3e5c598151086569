package org.dateline.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.story.StatedDates.PastDay;

/**
 * The weekday that a report is of is not before a day that it names by its date as background: the report is of the first
 * such weekday from then on. A picture's day is background only where the body tells its month as one gone by.
 */
final class ReportWeekday {

    private static final Pattern ON_WEEKDAY = Pattern.compile(
            "\\b[Oo]n (?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b(?!,? (?:\\d|\\p{Lu}\\p{L}+\\.? \\d))");

    private ReportWeekday() {}

    static Optional<Limit> in(List<Passage> passages) {
        Optional<PastDay> latest = StatedDates.latestPast(passages);
        if (latest.isEmpty()
                || latest.get().date().weekdayNamed()
                || !isBackground(passages, latest.get().date().first())) {
            return Optional.empty();
        }
        LocalDate from = latest.get().date().first();
        for (Passage passage : passages) {
            Matcher weekday = ON_WEEKDAY.matcher(passage.words());
            if (!passage.caption() && weekday.find()) {
                return namedAbove(passages, passage, from)
                                || Outlook.AHEAD
                                        .matcher(passage.words().substring(0, weekday.start()))
                                        .find()
                        ? Optional.empty()
                        : Optional.of(limit(passage, weekday, from, latest.get()));
            }
        }
        return Optional.empty();
    }

    /** A day that stands above the news may be the report's own. */
    private static boolean namedAbove(List<Passage> passages, Passage news, LocalDate day) {
        return passages.stream()
                .filter(passage -> !passage.caption()
                        && passage.span().start() <= news.span().start())
                .anyMatch(passage -> names(passage, day));
    }

    private static boolean names(Passage passage, LocalDate day) {
        return FullDate.allIn(passage.words()).stream()
                .anyMatch(date -> date.first().equals(day));
    }

    private static Limit limit(Passage passage, Matcher weekday, LocalDate from, PastDay past) {
        DayOfWeek day = DayOfWeek.valueOf(weekday.group("day").toUpperCase(Locale.ROOT));
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(day));
        String why = "The report's " + weekday.group("day") + " is not before " + Limit.day(from)
                + ", which it tells as past: published on " + Limit.day(first) + " or later.";
        var evidence = new ArrayList<>(past.limit().evidence());
        evidence.add(passage.evidence(weekday.start(), weekday.end(), why));
        return new Limit(Days.from(first), evidence);
    }

    private static boolean isBackground(List<Passage> passages, LocalDate day) {
        List<Passage> naming =
                passages.stream().filter(passage -> names(passage, day)).toList();
        if (naming.stream().anyMatch(passage -> !passage.caption())) {
            return true;
        }
        Pattern month = Pattern.compile("\\b[Ii]n " + Limit.name(day.getMonth()) + "\\b(?!,? \\d)");
        return passages.stream()
                .filter(passage -> !passage.caption())
                .anyMatch(passage -> month.matcher(passage.words()).find());
    }
}
