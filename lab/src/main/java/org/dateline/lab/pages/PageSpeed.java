package org.dateline.lab.pages;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.lab.Memory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How fast HTML pages are read and split into stories, the pile read again and again.
 *
 * @param pages read, the warm-up not counted
 * @param bytes of the pages read
 * @param stories found
 * @param wallSeconds by the clock on the wall
 * @param coreSeconds of all cores together, the garbage collector's included; unlike the wall's, they stay the same where
 *     other programs are at work beside
 * @param heapNeeded megabytes that the heap holds once the garbage is gone, after each tenth of the pages
 */
public record PageSpeed(
        int pages, long bytes, long stories, int cores, double wallSeconds, double coreSeconds, List<Long> heapNeeded) {

    private static final int TENTHS = 10;
    private static final int WARM_UP = 1_000;
    private static final double NANOS = 1e9;

    public PageSpeed {
        heapNeeded = List.copyOf(heapNeeded);
    }

    /** Reads {@code count} pages, at least ten, on all cores. */
    public static PageSpeed of(List<byte[]> pile, int count) throws InterruptedException {
        var run = new Run(pile);
        run.read(Math.min(WARM_UP, count));
        run.reset();
        var heap = new ArrayList<Long>();
        double wall = 0;
        double core = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            long wallStart = System.nanoTime();
            long coreStart = coreNanos();
            run.read(count / TENTHS);
            core += (coreNanos() - coreStart) / NANOS;
            wall += (System.nanoTime() - wallStart) / NANOS;
            heap.add(Memory.now().heapNeeded());
        }
        return new PageSpeed(count / TENTHS * TENTHS, run.bytes, run.stories, Run.CORES, wall, core, heap);
    }

    public double perSecond() {
        return wallSeconds <= 0 ? 0 : pages / wallSeconds;
    }

    public double perCoreSecond() {
        return coreSeconds <= 0 ? 0 : pages / coreSeconds;
    }

    /** For a reader. */
    public String table() {
        return String.format(
                Locale.ROOT,
                "pages        %d, %.0f kB each, %d stories%n"
                        + "speed        %.0f pages/s by the wall's clock on %d cores; %.0f a second of one core%n"
                        + "heap needed  %s MB after each tenth%n",
                pages,
                pages == 0 ? 0 : bytes / 1000.0 / pages,
                stories,
                perSecond(),
                cores,
                perCoreSecond(),
                String.join(" ", heapNeeded.stream().map(String::valueOf).toList()));
    }

    /** As one JSON object. */
    public ObjectNode json() {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.put("pages", pages);
        out.put("bytes", bytes);
        out.put("stories", stories);
        out.put("cores", cores);
        out.put("pagesPerSecond", perSecond());
        out.put("pagesPerCoreSecond", perCoreSecond());
        out.putObject("seconds").put("wall", wallSeconds).put("core", coreSeconds);
        var heap = out.putObject("megabytes").putArray("heapNeeded");
        heapNeeded.forEach(heap::add);
        return out;
    }

    private static long coreNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime()
                : System.nanoTime();
    }

    private static final class Run {
        static final int CORES = Runtime.getRuntime().availableProcessors();

        private final List<byte[]> pile;
        private final DatelineReader reader = new DatelineReader();
        private final AtomicInteger next = new AtomicInteger();
        private long bytes;
        private long stories;

        Run(List<byte[]> pile) {
            this.pile = pile;
        }

        void reset() {
            next.set(0);
            bytes = 0;
            stories = 0;
        }

        void read(int count) throws InterruptedException {
            int end = next.get() + count;
            var workers = new ArrayList<Future<long[]>>();
            try (var threads = Executors.newFixedThreadPool(CORES)) {
                for (int i = 0; i < CORES; i++) {
                    workers.add(threads.submit(() -> work(end)));
                }
            }
            for (Future<long[]> worker : workers) {
                try {
                    bytes += worker.get()[0];
                    stories += worker.get()[1];
                } catch (ExecutionException e) {
                    throw new IllegalStateException("a page could not be read", e.getCause());
                }
            }
            next.set(end);
        }

        private long[] work(int end) {
            long[] done = new long[2];
            for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
                byte[] html = pile.get(i % pile.size());
                done[0] += html.length;
                done[1] += reader.stories("", html).size();
            }
            return done;
        }
    }
}
