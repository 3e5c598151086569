package org.dateline.lab.reading;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * What a piece of work took.
 *
 * @param wallSeconds by the clock on the wall
 * @param coreSeconds of all cores together, the engine's own threads and the machine's included; unlike the wall's, they
 *     stay the same where other programs are at work beside
 */
public record Pace(double wallSeconds, double coreSeconds) {

    private static final double NANOS = 1e9;

    /** Does the work and says what it took. */
    static <T> Timed<T> of(Supplier<T> work) {
        long wall = System.nanoTime();
        long core = coreNanos();
        T done = work.get();
        double coreSeconds = (coreNanos() - core) / NANOS;
        return new Timed<>(done, new Pace((System.nanoTime() - wall) / NANOS, coreSeconds));
    }

    /** Work that is done, and what it took. */
    record Timed<T>(T done, Pace pace) {}

    /** Things done in this time, a second of one core. */
    double perCoreSecond(int things) {
        return coreSeconds <= 0 ? 0 : things / coreSeconds;
    }

    private static long coreNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime()
                : System.nanoTime();
    }
}
