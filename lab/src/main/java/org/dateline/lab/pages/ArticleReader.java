package org.dateline.lab.pages;

/** Something that takes the article's text out of an HTML page. */
public interface ArticleReader {

    /** The name in tables. */
    String name();

    /**
     * The text of the page's article, empty where none is found.
     *
     * @param address where the page was published; may be empty
     * @param html the page's bytes as they were served
     */
    String read(String address, byte[] html);
}
