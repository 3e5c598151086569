package org.dateline.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one story apart, from the top: headline, captions, author, date, then the body to the end. */
final class Anatomy {

    private static final int MOST_TITLE_LINES = 3;

    private static final int FEWEST_DATES_OF_TIMELINE = 2;

    /** A line of so many words is text even if it breaks off. */
    private static final int RUNNING_TEXT = 40;

    private final LineKinds kinds;
    private final List<Line> lines;
    private final boolean wrapped;
    private final int lastSentence;
    private final List<Span> captions = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<Span> dateLines = new ArrayList<>();
    private final List<Span> furniture = new ArrayList<>();
    private @Nullable Span title;

    private Anatomy(List<Line> lines, LineKinds kinds) {
        this.kinds = kinds;
        this.lines = lines;
        this.wrapped = Paragraphs.isWrapped(lines);
        this.lastSentence = lastSentence(lines);
    }

    /** The story of these lines, whose headline stands where the opening has it. */
    static Optional<Draft> of(List<Line> lines, Opening opening, LineKinds kinds) {
        List<Line> rest = lines.subList(opening.titleTo(), lines.size());
        var anatomy = new Anatomy(rest, kinds);
        lines.subList(0, opening.titleFrom()).forEach(anatomy::keepAside);
        HeadBlock head = opening.headOrNull();
        if (head != null) {
            anatomy.keepTitle(lines.subList(head.from(), head.from() + 1));
            head.captions().forEach(anatomy::keepCaption);
            head.furniture().forEach(anatomy::keepAside);
        } else if (opening.hasTitle()) {
            anatomy.keepTitle(lines.subList(opening.titleFrom(), opening.titleTo()));
        }
        return anatomy.draft(true);
    }

    /** The story of lines that nothing is known of. */
    static Optional<Draft> of(List<Line> lines, LineKinds kinds) {
        return new Anatomy(lines, kinds).draft(true);
    }

    /** The story of lines below a headline that is known already, or that has none to be looked for. */
    static Optional<Draft> below(@Nullable Span titleOrNull, List<Line> lines, LineKinds kinds) {
        var anatomy = new Anatomy(lines, kinds);
        anatomy.title = titleOrNull;
        return anatomy.draft(titleOrNull == null);
    }

    private Optional<Draft> draft(boolean seekTitle) {
        List<Line> body = bodyFrom(top(seekTitle && title == null));
        List<Span> paragraphs = Paragraphs.of(body, Paragraphs.isWrapped(body));
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        Span whole = paragraphs.getFirst().hull(paragraphs.getLast());
        return Optional.of(new Draft(title, captions, whole, paragraphs, dateLines, furniture));
    }

    /** Reads what stands above the body; the index of the body's first line. */
    private int top(boolean seekTitle) {
        boolean seek = seekTitle;
        int i = 0;
        while (i < lines.size() && hasBodyAfter(i)) {
            Line line = lines.get(i);
            if (title != null && isTimeline(i)) {
                break;
            }
            if (kinds.isAside(line) || known.contains(line.text())) {
                keepAside(line);
            } else if (seek && isTitle(i)) {
                i = takeTitle(i);
                seek = false;
                continue;
            } else if (kinds.isLabel(line) && (title != null || seek)) {
                keepAside(line);
            } else if (title != null && isCaption(i)) {
                keepCaption(line);
            } else {
                break;
            }
            i++;
        }
        return i;
    }

    /** A date right above a text, where other dates follow above others: a heading, not the story's own date. */
    private boolean isTimeline(int i) {
        return isDateAboveText(i)
                && IntStream.range(i + 2, lines.size())
                                .filter(k -> lines.get(k - 1).endsSentence())
                                .filter(this::isDateAboveText)
                                .limit(FEWEST_DATES_OF_TIMELINE)
                                .count()
                        == FEWEST_DATES_OF_TIMELINE;
    }

    private boolean isDateAboveText(int i) {
        return i + 1 < lines.size()
                && kinds.isDateLine(lines.get(i))
                && lines.get(i + 1).endsSentence()
                && !kinds.isAside(lines.get(i + 1));
    }

    private boolean isTitle(int i) {
        if (!kinds.couldBeTitle(lines.get(i))) {
            return false;
        }
        int end = endOfRun(i);
        return end - i <= MOST_TITLE_LINES
                && end < lines.size()
                && (end == i + 1 || !lines.get(end - 1).endsSentence());
    }

    private int takeTitle(int i) {
        int end = endOfRun(i);
        keepTitle(lines.subList(i, end));
        return end;
    }

    private void keepTitle(List<Line> run) {
        Span first = run.getFirst().span();
        int sign = LineKinds.leadSign(run.getFirst().text());
        title = new Span(first.start() + sign, run.getLast().span().end());
        known.add(run.getFirst().text().substring(sign));
        if (sign > 0 && Character.isLetter(run.getFirst().text().charAt(0))) {
            furniture.add(new Span(
                    first.start(),
                    first.start()
                            + run.getFirst()
                                    .text()
                                    .substring(0, sign)
                                    .stripTrailing()
                                    .length()));
        }
    }

    /** In a wrapped text a headline may run over some lines; elsewhere each line is for itself. */
    private int endOfRun(int i) {
        int end = i + 1;
        while (wrapped && end < lines.size() && Paragraphs.goesOn(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isCaption(int i) {
        Line line = lines.get(i);
        return endOfRun(i) == i + 1 && (kinds.isCaption(line) || kinds.isStandfirst(line));
    }

    private boolean hasBodyAfter(int i) {
        return lastSentence > i;
    }

    private static int lastSentence(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.wordCount() >= (line.endsSentence() ? 4 : RUNNING_TEXT)) {
                return i;
            }
        }
        return -1;
    }

    private List<Line> bodyFrom(int first) {
        var body = new ArrayList<Line>();
        BitSet asides = BodyLines.asides(lines, first, kinds, wrapped);
        for (int i = first; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (asides.get(i) && !isCountedCaption(i) || known.contains(line.text())) {
                keepAside(line);
            } else if (!body.isEmpty() && !wrapped && (kinds.isCaptionAmidBody(line) || isCountedCaption(i))) {
                keepCaption(line);
            } else {
                body.add(line);
            }
        }
        return body;
    }

    /** A picture's words below its number in a row of pictures. */
    private boolean isCountedCaption(int i) {
        return i > 0
                && kinds.isCaption(lines.get(i))
                && lines.get(i - 1).text().matches("\\d{1,3}\\s*(?:/|of)\\s*\\d{1,3}");
    }

    private void keepCaption(Line line) {
        if (known.contains(line.text())) {
            keepAside(line);
        } else {
            known.add(line.text());
            captions.add(line.span());
        }
    }

    private void keepAside(Line line) {
        furniture.add(line.span());
        if (kinds.isDateLine(line) || kinds.isByline(line) || kinds.isAddress(line) || Marks.isFolio(line)) {
            dateLines.add(line.span());
        }
    }
}
