package org.dateline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/**
 * Another finder of times, to measure our own grammar against. A module that brings one names it in {@code
 * META-INF/services}, so that {@link java.util.ServiceLoader} finds it.
 */
public interface TimeTagger {

    /** The name that commands know it under, such as {@code sutime}. */
    String name();

    /** The times that it finds in a text whose own day is known, in order. */
    List<Tagged> tag(String text, LocalDate day);

    /**
     * A time found.
     *
     * @param span its words in the text: UTF-16 code units, start inclusive, end exclusive
     * @param first first day meant; empty where it gives none
     * @param last last day meant; empty where it gives none
     */
    record Tagged(Span span, Optional<LocalDate> first, Optional<LocalDate> last) {}
}
