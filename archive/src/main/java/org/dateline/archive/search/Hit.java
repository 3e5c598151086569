package org.dateline.archive.search;

/**
 * An event or a story that matches words.
 *
 * @param id of the event or story
 * @param score of BM25: comparable within one search only
 */
public record Hit(Kind kind, String id, double score) {

    /** What was found. */
    public enum Kind {
        EVENT,
        STORY
    }
}
