package org.dateline.reading;

import org.dateline.model.Outcome;
import org.dateline.model.Reading;
import org.dateline.model.Story;

/**
 * Reads a story: sentences, words, dependencies, names. Safe to share between threads; loads its models at the first
 * call and once. Nothing outside this room may depend on whose engine it is.
 */
public interface ReadingEngine {

    /** A short name for tables and logs, such as {@code minilm-1}. */
    String name();

    /**
     * The story's reading. What could not be read (a sentence too long, no words) is refused at its span with a code
     * {@code reading.…}, and the rest is read.
     */
    Outcome<Reading> read(Story story);
}
