package org.dateline.lab.repeats;

import java.util.Optional;
import org.dateline.model.Retelling;

/**
 * What was said of stories that were planted in one way.
 *
 * @param planted stories
 * @param right said to be what they are, of the right story
 * @param copies said to be a copy
 * @param updates said to be an update
 * @param quotes said to quote at length
 */
public record RepeatCount(int planted, int right, int copies, int updates, int quotes) {

    public static final RepeatCount NONE = new RepeatCount(0, 0, 0, 0, 0);

    RepeatCount and(Optional<Retelling> found, boolean isRight) {
        Plant.Expected said = found.map(Plant.Expected::of).orElse(null);
        return new RepeatCount(
                planted + 1,
                right + (isRight ? 1 : 0),
                copies + (said == Plant.Expected.COPY ? 1 : 0),
                updates + (said == Plant.Expected.UPDATE ? 1 : 0),
                quotes + (said == Plant.Expected.QUOTES ? 1 : 0));
    }

    RepeatCount and(RepeatCount other) {
        return new RepeatCount(
                planted + other.planted,
                right + other.right,
                copies + other.copies,
                updates + other.updates,
                quotes + other.quotes);
    }

    /** How many were said to be that, right or wrong. */
    int said(Plant.Expected what) {
        return switch (what) {
            case COPY -> copies;
            case UPDATE -> updates;
            case QUOTES -> quotes;
        };
    }

    int nothing() {
        return planted - copies - updates - quotes;
    }
}
