package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds where stories begin on a page of plain text: at blocks of repeats, at rules, and below long gaps. */
final class TextSplit {

    /** Empty lines that part two stories; inside a story there are fewer. */
    private static final int STORY_GAP = 3;

    /** Enough where a headline with author or date below it follows. */
    private static final int SMALLER_GAP = 2;

    private static final int FEWEST_WORDS_OF_PLAIN_STORY = 25;

    private final LineKinds kinds;

    TextSplit(LineKinds kinds) {
        this.kinds = kinds;
    }

    private record Start(int line, @Nullable HeadBlock headOrNull) {}

    Drafts of(List<Line> lines) {
        List<Start> starts = starts(lines);
        var stories = new ArrayList<Draft>();
        var furniture = new ArrayList<Span>();
        for (int s = 0; s < starts.size(); s++) {
            int from = starts.get(s).line();
            int to = s + 1 < starts.size() ? starts.get(s + 1).line() : lines.size();
            List<Line> part = lines.subList(from, to);
            Optional<Draft> story = isProse(part, starts.get(s).headOrNull())
                    ? Anatomy.of(part, relative(starts.get(s)), kinds)
                    : Optional.empty();
            story.ifPresentOrElse(
                    draft -> {
                        stories.add(draft);
                        furniture.addAll(draft.furniture());
                    },
                    () -> part.forEach(line -> furniture.add(line.span())));
        }
        furniture.sort(null);
        return new Drafts(stories, furniture);
    }

    private List<Start> starts(List<Line> lines) {
        var starts = new ArrayList<Start>();
        boolean first = true;
        int i = 0;
        while (i < lines.size()) {
            boolean atTop = first;
            Optional<HeadBlock> head = HeadBlock.at(lines, i, kinds)
                    .filter(block ->
                            atTop || block.rich() || lines.get(block.from()).blanksBefore() >= SMALLER_GAP);
            if (head.isPresent()) {
                starts.add(new Start(i, head.get()));
                first = false;
                i = head.get().to();
            } else {
                if (i == 0 || opensPlainly(lines, i)) {
                    starts.add(new Start(i, null));
                }
                first &= isAside(lines.get(i));
                i++;
            }
        }
        return starts;
    }

    private boolean isAside(Line line) {
        return kinds.isFurniture(line) || kinds.isAddress(line) || kinds.isLabel(line);
    }

    /** A headline below a long gap or a rule, with a text below it. */
    private boolean opensPlainly(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (!kinds.couldBeTitle(line) || i + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(i + 1);
        boolean signed = kinds.isByline(next) || kinds.isDateLine(next);
        int gap = line.blanksBefore();
        boolean parted = gap >= STORY_GAP && gap > next.blanksBefore() || signed && gap >= SMALLER_GAP;
        return (parted || kinds.isRule(lines.get(i - 1))) && bodyFollows(lines, i + 1);
    }

    private boolean bodyFollows(List<Line> lines, int from) {
        int words = 0;
        for (Line line : lines.subList(from, Math.min(lines.size(), from + 12))) {
            words += kinds.isFurniture(line) ? 0 : line.wordCount();
        }
        return words >= FEWEST_WORDS_OF_PLAIN_STORY;
    }

    /** True where a sentence stands among the lines: menus, lists of headlines and tables have none. */
    private boolean isProse(List<Line> part, @Nullable HeadBlock headOrNull) {
        List<Line> below = headOrNull == null ? part : part.subList(headOrNull.to() - headOrNull.from(), part.size());
        return below.stream().anyMatch(line -> line.endsSentence() && !kinds.isFurniture(line) && line.wordCount() >= 4)
                && below.stream().mapToInt(Line::wordCount).sum() >= 6;
    }

    private static @Nullable HeadBlock relative(Start start) {
        HeadBlock head = start.headOrNull();
        return head == null
                ? null
                : new HeadBlock(0, head.to() - head.from(), head.captions(), head.furniture(), head.rich());
    }
}
