package org.dateline.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dateline.intake.Form.Context;
import org.dateline.intake.Opened.Step;
import org.dateline.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one file, one after the other, through all its containers. A fault ends the container it stands in and
 * is handed on as a refusal; what came before it has been handed on already, and what lies around it is read on. For one
 * thread.
 */
public final class Walk implements Iterator<Found>, Closeable {

    private final Content file;
    private final Context context;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Found ahead;
    private String lastFault = "";

    /** A content being read and what reads it. */
    private record Level(Content content, Opened opened) {}

    Walk(Content file, Context context) {
        this.file = file;
        this.context = context;
        this.ahead = enter(file).or(this::advance).orElse(null);
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Found next() {
        Found next = ahead;
        if (next == null) {
            throw new NoSuchElementException("nothing more was found");
        }
        ahead = advance().orElse(null);
        return next;
    }

    private Optional<Found> advance() {
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            try {
                Optional<Step> step = level.opened().next();
                if (step.isEmpty()) {
                    leave();
                    continue;
                }
                switch (step.get()) {
                    case Step.Handed handed -> {
                        lastFault = faultBeside(handed.found());
                        return Optional.of(handed.found());
                    }
                    case Step.Inside inside -> {
                        Optional<Found> refused = enter(inside.content());
                        if (refused.isPresent()) {
                            return refused;
                        }
                    }
                }
            } catch (IOException | RuntimeException | StackOverflowError fault) {
                leave();
                Refusal why = refusal(fault);
                // A container that breaks off inside an entry breaks off itself: told once.
                boolean toldAlready = why.code().equals(lastFault);
                lastFault = why.code();
                if (!toldAlready) {
                    return Optional.of(refused(level.content(), why));
                }
            }
        }
        return Optional.empty();
    }

    /** A page that breaks off has told already what its container will tell. */
    private static String faultBeside(Found found) {
        return found instanceof Found.Whole page && !page.notes().isEmpty()
                ? page.notes().getLast().code()
                : "";
    }

    private Optional<Found> enter(Content content) {
        if (levels.size() > context.limits().depth()) {
            return Optional.of(refused(
                    content,
                    Refusal.ofWhole(
                            "intake.nested",
                            "It lies more than " + context.limits().depth() + " containers deep and is not opened.")));
        }
        try {
            levels.push(new Level(content, context.formOf(content.head()).open(content, context)));
            return Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            Refusal why = refusal(fault);
            lastFault = why.code();
            return Optional.of(refused(content, why));
        }
    }

    private void leave() {
        try {
            levels.pop().opened().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // closing only frees memory: the file below is closed with the walk
        }
    }

    private static Found refused(Content content, Refusal why) {
        return new Found.Refused(content.source(), content.name(), why);
    }

    /** What a fault means for the reader. Deep recursion in a library is the page's doing as well. */
    static Refusal refusal(Throwable fault) {
        if (fault instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return refusal(unchecked.getCause());
        }
        return switch (fault) {
            case IntakeException own -> Refusal.ofWhole(own.code(), sentence(own));
            case EOFException end ->
                Refusal.ofWhole("intake.truncated", "It breaks off; what stands before the break is read.");
            default -> Refusal.ofWhole("intake.broken", "It is damaged and cannot be read on: " + sentence(fault));
        };
    }

    private static String sentence(Throwable fault) {
        String message = fault.getMessage();
        String words = message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
        String line = words.lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }

    @Override
    public void close() throws IOException {
        while (!levels.isEmpty()) {
            leave();
        }
        file.stream().close();
    }
}
