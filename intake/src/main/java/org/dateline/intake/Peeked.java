package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose first bytes were looked at and are read again. A fault met while looking comes when reading gets there,
 * so that what stands before it is not lost.
 */
final class Peeked extends InputStream {

    /** Enough to tell any form. */
    private static final int LOOKED_AT = 1 << 16;

    private final InputStream rest;
    private final byte[] head;
    private final @Nullable IOException fault;
    private int at;

    Peeked(InputStream stream) {
        rest = stream;
        byte[] bytes = new byte[LOOKED_AT];
        int n = 0;
        IOException met = null;
        try {
            int read = 0;
            while (n < LOOKED_AT && (read = stream.read(bytes, n, LOOKED_AT - n)) >= 0) {
                n += read;
            }
        } catch (IOException e) {
            met = e;
        }
        head = Arrays.copyOf(bytes, n);
        fault = met;
    }

    /** The first bytes, however many of them were read since. */
    byte[] head() {
        return head.clone();
    }

    Head asHead() {
        return new Head(head(), isShort());
    }

    /** True where the head is the whole. */
    boolean isShort() {
        return head.length < LOOKED_AT;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (at < head.length) {
            int n = Math.min(length, head.length - at);
            System.arraycopy(head, at, into, from, n);
            at += n;
            return n;
        }
        if (fault != null) {
            throw fault;
        }
        return isShort() ? -1 : rest.read(into, from, length);
    }

    /** Never 0 before the end: some readers of gzip take that for the end. */
    @Override
    public int available() throws IOException {
        return at < head.length ? head.length - at : isShort() ? 0 : Math.max(1, rest.available());
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
