package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.story.Opening.Evidence;

/** Takes a page of plain text apart: a story from each opening to the next, furniture, and stretches that are no story. */
final class TextSplit {

    /** A page's heading says no more than this below itself before its stories begin. */
    private static final int MOST_WORDS_OF_PAGE_HEAD = 30;

    private static final int FEWEST_STORIES_BELOW_PAGE_HEAD = 2;

    private final LineKinds kinds;

    TextSplit(LineKinds kinds) {
        this.kinds = kinds;
    }

    Drafts of(List<Line> lines) {
        List<Opening> openings = Openings.in(lines, kinds);
        var stories = new ArrayList<Draft>();
        var furniture = new ArrayList<Span>();
        for (int s = 0; s < openings.size(); s++) {
            Opening opening = openings.get(s);
            int to = s + 1 < openings.size() ? openings.get(s + 1).line() : lines.size();
            List<Line> part = lines.subList(opening.line(), Math.max(opening.line(), to));
            boolean pageHead = s == 0 && isPageHead(part, opening, openings.size() - 1);
            Optional<Draft> story =
                    !pageHead && isStory(part, opening) ? Anatomy.of(part, from(opening), kinds) : Optional.empty();
            story.ifPresentOrElse(
                    draft -> {
                        stories.add(draft);
                        furniture.addAll(draft.furniture());
                    },
                    () -> part.forEach(line -> furniture.add(line.span())));
        }
        furniture.sort(null);
        return new Drafts(stories, furniture, NoStory.beside(lines, stories, kinds));
    }

    private boolean isStory(List<Line> part, Opening opening) {
        int below = Math.min(part.size(), Math.max(opening.titleTo() - opening.line(), 0));
        return isProse(part.subList(below, part.size()))
                && !NoStory.isWall(part, kinds)
                && (opening.hasTitle() || !NoStory.isTeasers(part, kinds));
    }

    /** True where a sentence stands among the lines: menus, lists of headlines and tables have none. */
    private boolean isProse(List<Line> below) {
        return below.stream().anyMatch(line -> line.endsSentence() && !kinds.isFurniture(line) && line.wordCount() >= 4)
                && below.stream().mapToInt(Line::wordCount).sum() >= 6;
    }

    /** The name of a page or letter, with a sentence of welcome, above the stories that it holds. */
    private boolean isPageHead(List<Line> part, Opening opening, int storiesBelow) {
        List<Line> texts = part.stream()
                .filter(line -> line.endsSentence() && !kinds.isAside(line))
                .toList();
        return opening.why() == Evidence.TOP
                && storiesBelow >= FEWEST_STORIES_BELOW_PAGE_HEAD
                && texts.size() <= 1
                && texts.stream().mapToInt(Line::wordCount).sum() <= MOST_WORDS_OF_PAGE_HEAD;
    }

    private static Opening from(Opening opening) {
        int by = opening.line();
        HeadBlock head = opening.headOrNull();
        return new Opening(
                0,
                opening.titleFrom() - by,
                opening.titleTo() - by,
                head == null
                        ? null
                        : new HeadBlock(
                                head.from() - by, head.to() - by, head.captions(), head.furniture(), head.rich()),
                opening.why());
    }
}
