package org.dateline.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Counts what is unpacked of one file of the pile, and refuses bombs: too much from too little, or too much in all. */
final class Budget {

    private final Limits limits;
    private long total;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** Counts what is read of a packed stream. */
    static final class Packed extends FilterInputStream {
        private long count;

        Packed(InputStream in) {
            super(in);
        }

        /** What unpacks this one does not own it. */
        @Override
        public void close() {}

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            count += Math.max(0, n);
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** The unpacked stream with the guard on it; {@code packed} tells how many bytes it was made from so far. */
    InputStream guarded(InputStream unpacked, LongSupplier packed) {
        return new Guarded(unpacked, packed);
    }

    private final class Guarded extends FilterInputStream {
        private final LongSupplier packed;
        private long out;

        Guarded(InputStream in, LongSupplier packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            count(Math.max(0, n));
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int n) throws IntakeException {
            out += n;
            total += n;
            if (out > limits.ratioFreeBytes() && out / limits.ratio() > packed.getAsLong()) {
                throw new IntakeException(
                        "intake.bomb",
                        "It unpacks to more than " + limits.ratio() + " times its size and is taken for a bomb.");
            }
            if (total > limits.totalBytes()) {
                throw new IntakeException(
                        "intake.bomb", "More than " + limits.totalBytes() + " bytes are unpacked from it in all.");
            }
        }
    }
}
