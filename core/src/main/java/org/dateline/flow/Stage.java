package org.dateline.flow;

import java.util.Locale;

/** The steps whose time is told after a run. */
public enum Stage {
    PAGE,
    STORY,
    READING,
    CODING,
    EVENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
