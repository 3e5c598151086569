package org.dateline.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorts more entries of an index than memory holds: runs of a bounded size are sorted and written, then merged. */
final class IndexSpill {

    /** Entries held in memory: some 60 MB. */
    static final int HELD = 1_000_000;

    record Entry(long hash, long offset) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byHash = Long.compare(hash, other.hash);
            return byHash != 0 ? byHash : Long.compare(offset, other.offset);
        }
    }

    private final List<Entry> held = new ArrayList<>();

    void add(long hash, long offset) {
        held.add(new Entry(hash, offset));
    }

    boolean full() {
        return held.size() >= HELD;
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    /** Writes what is held to a file, in order, and forgets it. */
    void write(Path file) throws IOException {
        held.sort(null);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (Entry e : held) {
                out.write(bytes(e));
            }
        }
        held.clear();
    }

    private static byte[] bytes(Entry e) {
        return ByteBuffer.allocate(ImportedPlaces.ENTRY)
                .order(ByteOrder.nativeOrder())
                .putLong(e.hash)
                .putLong(e.offset)
                .array();
    }

    /** Merges sorted files into one, each entry once. */
    static void merge(List<Path> files, Path into) throws IOException {
        var queue = new PriorityQueue<Run>((a, b) -> a.next().compareTo(b.next()));
        var opened = new ArrayList<Run>();
        try (OutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(into), 1 << 16))) {
            for (Path file : files) {
                var run = new Run(file);
                opened.add(run);
                if (run.advance()) {
                    queue.add(run);
                }
            }
            Entry last = null;
            while (!queue.isEmpty()) {
                Run run = queue.remove();
                if (!run.next().equals(last)) {
                    last = run.next();
                    out.write(bytes(last));
                }
                if (run.advance()) {
                    queue.add(run);
                }
            }
        } finally {
            for (Run run : opened) {
                run.close();
            }
        }
    }

    /** A sorted file that is being read. */
    private static final class Run implements AutoCloseable {
        private final DataInputStream in;
        private final byte[] entry = new byte[ImportedPlaces.ENTRY];
        private @Nullable Entry next;

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        }

        boolean advance() throws IOException {
            if (in.readNBytes(entry, 0, entry.length) < entry.length) {
                next = null;
                return false;
            }
            ByteBuffer bytes = ByteBuffer.wrap(entry).order(ByteOrder.nativeOrder());
            next = new Entry(bytes.getLong(), bytes.getLong());
            return true;
        }

        Entry next() {
            if (next == null) {
                throw new IllegalStateException("the run is at its end");
            }
            return next;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
