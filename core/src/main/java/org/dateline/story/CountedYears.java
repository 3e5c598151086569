package org.dateline.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a counted distance from a dated thing says of the day of publication: "marked the tenth anniversary of the 2011
 * uprising", "in 2011, a decade ago", "last month's election of 5 May 2024".
 */
final class CountedYears {

    private static final String YEAR = "(?<year>1[89]\\d\\d|20\\d\\d)\\b";
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30),
            Map.entry("fortieth", 40),
            Map.entry("fiftieth", 50));
    private static final Map<String, Integer> CARDINALS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50));

    private static final Pattern ANNIVERSARY = Pattern.compile(
            "\\b(?:(?<figures>\\d{1,3})(?:st|nd|rd|th)|(?<ordinal>" + String.join("|", ORDINALS.keySet())
                    + ")) anniversary of [^.;\"“”]{0,60}?\\b" + YEAR,
            Pattern.CASE_INSENSITIVE);

    private static final String AGO = "(?<about>(?:about|around|some|nearly|almost|roughly|more than|over|just over) )?"
            + "(?:(?<decade>a decade)|(?<decades>two|three|four|five|six) decades|(?:(?<figures>\\d{1,3})|(?<cardinal>"
            + String.join("|", CARDINALS.keySet()) + ")) years) ago";
    private static final List<Pattern> YEARS_AGO = List.of(
            Pattern.compile("\\b" + AGO + ",? (?:in|on) (?:[\\p{L}0-9]+ ){0,3}?" + YEAR, Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\bin (?:\\p{L}+ )?" + YEAR + ", " + AGO + "\\b", Pattern.CASE_INSENSITIVE));

    private static final Pattern LAST =
            Pattern.compile("\\b[Ll]ast (?<unit>week|month)(?:['’]s \\p{L}+(?: \\p{L}+)?)?,? (?:of |on |\\()$");

    private static final Pattern RECENT =
            Pattern.compile("\\b(?:[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this week)\\b");

    private CountedYears() {}

    static List<Limit> in(Passage passage) {
        String words = passage.words();
        if (!FullDate.hasYear(words)) {
            return List.of(); // each of them counts from a year
        }
        var limits = new ArrayList<Limit>();
        ANNIVERSARY
                .matcher(words)
                .results()
                .forEach(m -> anniversary(passage, words, m).ifPresent(limits::add));
        if (!passage.quotes()) {
            YEARS_AGO.forEach(form ->
                    form.matcher(words).results().forEach(m -> ago(passage, m).ifPresent(limits::add)));
        }
        FullDate.allIn(words).forEach(date -> last(passage, words, date).ifPresent(limits::add));
        return limits;
    }

    /** An anniversary that was kept lies in the year that the count gives; the news of it may follow within days. */
    private static Optional<Limit> anniversary(Passage passage, String words, MatchResult at) {
        int count = number(at.group("figures"), at.group("ordinal"), ORDINALS).orElse(0);
        int year = Integer.parseInt(at.group("year")) + count;
        boolean kept = Outlook.PAST.matcher(words.substring(0, at.start())).find()
                && !Outlook.AHEAD.matcher(words.substring(0, at.start())).find();
        if (count == 0 || !kept) {
            return Optional.empty();
        }
        var first = LocalDate.of(year, 1, 1);
        boolean news = RECENT.matcher(words).find() && !passage.quotes() && !passage.caption();
        Days days = news ? Days.between(first, LocalDate.of(year + 1, 1, 7)) : Days.from(first);
        String why = "That anniversary falls in " + year + ": published then" + (news ? "." : " or later.");
        return Optional.of(new Limit(days, passage.evidence(at.start(), at.end(), why)));
    }

    /** So many years ago, and the year: a year to either side is left for how people count, more for round numbers. */
    private static Optional<Limit> ago(Passage passage, MatchResult at) {
        OptionalInt counted = at.group("decade") != null
                ? OptionalInt.of(10)
                : at.group("decades") != null
                        ? OptionalInt.of(
                                10 * CARDINALS.getOrDefault(at.group("decades").toLowerCase(java.util.Locale.ROOT), 0))
                        : number(at.group("figures"), at.group("cardinal"), CARDINALS);
        if (counted.isEmpty() || counted.getAsInt() == 0) {
            return Optional.empty();
        }
        int count = counted.getAsInt();
        boolean round = at.group("about") != null || count % 10 == 0;
        int play = round ? Math.max(1, count / 5) : 1;
        int year = Integer.parseInt(at.group("year")) + count;
        String why = "Counted from its year, the story is of " + (year - play) + " to " + (year + play) + ".";
        return Optional.of(new Limit(
                Days.between(LocalDate.of(year - play, 1, 1), LocalDate.of(year + play, 12, 31)),
                passage.evidence(at.start(), at.end(), why)));
    }

    /** "Last month's election of 5 May 2024": the month after. */
    private static Optional<Limit> last(Passage passage, String words, FullDate date) {
        var before = LAST.matcher(words.substring(0, date.span().start()));
        if (!date.isSure() || passage.quotes() || passage.caption() || !before.find()) {
            return Optional.empty();
        }
        LocalDate day = date.first();
        YearMonth next = YearMonth.from(day).plusMonths(1);
        boolean month = before.group("unit").equals("month");
        Days days = month
                ? Days.between(next.atDay(1), next.atEndOfMonth())
                : Days.between(day.plusDays(1), day.plusDays(13));
        String why = month
                ? "Told as of last month: published in " + Limit.month(next) + "."
                : "Told as of last week: published in the two weeks after " + Limit.day(day) + ".";
        return Optional.of(
                new Limit(days, passage.evidence(before.start(), date.span().end(), why)));
    }

    private static OptionalInt number(@Nullable String figures, @Nullable String word, Map<String, Integer> words) {
        if (figures != null) {
            return OptionalInt.of(Integer.parseInt(figures));
        }
        Integer number = word == null ? null : words.get(word.toLowerCase(java.util.Locale.ROOT));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
