package org.dateline.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What dates with their year say of the day of publication: one told as past, or under a picture, bounds it from below; one
 * told as still to come from above. A date of which neither is plain bounds nothing.
 */
final class StatedDates {

    private static final String YEAR = "(?<year>1[89]\\d\\d|20\\d\\d)\\b(?![-–/\\d])";
    private static final String PART = "(?:(?:early|mid|late)[ -])?";
    private static final Pattern YEAR_ALONE =
            Pattern.compile("\\b(?<link>[Ii]n|[Ss]ince|[Dd]uring|[Bb]y)\\s+" + PART + YEAR);
    private static final Pattern MONTH_AND_YEAR = Pattern.compile(
            "\\b(?<link>[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Ff]or)\\s+" + PART + FullDate.MONTH + ",?\\s+" + YEAR);

    /** Happenings that nobody schedules: with a year before them they are past. */
    private static final Pattern YEARS_HAPPENING = Pattern.compile("\\b[Tt]he (?:" + FullDate.MONTH + " )?" + YEAR
            + " (?:\\p{L}[\\p{L}-]+ ){0,2}(?:coup|invasion|uprising|revolution|massacre|earthquake|attacks?|bombings?|assassination"
            + "|genocide|overthrow|ouster|crackdown|mutiny|tsunami|siege|annexation|nuclear disaster)\\b");

    private static final Pattern SET_FOR = Pattern.compile(
            "(?:\\b(?:on|by|before|until|till|for|from|starting|the)|\\b(?:will|due|scheduled|set|slated|expected) [^,.;]{0,25})\\s+(?:"
                    + FullDate.WEEKDAY + ",? )?$");
    private static final Pattern ANY_YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
    private static final int WORDS_TO_VERB = 90;
    private static final int WORDS_AHEAD = 80;
    private static final int AFTER = 25;
    private static final Pattern BREAKS =
            Pattern.compile("\\b(?:since|that|which|who|whom|after|because|until now|in which)\\b|[;:(]");

    private StatedDates() {}

    static List<Limit> in(Passage passage) {
        var limits = new ArrayList<Limit>();
        String words = passage.words();
        for (FullDate date : FullDate.allIn(words)) {
            ofDay(passage, words, date).ifPresent(limits::add);
        }
        all(MONTH_AND_YEAR, words).forEach(m -> ofMonth(passage, words, m).ifPresent(limits::add));
        all(YEAR_ALONE, words).forEach(y -> ofYear(passage, words, y).ifPresent(limits::add));
        all(YEARS_HAPPENING, words).forEach(h -> limits.add(happening(passage, h)));
        return limits;
    }

    private static Optional<Limit> ofDay(Passage passage, String words, FullDate date) {
        int start = date.span().start();
        int end = date.span().end();
        String before = words.substring(0, start);
        String after = words.substring(end);
        if (isAhead(passage, words, start) && SET_FOR.matcher(before).find()) {
            return Optional.of(upTo(passage, start, end, date.last()));
        }
        boolean open = Outlook.AHEAD.matcher(before).find()
                || Outlook.AHEAD_AFTER.matcher(first(after, AFTER)).find();
        if (open) {
            return Optional.empty();
        }
        String day = Limit.day(date.first());
        if (passage.caption()) {
            return Optional.of(new Limit(
                    Days.from(date.first()),
                    passage.evidence(start, end, "The picture is of " + day + ": published then or later.")));
        }
        return Outlook.PAST.matcher(words).find()
                ? Optional.of(new Limit(
                        Days.from(date.first()),
                        passage.evidence(start, end, "Told as past: published on " + day + " or later.")))
                : Optional.empty();
    }

    /** A day told as past by its date, and what follows from it. */
    record PastDay(FullDate date, Limit limit) {}

