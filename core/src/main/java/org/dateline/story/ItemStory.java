package org.dateline.story;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.knowledge.Offices;
import org.dateline.model.PageHints;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** A story that comes by itself: its text, and what the one who sends it knows of title, date and paper. */
public final class ItemStory {

    /** What may stand before the first sentence of a text without lines: when it was put on the site. */
    private static final Pattern LEADING_DATE = Pattern.compile(
            "\\s*(?:(?:Date of publication|Published|Posted|Updated|Last updated|Created)(?:\\s+(?:on|at|in))?:?\\s+)?"
                    + "(?=[\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER_TITLE = Pattern.compile("[\\s.:|–—-]*");
    private static final Pattern AFTER_DATE = Pattern.compile(
            "(?:\\s*(?:at|,)?\\s*\\d{1,2}[:.]?\\d{2}\\b(?:\\s*(?:GMT|UTC|[ap]\\.?m\\.?))?)?[\\s.:|–—-]*");

    private final LineKinds kinds;
    private final Dating dating;

    /** Items dated by all that tells, but for the roster's offices. */
    public ItemStory(FurnitureWords furniture) {
        this(furniture, Offices.NONE, DateSources.ALL);
    }

    public ItemStory(FurnitureWords furniture, Offices offices, DateSources sources) {
        this.kinds = new LineKinds(furniture);
        this.dating = new Dating(offices, sources);
    }

    /**
     * The story of an item. What is null is looked for in the text.
     *
     * @param titleOrNull the headline; it becomes a stretch of the story where it stands at the head of the text
     * @param dateOrNull the day of publication, as ISO date or in words
     * @param sourceOrNull the paper; its name before the first sentence is no part of that sentence
     */
    public Story of(
            String id,
            String text,
            @Nullable String titleOrNull,
            @Nullable String dateOrNull,
            @Nullable String sourceOrNull) {
        Draft draft = draft(text, titleOrNull);
        return Assembly.story(id, id, 1, text, draft, sourceOrNull, hints(dateOrNull), dating);
    }

    private Draft draft(String text, @Nullable String titleOrNull) {
        var whole = new Span(0, text.length());
        Optional<Span> title = titleOrNull == null ? Optional.empty() : TitleInText.find(text, titleOrNull);
        if (title.isPresent()) {
            Draft above = above(text, title.get().start());
            int start = title.get().end();
            Matcher gap = AFTER_TITLE.matcher(text).region(start, text.length());
            boolean sameLine =
                    !text.substring(start, gap.lookingAt() ? gap.end() : start).contains("\n");
            int from = sameLine && gap.hitEnd() ? text.length() : sameLine ? gap.end() : start;
            return with(
                    above, Anatomy.below(title.get(), lines(text, from), kinds).orElse(empty(title.get(), from)));
        }
        Optional<FullDate> date = leadingDate(text);
        int from = date.map(d -> endOfLeadingDate(text, d)).orElse(0);
        List<Line> lines = lines(text, from);
        Draft draft = Anatomy.of(lines, kinds).orElseGet(() -> bare(text, from));
        Draft above = above(text, from);
        return from == 0 || from >= whole.end() ? draft : with(above, draft);
    }

    /** The date that opens a text which goes on behind it on the same line. */
    private Optional<FullDate> leadingDate(String text) {
        int lineEnd = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        Matcher lead = LEADING_DATE.matcher(text);
        if (!lead.lookingAt()) {
            return Optional.empty();
        }
        int at = lead.end();
        return FullDate.allIn(text.substring(0, Math.min(lineEnd, at + 60))).stream()
                .filter(date -> date.span().start() == at && date.span().end() + 40 < lineEnd)
                .filter(date -> !text.substring(date.span().end()).matches("(?s)\\s+(?!at \\d{4}|by )\\p{Ll}.*"))
                .findFirst();
    }

    private static int endOfLeadingDate(String text, FullDate date) {
        Matcher gap = AFTER_DATE.matcher(text).region(date.span().end(), text.length());
        return gap.lookingAt() ? gap.end() : date.span().end();
    }

    /** What stands above the body: its lines are dates, addresses, furniture. */
    private Draft above(String text, int end) {
        List<Span> lines =
                Line.linesOf(text, new Span(0, end)).stream().map(Line::span).toList();
        return new Draft(null, List.of(), new Span(0, 0), List.of(), lines, lines);
    }

    private static Draft with(Draft above, Draft below) {
        return new Draft(
                below.titleOrNull(),
                below.captions(),
                below.body(),
                below.paragraphs(),
                concat(above.dateLines(), below.dateLines()),
                concat(above.furniture(), below.furniture()));
    }

    private static List<Span> concat(List<Span> a, List<Span> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    private static List<Line> lines(String text, int from) {
        return Line.linesOf(text, new Span(from, text.length()));
    }

    private static Draft empty(Span title, int at) {
        return new Draft(title, List.of(), new Span(at, at), List.of(), List.of(), List.of());
    }

    /** A text in which nothing looks like a body is one all the same: someone sent it as a story. */
    private static Draft bare(String text, int from) {
        List<Span> paragraphs = lines(text, from).stream().map(Line::span).toList();
        Span body = paragraphs.isEmpty()
                ? new Span(from, from)
                : paragraphs.getFirst().hull(paragraphs.getLast());
        return new Draft(null, List.of(), body, paragraphs, List.of(), List.of());
    }

    private static PageHints hints(@Nullable String dateOrNull) {
        if (dateOrNull == null) {
            return PageHints.NONE;
        }
        return FullDate.allIn(dateOrNull).stream()
                .filter(FullDate::isSure)
                .findFirst()
                .map(date -> new PageHints(null, date.first(), dateOrNull, null, List.of()))
                .orElse(PageHints.NONE);
    }
}
