package org.dateline.reading;

import java.util.Set;

/**
 * Makes reading engines of one kind. A module that brings an engine names its provider in {@code META-INF/services}, so
 * that {@link java.util.ServiceLoader} finds whatever stands on the class path.
 */
public interface EngineProvider {

    /** The name that commands know the engine under, such as {@code minilm}. */
    String name();

    /**
     * A new engine, its models not yet loaded.
     *
     * @param ordinaryWords lower-case words that a headline's capitals must not turn into names
     */
    WordReader engine(Set<String> ordinaryWords);
}
