package org.dateline.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** What a language is called in English; its code where Java has no name for it. */
    static String nameOf(String code) {
        return Stream.of(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(locale -> locale.getISO3Language().equals(code))
                .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
                .findFirst()
                .orElse(code);
    }
}
