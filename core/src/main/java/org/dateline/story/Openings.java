package org.dateline.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.story.Opening.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Finds where stories begin on a page of plain text. A line that could be a headline is not enough: subheadings, names
 * and questions could be one too. It must have evidence beside it; where it has none, the text above goes on.
 */
final class Openings {

    private static final int SMALLER_GAP = 2;
    private static final int STORY_GAP = 3;
    private static final int FEWEST_WORDS_OF_DATED_TITLE = 4;
    private static final int FEWEST_CLOCKS = 2;

    private final LineKinds kinds;
    private final List<Line> lines;
    private final Headlines headlines;
    private final Datelines datelines;
    private final BitSet sentences = new BitSet();
    private final boolean clocked;
    private final boolean digest;

    private Openings(List<Line> lines, LineKinds kinds) {
        this.kinds = kinds;
        this.lines = lines;
        this.headlines = new Headlines(lines, kinds);
        this.datelines = new Datelines(lines);
        this.clocked = clocks() >= FEWEST_CLOCKS;
        this.digest = Digest.isHeadedAsOne(lines, kinds);
        IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).endsSentence())
                .forEach(sentences::set);
    }

    /** The openings in order; the first stands at the page's first line. */
    static List<Opening> in(List<Line> lines, LineKinds kinds) {
        return lines.isEmpty() ? List.of() : new Openings(lines, kinds).all();
    }

    private List<Opening> all() {
        var openings = new ArrayList<Opening>();
        boolean top = true;
        int i = 0;
        while (i < lines.size()) {
            Optional<Opening> opening = at(i, top, openings.isEmpty() ? null : openings.getLast());
            if (opening.isPresent()) {
                openings.add(opening.get());
                top &= opening.get().why() == Evidence.TOP && kinds.isAside(lines.get(i));
                i = Math.max(i + 1, opening.get().titleTo());
            } else {
                top &= kinds.isAside(lines.get(i)) || kinds.isLabel(lines.get(i));
                i++;
            }
        }
        return openings;
    }

    private Optional<Opening> at(int i, boolean top, @Nullable Opening lastOrNull) {
        Optional<HeadBlock> head = HeadBlock.at(lines, i, kinds)
                .filter(block -> top
                        || block.rich()
                        || lines.get(i).blanksBefore() >= SMALLER_GAP
                        || lines.get(i).blanksBefore() > 0 && isSaidTwice(i));
        if (head.isPresent()) {
            return Optional.of(new Opening(above(i), i, head.get().to(), head.get(), Evidence.REPEATS));
        }
        boolean underHeadline = lastOrNull != null && lastOrNull.hasTitle() && !hasText(lastOrNull.titleTo(), i);
        int end = underHeadline ? -1 : headlines.endOf(i);
        Optional<Evidence> evidence = end < 0 ? Optional.empty() : evidence(i, end, lastOrNull);
        if (evidence.isPresent()) {
            return Optional.of(new Opening(above(i), i, end, null, evidence.get()));
        }
        if (!underHeadline && restarts(i)) {
            return Optional.of(new Opening(above(i), i, i, null, Evidence.RESTART));
        }
        return i == 0 ? Optional.of(new Opening(0, 0, 0, null, Evidence.TOP)) : Optional.empty();
    }

    private boolean hasText(int from, int to) {
        int sentence = sentences.nextSetBit(from);
        return sentence >= 0 && sentence < to;
    }

    private boolean restarts(int i) {
        boolean ruled = i > 0 && (kinds.isRule(lines.get(i - 1)) || Marks.isEnd(lines.get(i - 1)));
        return datelines.restartsAt(i, digest, ruled);
    }

    private Optional<Evidence> evidence(int i, int end, @Nullable Opening lastOrNull) {
        boolean pageHead = digest && kinds.isDigest(lines.get(i));
        if (pageHead || !headlines.hasTextBelow(end)) {
            return Optional.empty();
        }
        if (headlines.isMarked(i, end)) {
            return Optional.of(Evidence.MARK);
        }
        if (isSigned(i, end)) {
            return Optional.of(Evidence.SIGNED);
        }
        if (datelines.opens(headlines.bodyBelow(end))) {
            return Optional.of(Evidence.DATELINE);
        }
        if (clocked && i > 0 && Marks.isClock(lines.get(i - 1))) {
            return Optional.of(Evidence.CLOCK);
        }
        int gap = lines.get(i).blanksBefore();
        if (gap >= STORY_GAP && gap > lines.get(end).blanksBefore()) {
            return Optional.of(Evidence.GAP);
        }
        boolean brief = digest && lastOrNull != null && Digest.parts(lines, lastOrNull, i, end);
        return brief ? Optional.of(Evidence.DIGEST) : Optional.empty();
    }

    /** True where an author stands below, or a date or time below a headline that is longer than a name. */
    private boolean isSigned(int i, int end) {
        int body = headlines.bodyBelow(end);
        for (Line line : lines.subList(end, body)) {
            boolean dated = kinds.isDateLine(line)
                    || Marks.isField(line)
                    || clocked && line.blanksBefore() == 0 && Marks.isClock(line);
            if (kinds.isByline(line) || dated && (clocked || lines.get(i).wordCount() >= FEWEST_WORDS_OF_DATED_TITLE)) {
                return true;
            }
        }
        return false;
    }

    /** A headline set twice, one right below the other. */
    private boolean isSaidTwice(int i) {
        Line line = lines.get(i);
        return line.wordCount() >= FEWEST_WORDS_OF_DATED_TITLE
                && kinds.couldBeTitle(line)
                && lines.get(i + 1).text().equals(line.text());
    }

    /** Dates, catchwords and time stamps right above a headline belong to its story. */
    private int above(int i) {
        int from = i;
        while (from > 0 && isHeadMark(lines.get(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean isHeadMark(Line line) {
        return Marks.isSlug(line)
                || Marks.isClock(line)
                || Marks.isFolio(line)
                || kinds.isDateLine(line)
                || kinds.isAddress(line);
    }

    private long clocks() {
        return lines.stream().filter(Marks::isClock).count();
    }
}
