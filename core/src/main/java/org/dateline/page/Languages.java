package org.dateline.page;

import java.util.Optional;

/** Says in which language a text is written. A pure function; one instance serves all threads. */
@FunctionalInterface
public interface Languages {

    /** Nobody asks: every text is taken to be English. */
    Languages UNASKED = text -> Optional.empty();

    /**
     * The language of most of the text, as a code of ISO 639-3 such as {@code eng}; empty where that cannot be said: too
     * few words, or words of no language.
     */
    Optional<String> of(String text);
}
