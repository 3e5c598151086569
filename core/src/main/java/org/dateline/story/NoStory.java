package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Refusal;
import org.dateline.model.Span;

/**
 * Says why a stretch of a page that lies outside its stories is none: {@code story.wall} asks for consent or a login,
 * {@code story.teaser} tells the beginnings of stories that stand elsewhere, {@code story.list} names them only,
 * {@code story.too-short} has a headline and hardly a text.
 */
final class NoStory {

    private static final int FEWEST_WALL_LINES = 2;
    private static final double LEAST_SHARE_OF_WALL = 0.6;
    private static final int FEWEST_TEASERS = 2;
    private static final int FEWEST_HEADLINES = 3;
    private static final int FEWEST_WORDS_OF_HEADLINE = 4;
    private static final int MOST_WORDS_OF_WALL = 250;

    private NoStory() {}

    /** True where the lines ask for consent, a subscription or a login, and say nothing else. */
    static boolean isWall(List<Line> lines, LineKinds kinds) {
        if (lines.stream().mapToInt(Line::wordCount).sum() > MOST_WORDS_OF_WALL) {
            return false;
        }
        int walls = 0;
        int others = 0;
        for (Line line : lines) {
            boolean wall = kinds.isWall(line);
            walls += wall ? 1 : 0;
            others += wall || kinds.isLabel(line) || kinds.isFurniture(line) ? 0 : 1;
        }
        return walls >= FEWEST_WALL_LINES && walls >= LEAST_SHARE_OF_WALL * (walls + others);
    }

    /** True where one headline follows another, with one short text between and a button or date below it. */
    static boolean isTeasers(List<Line> lines, LineKinds kinds) {
        int teasers = 0;
        var rest = new ArrayList<Line>();
        int i = 0;
        while (i < lines.size()) {
            if (isTeaser(lines, i, kinds)) {
                teasers++;
                i += 3;
            } else {
                rest.add(lines.get(i));
                i++;
            }
        }
        return teasers > FEWEST_TEASERS
                && rest.stream()
                                .filter(line -> !kinds.isLabel(line) && !kinds.isAside(line))
                                .limit(teasers)
                                .count()
                        < teasers;
    }

    /** What is asked of many lines is asked in the order of its costs. */
    private static boolean isTeaser(List<Line> lines, int i, LineKinds kinds) {
        if (i + 1 >= lines.size() || !lines.get(i + 1).endsSentence()) {
            return false;
        }
        Line text = lines.get(i + 1);
        Line below = i + 2 < lines.size() ? lines.get(i + 2) : text;
        return (text.text().endsWith("…") || text.text().endsWith("...") || kinds.isAside(below))
                && kinds.couldBeTitle(lines.get(i))
                && !kinds.isAside(text);
    }

    /** Why the stretches above, between and below the stories are none. */
    static List<Refusal> beside(List<Line> lines, List<Draft> stories, LineKinds kinds) {
        var refusals = new ArrayList<Refusal>();
        var outside = new ArrayList<Line>();
        int next = 0;
        for (Line line : lines) {
            while (next < stories.size()
                    && stories.get(next).extent().end() <= line.span().start()) {
                next++;
                of(outside, kinds).ifPresent(refusals::add);
                outside.clear();
            }
            if (next == stories.size() || !stories.get(next).extent().overlaps(line.span())) {
                outside.add(line);
            }
        }
        of(outside, kinds).ifPresent(refusals::add);
        return refusals;
    }

    /** The reason, with the stretch's span; empty for what is simply the site's furniture. */
    static Optional<Refusal> of(List<Line> lines, LineKinds kinds) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (isWall(lines, kinds)) {
            return refusal(lines, "story.wall", "The page asks for consent or a login here, and tells nothing.");
        }
        List<Line> heads = lines.stream()
                .filter(line -> line.wordCount() >= FEWEST_WORDS_OF_HEADLINE && kinds.couldBeTitle(line))
                .toList();
        long texts = lines.stream()
                .filter(line -> line.endsSentence() && line.wordCount() >= 6 && !kinds.isFurniture(line))
                .count();
        if (heads.size() >= FEWEST_TEASERS && texts >= FEWEST_TEASERS && isTeasers(lines, kinds)) {
            return refusal(lines, "story.teaser", "Only the beginnings of stories that stand elsewhere are told here.");
        }
        if (heads.size() >= FEWEST_HEADLINES && texts <= 1) {
            return refusal(lines, "story.list", "Headlines of other stories stand here, and no text to them.");
        }
        if (!heads.isEmpty() && texts == 1) {
            return refusal(lines, "story.too-short", "A headline stands here with hardly a text below it.");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(List<Line> lines, String code, String why) {
        Span span = lines.getFirst().span().hull(lines.getLast().span());
        return Optional.of(new Refusal(code, span, why));
    }
}
