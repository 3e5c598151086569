package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.knowledge.Offices;
import org.dateline.model.Outcome;
import org.dateline.model.Page;
import org.dateline.model.PageHints.Block;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.dateline.model.Split;
import org.dateline.model.Story;

/** Takes a page apart into its stories and its furniture. */
public final class StorySplitter {

    private final LineKinds kinds;
    private final TextSplit textSplit;
    private final Dating dating;

    /** Stories dated by all that tells, but for the roster's offices. */
    public StorySplitter(FurnitureWords furniture) {
        this(furniture, Offices.NONE, DateSources.ALL);
    }

    public StorySplitter(FurnitureWords furniture, Offices offices, DateSources sources) {
        this.dating = new Dating(offices, sources);
        this.kinds = new LineKinds(furniture);
        this.textSplit = new TextSplit(kinds);
    }

    /**
     * The page's stories in order; a page without one is refused as {@code story.none}. Why a stretch outside them is no
     * story is told beside: {@code story.list}, {@code story.teaser}, {@code story.wall}, {@code story.too-short}.
     */
    public Outcome<Split> apply(Page page) {
        String text = page.text();
        Drafts drafts = drafts(text, page.hints().blocks());
        if (drafts.stories().isEmpty()) {
            var none = Refusal.ofWhole("story.none", "No story stands on this page: no running text was found.");
            return new Outcome.Refused<>(
                    Stream.concat(Stream.of(none), drafts.refusals().stream()).toList());
        }
        var stories = new ArrayList<Story>();
        for (Draft draft : drafts.stories()) {
            stories.add(story(page, stories.size() + 1, draft));
        }
        return Outcome.made(new Split(page, stories, drafts.furniture()), drafts.refusals());
    }

    private Drafts drafts(String text, List<Block> blocks) {
        return blocks.isEmpty()
                ? textSplit.of(Line.linesOf(text, new Span(0, text.length())))
                : HiddenStories.in(text, blocks, textSplit).orElseGet(() -> HtmlSplit.of(text, blocks, kinds));
    }

    private Story story(Page page, int number, Draft draft) {
        return Assembly.story(
                page.name() + "#" + number,
                page.name(),
                number,
                page.text(),
                draft,
                page.hints().sourceNameOrNull(),
                page.hints(),
                dating);
    }
}
