package org.dateline.archive.store;

import java.time.Instant;
import org.dateline.model.Correction;
import org.dateline.model.Decided;

/**
 * What a person said of a page, kept for good.
 *
 * @param number by which it can be undone
 * @param page the page's name
 * @param undone true where it was taken back later
 */
public record PageDecision(
        long number, String page, Correction correction, String who, String why, Instant at, boolean undone) {

    /** What is applied each time that the page is read. */
    public Decided decided() {
        return new Decided(correction, who, why);
    }
}
