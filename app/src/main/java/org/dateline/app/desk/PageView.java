package org.dateline.app.desk;

import java.util.List;
import org.dateline.archive.store.PageDetail;

/** The page of a page: its whole text, the stories found on it, and what was said of it. */
public record PageView(PageDetail page, List<PageBlock> blocks, CorrectionsView corrections) {

    public PageView {
        blocks = List.copyOf(blocks);
    }

    static PageView of(PageDetail page, CorrectionsView corrections) {
        return new PageView(page, PageBlock.of(page.text(), page.stories(), page.furniture(), List.of()), corrections);
    }
}
