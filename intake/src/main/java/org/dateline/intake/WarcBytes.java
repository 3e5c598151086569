package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * An archive's bytes, of which those since the last record's beginning are kept: where a record turns out damaged, reading
 * goes on at the next place that looks like a record's beginning. Of a longer record only its last bytes are kept.
 */
final class WarcBytes implements ReadableByteChannel {

    /** Kept at most: what a record swallowed whose length is wrong lies in there, unless it is larger. */
    private static final int MOST_KEPT = 1 << 22;

    private static final int CHUNK = 1 << 13;

    /** How a record begins: 0 stands for any figure, the line's end for either kind of it. */
    private static final String BEGINNING = "WARC/0.0\n";

    private final InputStream in;
    private byte[] kept = new byte[CHUNK];
    private int next;
    private int head;
    private int end;
    private boolean open = true;

    WarcBytes(InputStream in) {
        this.in = in;
    }

    /** The bytes from here on, of which the last {@code unread} were handed out and not read yet, may begin a record. */
    void recordMayBegin(int unread) {
        head = Math.max(0, next - unread);
    }

    /** A record's head was read there: what stands before it is forgotten. */
    void recordBegan() {
        int at = head;
        while (at < end && !isBeginning(at)) {
            at++;
        }
        forget(Math.min(at, next));
    }

    /**
     * Goes back to the last record that began and on from there to the next beginning behind its own; false where the
     * bytes end without one. Reading starts there, and a further call finds the one after it.
     */
    boolean toNextBeginning() throws IOException {
        int at = 1;
        while (true) {
            for (; at + BEGINNING.length() <= end; at++) {
                if (isBeginning(at)) {
                    forget(at);
                    next = 0;
                    return true;
                }
            }
            next = end;
            forget(Math.max(0, end - BEGINNING.length()));
            if (!fill()) {
                return false;
            }
            at = 1;
        }
    }

    /** The first line of a record, wherever it stands: a torn record ends amid a line. */
    private boolean isBeginning(int at) {
        if (at + BEGINNING.length() > end) {
            return false;
        }
        for (int i = 0; i < BEGINNING.length(); i++) {
            byte b = kept[at + i];
            boolean same = switch (BEGINNING.charAt(i)) {
                case '0' -> b >= '0' && b <= '9';
                case '\n' -> b == '\r' || b == '\n';
                default -> b == BEGINNING.charAt(i);
            };
            if (!same) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!into.hasRemaining()) {
            return 0;
        }
        if (next == end && !fill()) {
            return -1;
        }
        int n = Math.min(into.remaining(), end - next);
        into.put(kept, next, n);
        next += n;
        return n;
    }

    private boolean fill() throws IOException {
        if (end + CHUNK > MOST_KEPT) {
            forget(Math.min(next, MOST_KEPT / 2));
        }
        if (end + CHUNK > kept.length) {
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
        int n = in.read(kept, end, CHUNK);
        end += Math.max(0, n);
        return n > 0;
    }

    private void forget(int before) {
        System.arraycopy(kept, before, kept, 0, end - before);
        next = Math.max(0, next - before);
        head = Math.max(0, head - before);
        end -= before;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false; // whoever made the stream closes it
    }
}
