package org.dateline.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Published;
import org.dateline.model.Published.Evidence;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Between which days an undated story was published, by its own words. A date told as past bounds it from below, a date
 * told as still to come from above. Every bound names its words; where nothing bounds it, the relative times stand.
 */
final class Bounds {

    /** Words before a date that may make it one to come, or one merely thought of. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|shall|would|could|may|might|should|must|can|if|by|until|till|through|before|due|scheduled|expected|set"
                    + "|plan(?:s|ned|ning)?|next|upcoming|future|deadline|expires?|ahead|beyond|from|forecast|goal|target)\\b"
                    + "|(?<!according )(?<!prior )(?<!thanks )\\bto\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|were|had|did|took|retook|began|held|won|lost|fell|fled|broke|left|came|became|led|met|made|went|rose"
                    + "|came|saw|sent|shot|struck|built|brought|fought|\\w{2,}ed)\\b|'s \\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STILL_TO_COME = Pattern.compile(
            "\\b(?:will|(?:is|are) (?:due|scheduled|set|expected|planned))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOLD_BACK =
            Pattern.compile("\\b(?:was|were|had|would|did)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile(
            "\\b(?:[Ii]n|[Ss]ince|[Dd]uring)\\s+(?:(?:early|mid|late)[ -])?(?<year>1[89]\\d\\d|20\\d\\d)\\b(?![-–/\\d])");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("\\b(?:[Ii]n|[Ss]ince|[Dd]uring)\\s+(?:(?:early|mid|late)[ -])?" + FullDate.MONTH
                    + ",?\\s+(?<year>1[89]\\d\\d|20\\d\\d)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]*\\s+(?=[\\p{Lu}“\"])|\\n");
    private static final Pattern ON_WEEKDAY =
            Pattern.compile("\\b[Oo]n (?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");
    private static final int WORDS_TO_VERB = 90;
    private static final int LONGEST_LOOK_BACK = 400;

    /** A day that a story's words set as a limit; bare where the day itself is named and no weekday beside it. */
    private record Bound(LocalDate day, boolean bareDay, Evidence evidence) {}

    private Bounds() {}

    static Published of(String text, Draft draft) {
        var stretches = Stream.concat(draft.captions().stream(), draft.paragraphs().stream())
                .toList();
        List<Evidence> relative = join(yearless(text, draft), RelativeWords.in(text, draft.paragraphs()));
        var past = new ArrayList<Bound>();
        var ahead = new ArrayList<Bound>();
        for (Span stretch : stretches) {
            for (Span sentence : sentences(text, stretch)) {
                collect(text, sentence, past, ahead);
            }
        }
        @Nullable
        Bound first = past.stream().max(Comparator.comparing(Bound::day)).orElse(null);
        @Nullable
        Bound last = ahead.stream().min(Comparator.comparing(Bound::day)).orElse(null);
        if (first != null && last != null && last.day().isBefore(first.day())) {
            // They contradict each other: one of them is told by somebody else, in another time.
            return new Published.Unknown(join(List.of(first.evidence(), last.evidence()), relative));
        }
        if (first == null && last == null) {
            return new Published.Unknown(relative);
        }
        var evidence = new ArrayList<Evidence>();
        LocalDate start = null;
        if (first != null) {
            evidence.add(first.evidence());
            start = first.bareDay()
                    ? raised(text, draft.paragraphs(), first.day(), last == null ? null : last.day())
                    : first.day();
        }
        if (last != null) {
            evidence.add(last.evidence());
        }
        return new Published.Between(start, last == null ? null : last.day(), join(evidence, relative));
    }

    /** The dateline's day where it has no year: it bounds nothing, and a year would settle it. */
    private static List<Evidence> yearless(String text, Draft draft) {
        return draft.paragraphs().stream()
                .limit(1)
                .flatMap(first -> DatelineWords.at(text, first, null).stream())
                .flatMap(dateline -> LineKinds.dayAndMonth(text, dateline.span()).stream())
                .map(span -> evidence(text, span))
                .toList();
    }

    private static void collect(String text, Span sentence, List<Bound> past, List<Bound> ahead) {
        String words = sentence.of(text);
        boolean mayLookAhead = !TOLD_BACK.matcher(words).find() && !words.contains("\"") && !words.contains("“");
        for (FullDate date : FullDate.allIn(words)) {
            Evidence evidence = evidence(text, date.span().shift(sentence.start()));
            int start = date.span().start();
            String before = words.substring(Math.max(0, start - LONGEST_LOOK_BACK), start);
            if (!AHEAD.matcher(before).find()) {
                past.add(new Bound(date.first(), !date.weekdayNamed(), evidence));
            } else if (mayLookAhead && STILL_TO_COME.matcher(before).find()) {
                ahead.add(new Bound(date.last(), false, evidence));
            }
        }
        Matcher months = MONTH_AND_YEAR.matcher(words);
        while (months.find()) {
            YearMonth month =
                    YearMonth.of(Integer.parseInt(months.group("year")), FullDate.monthOf(months.group("month")));
            loose(text, sentence, months, month.atDay(1)).ifPresent(past::add);
        }
        Matcher years = YEAR.matcher(words);
        while (years.find()) {
            LocalDate day = LocalDate.of(Integer.parseInt(years.group("year")), 1, 1);
            loose(text, sentence, years, day).ifPresent(past::add);
        }
    }

    /** A month or a year bounds only where a verb of the past stands close to it and nothing looks ahead. */
    private static Optional<Bound> loose(String text, Span sentence, Matcher at, LocalDate day) {
        int start = sentence.start() + at.start();
        int end = sentence.start() + at.end();
        String before = text.substring(Math.max(sentence.start(), start - WORDS_TO_VERB), start);
        String after = text.substring(end, Math.min(sentence.end(), end + 12));
        if (AHEAD.matcher(before).find() || !PAST.matcher(before + after).find()) {
            return Optional.empty();
        }
        return Optional.of(new Bound(day, false, evidence(text, new Span(start, end))));
    }

    /** The report's own weekday is not before a day that it names by its date: the first such weekday from then on. */
    private static LocalDate raised(
            String text, List<Span> paragraphs, LocalDate from, @Nullable LocalDate lastOrNull) {
        for (Span paragraph : paragraphs) {
            for (Span sentence : sentences(text, paragraph)) {
                String words = sentence.of(text);
                Matcher weekday = ON_WEEKDAY.matcher(words);
                if (weekday.find()) {
                    if (AHEAD.matcher(words.substring(0, weekday.start())).find()) {
                        return from;
                    }
                    DayOfWeek day = DayOfWeek.valueOf(weekday.group("day").toUpperCase(Locale.ROOT));
                    LocalDate raised = from.with(TemporalAdjusters.nextOrSame(day));
                    return lastOrNull != null && raised.isAfter(lastOrNull) ? from : raised;
                }
            }
        }
        return from;
    }

    private static List<Span> sentences(String text, Span stretch) {
        var sentences = new ArrayList<Span>();
        Matcher end = SENTENCE_END.matcher(text).region(stretch.start(), stretch.end());
        int from = stretch.start();
        while (end.find()) {
            sentences.add(new Span(from, end.end()));
            from = end.end();
        }
        if (from < stretch.end()) {
            sentences.add(new Span(from, stretch.end()));
        }
        return sentences;
    }

    private static Evidence evidence(String text, Span span) {
        return new Evidence(span.of(text), span);
    }

    private static List<Evidence> join(List<Evidence> first, List<Evidence> rest) {
        return Stream.concat(first.stream(), rest.stream()).distinct().toList();
    }
}
