package org.dateline.app.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;

/**
 * Whether the user asked to stop (Ctrl+C). Work in hand is finished, nothing new is begun, and the summary is still
 * printed; asked a second time, the process ends at once.
 *
 * <p>It listens for signals, and not for the process's end by a shutdown hook: hooks run all at once, and the reading
 * engine's library closes itself by one while a thread may still be reading, which crashes the machine.
 */
final class Interruption {

    /** How long work in hand may take before the process ends without it: a page with many stories. */
    private static final long PATIENCE_SECONDS = 60;

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    /** Ctrl+C, a request to end, and where there is such a thing the terminal that was closed. */
    private static final List<String> SIGNALS = WINDOWS ? List.of("INT", "TERM") : List.of("INT", "TERM", "HUP");

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch returned = new CountDownLatch(1);

    /** One that listens for the process being told to end. */
    static Interruption listening() {
        var interruption = new Interruption();
        SIGNALS.forEach(name -> Signal.handle(new Signal(name), signal -> interruption.signalled()));
        return interruption;
    }

    boolean requested() {
        return asked.getCount() == 0;
    }

    /** Asks the command to come to an end. */
    void request() {
        asked.countDown();
    }

    /** Waits until the user asks to stop. */
    void await() throws InterruptedException {
        asked.await();
    }

    /** The command has returned. */
    void returned() {
        returned.countDown();
    }

    private void signalled() {
        if (requested()) {
            Runtime.getRuntime().halt(Exit.INTERRUPTED);
        }
        request();
        var patience = new Thread(this::endInTime, "patience");
        patience.setDaemon(true);
        patience.start();
    }

    private void endInTime() {
        try {
            if (!returned.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("dateline: the work in hand took too long and was left.");
                Runtime.getRuntime().halt(Exit.INTERRUPTED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
