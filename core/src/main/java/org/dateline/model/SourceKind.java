package org.dateline.model;

import java.util.Locale;

/** What kind of source a link of a chain is. */
public enum SourceKind {
    NAMED,
    ANONYMOUS,
    OFFICIAL,
    WITNESS,
    MEDIA,
    MONITOR;

    /** The word as exports and the codebook write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
