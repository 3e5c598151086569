package org.dateline.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * All members of a gzip stream. Java's own takes whatever follows a member and is none for the end; but where a web
 * archive is damaged between two records, that would lose the rest of it without a word. Zeros at the end are allowed.
 */
final class GzipMembers extends GZIPInputStream {

    /** Check sum and length behind each member's data. */
    private static final int TRAILER = 8;

    private static final int MAGIC = 0x1f;

    private boolean ended;

    GzipMembers(InputStream packed, int buffer) throws IOException {
        super(packed, buffer);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        if (n < 0 && !ended) {
            ended = true;
            checkEnd();
        }
        return n;
    }

    private void checkEnd() throws IOException {
        int left = inf.getRemaining() - TRAILER;
        for (int i = len - Math.max(0, left); i < len; i++) {
            check(buf[i]);
        }
        for (int b = in.read(); b >= 0; b = in.read()) {
            check(b);
        }
    }

    private static void check(int b) throws IOException {
        if (b == MAGIC) {
            throw new EOFException("a further member breaks off in its head");
        }
        if (b != 0) {
            throw new ZipException("something that is not gzip follows the packed data");
        }
    }
}
