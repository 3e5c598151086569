package org.dateline.app.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command speaks through.
 *
 * @param out results
 * @param err messages and progress
 * @param terminal true where {@code err} is a terminal that somebody watches
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, Interruption interruption) {

    /** A message for the reader, never part of the results. */
    void say(String sentence) {
        err.println("dateline: " + sentence);
    }
}
