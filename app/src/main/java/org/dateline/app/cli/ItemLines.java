package org.dateline.app.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a stream as bytes, one at a time; a line that would fill the memory is passed over and comes as empty. */
final class ItemLines implements Iterator<ItemLines.Line> {

    /** Longer than any story with its markup. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private int ahead;

    ItemLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.ahead = read();
    }

    /** One line without its end. */
    record Line(long number, byte[] bytes, boolean tooLong) {}

    private long number;

    @Override
    public boolean hasNext() {
        return ahead >= 0;
    }

    @Override
    public Line next() {
        if (ahead < 0) {
            throw new NoSuchElementException("no more lines");
        }
        var bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (ahead >= 0 && ahead != '\n') {
            if (bytes.size() < LONGEST) {
                bytes.write(ahead);
            } else {
                tooLong = true;
            }
            ahead = read();
        }
        if (ahead >= 0) {
            ahead = read();
        }
        number++;
        return new Line(number, tooLong ? new byte[0] : bytes.toByteArray(), tooLong);
    }

    private int read() {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
