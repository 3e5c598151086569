package org.dateline.app.cli;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long work is: a bar on a terminal, elsewhere a line now and then. Used by one thread. */
interface Progress extends AutoCloseable {

    /** One more is done. */
    void step();

    /** There will be so many more than was thought, or fewer where it is negative. */
    void more(int by);

    @Override
    void close();

    /**
     * Progress of a work named {@code task} that counts {@code unit}s.
     *
     * @param total how many there will be; -1 where that is not known
     */
    static Progress of(Console console, String task, String unit, long total) {
        return console.terminal() ? new Bar(console, task, unit, total) : new Lines(console, task, unit, total);
    }

    /** A bar that is redrawn in place. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(Console console, String task, String unit, long total) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setUnit(" " + unit, 1)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void more(int by) {
            bar.maxHint(bar.getMax() + by);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line every ten seconds. */
    final class Lines implements Progress {
        private static final long EVERY_NANOS = 10_000_000_000L;

        private final Console console;
        private final String task;
        private final String unit;
        private long total;
        private final long start = System.nanoTime();
        private long last = start;
        private long done;

        Lines(Console console, String task, String unit, long total) {
            this.console = console;
            this.task = task;
            this.unit = unit;
            this.total = total;
        }

        @Override
        public void more(int by) {
            total += total < 0 ? 0 : by;
        }

        @Override
        public void step() {
            done++;
            long now = System.nanoTime();
            if (now - last >= EVERY_NANOS) {
                last = now;
                String of = total < 0 ? "" : " of " + total;
                console.say(String.format(
                        Locale.ROOT, "%s: %d%s %s, %.1f/s", task, done, of, unit, done / ((now - start) / 1e9)));
            }
        }

        @Override
        public void close() {}
    }
}
