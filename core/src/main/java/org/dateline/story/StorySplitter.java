package org.dateline.story;

import java.util.ArrayList;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.model.Outcome;
import org.dateline.model.Page;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.dateline.model.Split;
import org.dateline.model.Story;

/** Takes a page apart into its stories and its furniture. */
public final class StorySplitter {

    private final LineKinds kinds;
    private final TextSplit textSplit;

    public StorySplitter(FurnitureWords furniture) {
        this.kinds = new LineKinds(furniture);
        this.textSplit = new TextSplit(kinds);
    }

    /** The page's stories in order; a page without one is refused as {@code story.none}. */
    public Outcome<Split> apply(Page page) {
        String text = page.text();
        Drafts drafts = page.hints().blocks().isEmpty()
                ? textSplit.of(Line.linesOf(text, new Span(0, text.length())))
                : HtmlSplit.of(text, page.hints().blocks(), kinds);
        if (drafts.stories().isEmpty()) {
            return Outcome.refused(
                    Refusal.ofWhole("story.none", "No story stands on this page: no running text was found."));
        }
        var stories = new ArrayList<Story>();
        for (Draft draft : drafts.stories()) {
            stories.add(story(page, stories.size() + 1, draft));
        }
        return Outcome.made(new Split(page, stories, drafts.furniture()));
    }

    private static Story story(Page page, int number, Draft draft) {
        return Assembly.story(
                page.name() + "#" + number,
                page.name(),
                number,
                page.text(),
                draft,
                page.hints().sourceNameOrNull(),
                page.hints());
    }
}
