package org.dateline.lab.pages;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.model.Outcome;
import org.dateline.model.Span;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.dateline.page.PageReader;
import org.dateline.page.RawPage;
import org.dateline.story.StorySplitter;

/** Dateline's own way from bytes to stories: the rooms {@code page} and {@code story}, as a pile goes through them. */
public final class DatelineReader implements ArticleReader {

    private final PageReader pages = new PageReader();
    private final StorySplitter splitter = new StorySplitter(FurnitureWords.standard());

    @Override
    public String name() {
        return "dateline";
    }

    /** The body of every story on the page, datelines included, titles and captions left out. */
    @Override
    public String read(String address, byte[] html) {
        var paragraphs = new ArrayList<String>();
        for (Story story : stories(address, html)) {
            int start = story.body().start();
            for (Span paragraph : story.paragraphs()) {
                paragraphs.add(story.text().substring(Math.min(start, paragraph.start()), paragraph.end()));
                start = Integer.MAX_VALUE;
            }
        }
        return String.join("\n\n", paragraphs);
    }

    /** The page's stories; none where page or splitter refuse it. */
    public List<Story> stories(String address, byte[] html) {
        Outcome<Split> split = pages.read(new RawPage(address, "page", html)).then(splitter::apply);
        return split.value().map(Split::stories).orElse(List.of());
    }
}
