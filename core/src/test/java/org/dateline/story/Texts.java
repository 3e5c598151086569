package org.dateline.story;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.model.Outcome;
import org.dateline.model.Published;
import org.dateline.model.Span;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.dateline.page.PageReader;
import org.dateline.page.RawPage;

/** From a text to its stories, and what the tests ask of them. */
final class Texts {

    static final StorySplitter SPLITTER = new StorySplitter(FurnitureWords.standard());
    static final ItemStory ITEMS = new ItemStory(FurnitureWords.standard());

    private Texts() {}

    static Outcome<Split> split(byte[] bytes, String name) {
        return new PageReader().read(new RawPage(name, name, bytes)).then(SPLITTER::apply);
    }

    static Split split(String text) {
        return split(text.getBytes(StandardCharsets.UTF_8), "page").value().orElseThrow();
    }

    static Story only(String text) {
        List<Story> stories = split(text).stories();
        if (stories.size() != 1) {
            throw new AssertionError("not one story but " + stories.size());
        }
        return stories.getFirst();
    }

    static String title(Story story) {
        return story.title().map(Words::text).orElse("");
    }

    static List<String> captions(Story story) {
        return story.captions().stream().map(Words::text).toList();
    }

    static List<String> paragraphs(Story story) {
        return words(story.text(), story.paragraphs());
    }

    static List<String> furniture(Split split) {
        return words(split.page().text(), split.furniture());
    }

    static List<String> evidence(Story story) {
        return story.published().evidence().stream()
                .map(Published.Evidence::text)
                .toList();
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
