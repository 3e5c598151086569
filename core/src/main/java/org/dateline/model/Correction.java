package org.dateline.model;

import java.time.LocalDate;

/**
 * What a person says of a page that was taken apart wrongly. It is said of words, not of positions alone, so that it
 * still holds when the page is read again and its words have moved.
 */
public sealed interface Correction {

    /** The words that it is said of. */
    Anchor anchor();

    /**
     * Words of a page.
     *
     * @param words as they stand in the page's text
     * @param start where they stood when it was said; of several places with these words the nearest is meant
     */
    record Anchor(String words, int start) {
        public Anchor {
            if (words.isBlank() || start < 0) {
                throw new IllegalArgumentException("a correction is said of words: \"" + words + "\" at " + start);
            }
        }
    }

    /** A story begins at these words; what stood before them is another's. */
    record NewStory(Anchor anchor) implements Correction {}

    /** These words are furniture of the page, and no part of a story. */
    record Furniture(Anchor anchor) implements Correction {}

    /** The story in which these words stand was published on that day. */
    record PublishedOn(Anchor anchor, LocalDate day) implements Correction {}
}
