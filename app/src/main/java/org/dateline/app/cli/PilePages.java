package org.dateline.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.dateline.intake.Walk;
import org.jspecify.annotations.Nullable;

/** The pages of all files of a pile, one after the other; only the one at hand is held. For one thread. */
final class PilePages implements Iterator<RawFiles.RawFile>, Closeable {

    private final RawFiles files;
    private final Deque<Path> left;
    private final Predicate<RawFiles.RawFile> wanted;
    private final IntConsumer counted;
    private @Nullable Walk walk;
    private int ofThisFile;
    private RawFiles.@Nullable RawFile ahead;

    /**
     * The pages that are wanted.
     *
     * @param wanted asked of each page once, in order; false where it is to be left out, or the work is to end
     * @param counted told after a file how many pages more than one it held: -1 for none
     */
    PilePages(RawFiles files, Collection<Path> pile, Predicate<RawFiles.RawFile> wanted, IntConsumer counted) {
        this.files = files;
        this.left = new ArrayDeque<>(pile);
        this.wanted = wanted;
        this.counted = counted;
    }

    @Override
    public boolean hasNext() {
        for (RawFiles.RawFile page = ahead; page == null; page = ahead) {
            RawFiles.RawFile next = advance();
            if (next == null) {
                return false;
            }
            ahead = wanted.test(next) ? next : null;
        }
        return true;
    }

    @Override
    public RawFiles.RawFile next() {
        RawFiles.RawFile next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException("no more pages");
        }
        ahead = null;
        return next;
    }

    private RawFiles.@Nullable RawFile advance() {
        while (true) {
            Walk open = walk;
            if (open != null && open.hasNext()) {
                ofThisFile++;
                if (ofThisFile > 1) {
                    counted.accept(1);
                }
                return files.named(open.next());
            }
            if (open != null && ofThisFile == 0) {
                counted.accept(-1);
            }
            Path file = left.poll();
            if (file == null) {
                close();
                return null;
            }
            try {
                close();
                walk = files.open(file);
                ofThisFile = 0;
            } catch (IOException e) {
                return files.unreadable(file);
            }
        }
    }

    @Override
    public void close() {
        Walk open = walk;
        walk = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
