package org.dateline.story;

import org.jspecify.annotations.Nullable;

/**
 * Where a story begins among a page's lines.
 *
 * @param line index of its first line: the headline's, or that of a date or catchword set above it
 * @param titleFrom index of the headline's first line; equal to {@code titleTo} where no headline is known yet
 * @param titleTo index of the line after the headline
 * @param headOrNull the block of repeats that opens it
 * @param why the evidence
 */
record Opening(
        int line, int titleFrom, int titleTo, @Nullable HeadBlock headOrNull, Evidence why) {

    /** What shows that a story begins. */
    enum Evidence {
        /** The page begins. */
        TOP,
        /** Headline and caption repeat. */
        REPEATS,
        /** A rule, an end mark or a catchword stands above, or a rule below the headline, or it has a heading's sign. */
        MARK,
        /** More empty lines than stand inside a story. */
        GAP,
        /** An author, a date or a time stands below the headline. */
        SIGNED,
        /** The text below the headline has a dateline. */
        DATELINE,
        /** A time stamp stands above the headline, as above others on the page. */
        CLOCK,
        /** The page calls itself a digest, and the text below the headline tells of other things than the text above. */
        DIGEST,
        /** A dateline begins again, without a headline. */
        RESTART
    }

    boolean hasTitle() {
        return titleTo > titleFrom;
    }
}
