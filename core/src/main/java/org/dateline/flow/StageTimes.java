package org.dateline.flow;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How long each stage has worked, over all threads. */
public final class StageTimes {

    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    public StageTimes() {
        for (Stage stage : Stage.values()) {
            nanos.put(stage, new LongAdder());
        }
    }

    /** Does the work and counts its time. */
    public <T> T time(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            get(stage).add(System.nanoTime() - start);
        }
    }

    /** Seconds so far, summed over threads. */
    public double seconds(Stage stage) {
        return get(stage).sum() / 1e9;
    }

    private LongAdder get(Stage stage) {
        return java.util.Objects.requireNonNull(nanos.get(stage));
    }
}
