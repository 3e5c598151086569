package org.dateline.story;

/** What may tell when a story was published. */
public enum DateSources {
    /** Metadata, date lines, addresses and the dateline decide; where they are silent, the story's own words bound it. */
    ALL,
    /** What the page's text says: date lines, addresses and the dateline, then the story's own words; no metadata. */
    TEXT,
    /** Only the story's own words: for measuring how well they bound a date that is known otherwise. */
    OWN_WORDS
}
