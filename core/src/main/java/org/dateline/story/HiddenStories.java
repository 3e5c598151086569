package org.dateline.story;

import java.util.List;
import java.util.Optional;
import org.dateline.model.PageHints.Block;
import org.dateline.model.Span;

/**
 * Pages whose markup shows one of several stories and hides the others, as blogs with their posts in full do: between the
 * headline and the text that the markup pairs, other running text stands. Such a page is read as a text, and that reading
 * is taken only where it finds several stories, each with a headline, a text of some paragraphs, and an author or date.
 */
final class HiddenStories {

    private static final int FEWEST_WORDS_OF_PROSE = 12;
    private static final int FEWEST_WORDS_BETWEEN = 40;
    private static final int FEWEST_PARAGRAPHS = 2;

    private HiddenStories() {}

    /** What the text alone shows, where the markup hides stories. */
    static Optional<Drafts> in(String text, List<Block> blocks, TextSplit splitter) {
        if (wordsBetween(text, blocks) < FEWEST_WORDS_BETWEEN) {
            return Optional.empty();
        }
        Drafts drafts = splitter.of(Line.linesOf(text, new Span(0, text.length())));
        boolean sure = drafts.stories().size() > 1 && drafts.stories().stream().allMatch(HiddenStories::isWhole);
        return sure ? Optional.of(drafts) : Optional.empty();
    }

    private static boolean isWhole(Draft story) {
        return story.titleOrNull() != null
                && story.paragraphs().size() >= FEWEST_PARAGRAPHS
                && !story.dateLines().isEmpty();
    }

    /** Words of running text that the markup calls furniture, between the headline and the first paragraph. */
    private static int wordsBetween(String text, List<Block> blocks) {
        boolean headed = false;
        int words = 0;
        for (Block block : blocks) {
            switch (block.kind()) {
                case TITLE -> {
                    headed = true;
                    words = 0;
                }
                case FURNITURE -> words += headed ? prose(text, block.span()) : 0;
                case PARAGRAPH -> {
                    if (headed) {
                        return words;
                    }
                }
                case HEADING, CAPTION, BYLINE, DATE -> {}
            }
        }
        return 0;
    }

    private static int prose(String text, Span block) {
        return Line.linesOf(text, block).stream()
                .filter(Line::endsSentence)
                .mapToInt(Line::wordCount)
                .filter(words -> words >= FEWEST_WORDS_OF_PROSE)
                .sum();
    }
}
