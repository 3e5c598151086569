package org.dateline.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether the user asked to stop (Ctrl+C). Work in hand is finished, nothing new is begun, and the summary is still
 * printed: so the process lives until the command has returned.
 */
final class Interruption {

    /** How long work in hand may take before the process ends without it: a page with many stories. */
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch returned = new CountDownLatch(1);
    /** One that listens for the process being told to end. */
    static Interruption listening() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::endInOrder, "interruption"));
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

    private void endInOrder() {
        if (returned.getCount() > 0) {
            request();
            try {
                boolean inTime = returned.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (!inTime) {
                    System.err.println("dateline: the work in hand took too long and was left.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
