package org.dateline.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one story apart, from the top: headline, captions, author, date, then the body to the end. */
final class Anatomy {

    private static final int MOST_TITLE_LINES = 3;

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

    /** The story of these lines, opened by {@code headOrNull} where a block of repeats opens it. */
    static Optional<Draft> of(List<Line> lines, @Nullable HeadBlock headOrNull, LineKinds kinds) {
        List<Line> rest = headOrNull == null ? lines : lines.subList(headOrNull.to(), lines.size());
        var anatomy = new Anatomy(rest, kinds);
        if (headOrNull != null) {
            Line title = lines.get(headOrNull.from());
            anatomy.title = title.span();
            anatomy.known.add(title.text());
            headOrNull.captions().forEach(anatomy::keepCaption);
            headOrNull.furniture().forEach(anatomy::keepAside);
        }
        return anatomy.draft(true);
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
            if (isAside(line) || known.contains(line.text())) {
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

    private boolean isAside(Line line) {
        return kinds.isFurniture(line)
                || kinds.isAddress(line)
                || kinds.isByline(line)
                || kinds.isDateLine(line)
                || kinds.isRule(line);
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
        title = lines.get(i).span().hull(lines.get(end - 1).span());
        known.add(lines.get(i).text());
        return end;
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
        int end = lines.size();
        while (end > first + 1 && isSignature(lines.get(end - 1))) {
            end--;
        }
        end = aboveLinkList(first, end);
        for (Line line : lines.subList(first, end)) {
            boolean between = !body.isEmpty();
            if (kinds.isFurniture(line) || known.contains(line.text()) || kinds.isRule(line)) {
                keepAside(line);
            } else if (between && !wrapped && kinds.isCaptionAmidBody(line)) {
                keepCaption(line);
            } else {
                body.add(line);
            }
        }
        lines.subList(end, lines.size()).forEach(this::keepAside);
        return body;
    }

    /** Below a furniture line such as "Related:", what does not end as a sentence is a list of other stories. */
    private int aboveLinkList(int first, int end) {
        int i = end - 1;
        while (i > first && !lines.get(i).endsSentence() && !wrapped) {
            if (kinds.isFurniture(lines.get(i))) {
                return i;
            }
            i--;
        }
        return end;
    }

    /** What closes a story below its last sentence: an agency's name, the author, the date, a button. */
    private boolean isSignature(Line line) {
        return isAside(line) || kinds.isLabel(line);
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
        if (kinds.isDateLine(line) || kinds.isByline(line) || kinds.isAddress(line)) {
            dateLines.add(line.span());
        }
    }
}
