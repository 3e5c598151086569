package org.dateline.story;

import java.util.List;
import java.util.Optional;
import org.dateline.model.PageHints.Block;
import org.dateline.model.Span;

/**
 * Pages whose markup shows one of several stories and hides the others, as blogs with their posts in full do: much
 * running text stands in what the markup calls furniture. Such a page is read as a text, and that reading is taken only
 * where it finds several stories, each with a headline, a text of some paragraphs, and an author or date.
 */
final class HiddenStories {

    private static final double LEAST_SHARE_HIDDEN = 0.5;
    private static final int FEWEST_WORDS_OF_PROSE = 12;
    private static final int FEWEST_PARAGRAPHS = 2;

    private HiddenStories() {}

    /** What the text alone shows, where the markup hides stories. */
    static Optional<Drafts> in(String text, List<Block> blocks, TextSplit splitter) {
        if (!hideMuch(text, blocks)) {
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

    private static boolean hideMuch(String text, List<Block> blocks) {
        int hidden = 0;
        int shown = 0;
        for (Block block : blocks) {
            int words = prose(text, block.span());
            switch (block.kind()) {
                case FURNITURE -> hidden += words;
                case PARAGRAPH -> shown += words;
                case TITLE, HEADING, CAPTION, BYLINE, DATE -> {}
            }
        }
        return hidden > 0 && hidden >= LEAST_SHARE_HIDDEN * shown;
    }

    private static int prose(String text, Span block) {
        return Line.linesOf(text, block).stream()
                .filter(Line::endsSentence)
                .mapToInt(Line::wordCount)
                .filter(words -> words >= FEWEST_WORDS_OF_PROSE)
                .sum();
    }
}
