package org.dateline.lab.pages;

import java.util.List;

/**
 * What a page holds, in the page's order, by its words: so the gold stays right however the page's text is taken out of
 * its markup.
 *
 * @param page the page's file name
 * @param layout the form it is written in, such as {@code text wire dump}
 * @param lines titles, captions, paragraphs and furniture; what is not told is not judged
 * @param refusals stretches that are no story
 */
public record GoldPage(String page, String layout, List<Line> lines, List<NoStory> refusals) {

    public GoldPage {
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
    }

    /** What a stretch of a page is. */
    public enum Role {
        TITLE,
        CAPTION,
        PARAGRAPH,
        FURNITURE
    }

    /**
     * A stretch that stands by itself.
     *
     * @param story the number of its story on the page, from 1; 0 for furniture
     * @param words all its words, or the first and the last of them with {@code …} between
     */
    public record Line(Role role, int story, String words) {}

    /**
     * A stretch that must be refused as a story.
     *
     * @param code why
     * @param words the first and the last of its words with {@code …} between
     */
    public record NoStory(String code, String words) {}
}
