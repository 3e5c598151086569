package org.dateline.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whose turn it is: each thread takes the things of a list one after the other, and begins again. */
@State(Scope.Thread)
public class Turn {

    private int next;

    <T> T of(List<T> things) {
        next = next + 1 < things.size() ? next + 1 : 0;
        return things.get(next);
    }
}
