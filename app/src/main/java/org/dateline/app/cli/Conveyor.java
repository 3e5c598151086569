package org.dateline.app.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results on in the order of the input. Only so many are in hand at any time,
 * so memory stays bounded however long the input is.
 */
final class Conveyor {

    /** In hand for each worker: enough that one slow thing does not leave the others idle. */
    private static final int IN_HAND = 8;

    private final int workers;

    Conveyor(int workers) {
        this.workers = Math.max(1, workers);
    }

    /** One worker for each processor. */
    static Conveyor onAllCores() {
        return new Conveyor(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Takes from {@code input} (in this thread), works (in the workers), hands on (in this thread again).
     *
     * @param stop once true nothing more is begun; what was begun is finished and handed on, as far as all before it is
     */
    <I, O> void run(Iterator<I> input, Function<I, O> work, Consumer<O> handOn, BooleanSupplier stop) {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            var inHand = new ArrayDeque<Future<Optional<O>>>();
            boolean whole = true;
            while (!stop.getAsBoolean() && input.hasNext()) {
                I next = input.next();
                inHand.add(pool.submit(() -> stop.getAsBoolean() ? Optional.empty() : Optional.of(work.apply(next))));
                while (whole
                        && !inHand.isEmpty()
                        && (inHand.size() >= workers * IN_HAND
                                || inHand.element().isDone())) {
                    whole = handOn(inHand.remove(), handOn);
                }
            }
            while (whole && !inHand.isEmpty()) {
                whole = handOn(inHand.remove(), handOn);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** False where the work was not begun: then nothing after it may be handed on, or the order would have a gap. */
    private static <O> boolean handOn(Future<Optional<O>> future, Consumer<O> handOn) {
        Optional<O> result = result(future);
        result.ifPresent(handOn);
        return result.isPresent();
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at work", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
