package org.dateline.model;

import java.util.Locale;

/** What a place is to an act. */
public enum PlaceRole {
    AT,
    ORIGIN,
    DESTINATION,
    VIA,
    TARGET;

    /** The word as exports and the codebook write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
