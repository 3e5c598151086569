package org.dateline.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * All members of a gzip stream. Where one is damaged, what was unpacked of it stands, and reading goes on at the next
 * member behind the place where it shows: a web archive has a member for each record. The damage is kept, to be told at the end; where no member follows,
 * it is thrown.
 */
final class GzipMembers extends InputStream {

    private static final int[] BEGINNING = {0x1f, 0x8b, 0x08};

    /** Flags that no member has. */
    private static final int RESERVED = 0xE0;

    private final PushbackInputStream packed;
    private final int buffer;
    private Run run;
    private @Nullable IOException damage;

    GzipMembers(InputStream stream, int buffer) throws IOException {
        this.packed = new PushbackInputStream(stream, buffer + BEGINNING.length + 1);
        this.buffer = buffer;
        this.run = new Run(packed, buffer);
    }

    /** The first damage that was passed over. */
    Optional<IOException> damage() {
        return Optional.ofNullable(damage);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (true) {
            try {
                return run.read(into, from, length);
            } catch (ZipException | EOFException fault) {
                packed.unread(run.buffered(), 0, run.buffered().length);
                if (!isReadOn()) {
                    throw fault;
                }
                damage = damage == null ? fault : damage;
            }
        }
    }

    /** Never 0 before the end, as of the stream below. */
    @Override
    public int available() throws IOException {
        return run.available();
    }

    private boolean isReadOn() throws IOException {
        while (isAtBeginning()) {
            try {
                Run next = new Run(packed, buffer);
                run.free();
                run = next;
                return true;
            } catch (ZipException | EOFException none) {
                continue; // three bytes that only look so
            }
        }
        return false;
    }

    /** Moves to the next bytes that can begin a member; false at the end. */
    private boolean isAtBeginning() throws IOException {
        int matched = 0;
        int flags = -1;
        while (matched < BEGINNING.length || flags < 0) {
            int b = packed.read();
            if (b < 0) {
                return false;
            }
            if (matched == BEGINNING.length && (b & RESERVED) == 0) {
                flags = b;
            } else {
                boolean goesOn = matched < BEGINNING.length && b == BEGINNING[matched];
                matched = goesOn ? matched + 1 : b == BEGINNING[0] ? 1 : 0;
            }
        }
        packed.unread(flags);
        for (int i = BEGINNING.length - 1; i >= 0; i--) {
            packed.unread(BEGINNING[i]);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        run.free();
        packed.close();
    }

    /**
     * Members without damage between them. Java's own class takes whatever follows a member and is none for the end; here
     * that is a fault. Zeros at the end are allowed.
     */
    private static final class Run extends GZIPInputStream {

        /** Check sum and length behind each member's data. */
        private static final int TRAILER = 8;

        private boolean ended;

        Run(InputStream packed, int buffer) throws IOException {
            super(packed, buffer);
        }

        /** What was taken of the packed stream and not unpacked. */
        byte[] buffered() {
            int end = Math.max(0, len); // -1 once the stream below has ended
            return Arrays.copyOfRange(buf, end - Math.min(end, inf.getRemaining()), end);
        }

        /** Gives the memory back that unpacking holds; the packed stream stays open. */
        void free() {
            inf.end();
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
                check(buf[i] & 0xFF);
            }
            for (int b = in.read(); b >= 0; b = in.read()) {
                check(b);
            }
        }

        private static void check(int b) throws IOException {
            if (b == BEGINNING[0]) {
                throw new EOFException("a further member breaks off in its head");
            }
            if (b != 0) {
                throw new ZipException("something that is not gzip follows the packed data");
            }
        }
    }
}