    /** The latest of the days that are told as past by their dates. */
    static Optional<PastDay> latestPast(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> FullDate.allIn(passage.words()).stream()
                        .flatMap(date -> ofDay(passage, passage.words(), date).stream()
                                .filter(limit -> limit.days().first().isPresent())
                                .map(limit -> new PastDay(date, limit))))
                .max(Comparator.comparing(past -> past.date().first()));
    }

    private static Optional<Limit> ofMonth(Passage passage, String words, MatchResult at) {
        YearMonth month = YearMonth.of(Integer.parseInt(at.group("year")), FullDate.monthOf(at.group("month")));
        if (isAhead(passage, words, at.start())) {
            return Optional.of(upTo(passage, at.start(), at.end(), month.atEndOfMonth()));
        }
        return isPast(words, at)
                ? Optional.of(new Limit(
                        Days.from(month.atDay(1)),
                        passage.evidence(
                                at.start(),
                                at.end(),
                                "Told as past: published in " + Limit.month(month) + " or later.")))
                : Optional.empty();
    }

    private static Optional<Limit> ofYear(Passage passage, String words, MatchResult at) {
        int year = Integer.parseInt(at.group("year"));
        if (isAhead(passage, words, at.start())) {
            return Optional.of(upTo(passage, at.start(), at.end(), LocalDate.of(year, 12, 31)));
        }
        return isPast(words, at)
                ? Optional.of(new Limit(
                        Days.from(LocalDate.of(year, 1, 1)),
                        passage.evidence(at.start(), at.end(), "Told as past: published in " + year + " or later.")))
                : Optional.empty();
    }

    private static Limit happening(Passage passage, MatchResult at) {
        int year = Integer.parseInt(at.group("year"));
        LocalDate first = at.group("month") == null
                ? LocalDate.of(year, 1, 1)
                : YearMonth.of(year, FullDate.monthOf(at.group("month"))).atDay(1);
        return new Limit(
                Days.from(first),
                passage.evidence(
                        at.start(),
                        at.end(),
                        "Such a thing is told once it has happened: published on " + Limit.day(first) + " or later."));
    }

    private static Limit upTo(Passage passage, int start, int end, LocalDate last) {
        return new Limit(
                Days.upTo(last),
                passage.evidence(start, end, "Told as still to come: published on " + Limit.day(last) + " or before."));
    }

    /** Plainly still to come: a future verb close before it, the teller's own words, nothing told back. */
    private static boolean isAhead(Passage passage, String words, int start) {
        if (passage.caption()
                || passage.quotes()
                || hasYearBefore(words, start)
                || Outlook.TOLD_BACK.matcher(words).find()) {
            return false;
        }
        String before = last(words.substring(0, start), WORDS_AHEAD);
        Matcher future = Outlook.STILL_TO_COME.matcher(before);
        int from = -1;
        while (future.find()) {
            from = future.end();
        }
        if (from < 0) {
            return false;
        }
        String between = before.substring(from);
        return !BREAKS.matcher(between).find() && !Outlook.PAST.matcher(between).find();
    }

    /** A year told before it may be the time from which it is looked at. */
    private static boolean hasYearBefore(String words, int start) {
        return ANY_YEAR.matcher(words.substring(0, start)).find();
    }

    /** A month or a year bounds only where a verb of the past stands close by and nothing looks ahead. */
    private static boolean isPast(String words, MatchResult at) {
        String before = last(words.substring(0, at.start()), WORDS_TO_VERB);
        if (at.group("link").equalsIgnoreCase("by") || at.group("link").equalsIgnoreCase("for")) {
            return false;
        }
        String after = first(words.substring(at.end()), at.start() == 0 ? WORDS_TO_VERB : 12);
        boolean since = at.group("link").equalsIgnoreCase("since");
        boolean told = Outlook.PAST.matcher(before + " " + after).find();
        return (since || told && !Outlook.AHEAD.matcher(before).find())
                && !Outlook.AHEAD_AFTER.matcher(first(after, AFTER)).find()
                && (at.start() > 0 || !Outlook.AHEAD.matcher(after).find());
    }

    private static List<MatchResult> all(Pattern pattern, String words) {
        return pattern.matcher(words).results().toList();
    }

    private static String first(String words, int most) {
        return words.substring(0, Math.min(words.length(), most));
    }

    private static String last(String words, int most) {
        return words.substring(Math.max(0, words.length() - most));
    }
}
