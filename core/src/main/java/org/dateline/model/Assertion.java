package org.dateline.model;

import java.util.Locale;

/** How an act is told. */
public enum Assertion {
    /** Reported as having happened or happening. */
    ACTUAL,
    /** Agreed, ordered, scheduled, expected. */
    PLANNED,
    /** May, could, feared, conditional. */
    POSSIBLE,
    /** The content of a request. */
    DEMANDED,
    /** Said not to have happened. */
    DENIED,
    /** Did not happen. */
    NEGATED;

    /** The word as exports and the codebook write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
