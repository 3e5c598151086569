package org.dateline.lab;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process takes of the machine's memory, in megabytes.
 *
 * @param heapPeak most that the heap held, garbage included
 * @param heapNeeded what the heap holds once the garbage is gone
 * @param processPeak most that the whole process held, as the system counts it; 0 where the system does not tell
 */
public record Memory(long heapPeak, long heapNeeded, long processPeak) {

    private static final long MEGA = 1L << 20;

    /** Measures; collects the garbage for it. */
    public static Memory now() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
        System.gc();
        long needed = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Memory(peak / MEGA, needed / MEGA, highWaterMark());
    }

    /** Seconds since this process began. */
    public static double secondsSinceStart() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    }

    private static long highWaterMark() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
