package org.dateline.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A content being read, a step at a time. */
interface Opened extends Closeable {

    /** The next step; empty at the end. A fault ends this content, not the one around it. */
    Optional<Step> next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** What a content holds next. */
    sealed interface Step {

        /** A page, or something refused. */
        record Handed(Found found) implements Step {}

        /** A content inside this one, to be opened before the next step is asked for. */
        record Inside(Content content) implements Step {}
    }

    /** These steps and no more. */
    static Opened of(Step... steps) {
        Iterator<Step> left = List.of(steps).iterator();
        return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }
}
