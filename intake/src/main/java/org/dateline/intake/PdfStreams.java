package org.dateline.intake;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for bombs in a PDF before a library unpacks its streams into memory: each stream that is packed with deflate is
 * unpacked and counted, nothing kept, and so is what comes out of it where that is packed again.
 */
final class PdfStreams {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] LZW = {'L', 'Z', 'W'};

    /** LZW gains up to 1,300 to 1 and is not counted here; documents of its time are small. */
    private static final int LARGEST_WITH_LZW = 1 << 20;

    private static final int DEEPEST = 4;

    private PdfStreams() {}

    /** Throws {@code intake.bomb} where a stream unpacks to more than an entry may have. */
    static void check(byte[] pdf, Limits limits) throws IntakeException {
        if (pdf.length > LARGEST_WITH_LZW && indexOf(pdf, LZW, 0) >= 0) {
            throw new IntakeException(
                    "intake.unsupported", "The PDF is packed with LZW, which is read only up to 1 MiB.");
        }
        for (int at = indexOf(pdf, STREAM, 0); at >= 0; at = indexOf(pdf, STREAM, at + 1)) {
            int start = at + STREAM.length;
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n' || pdf[start] == ' ')) {
                start++;
            }
            check(pdf, start, limits, 1);
        }
    }

    private static void check(byte[] bytes, int from, Limits limits, int depth) throws IntakeException {
        if (!isPacked(bytes, from)) {
            return;
        }
        var start = new ByteArrayOutputStream();
        long size = unpackedSize(bytes, from, limits.entryBytes(), start);
        if (size > limits.entryBytes() || depth > DEEPEST) {
            throw new IntakeException(
                    "intake.bomb", "A stream of the PDF unpacks to more than " + (limits.entryBytes() >> 20) + " MiB.");
        }
        byte[] inner = start.toByteArray();
        if (isPacked(inner, 0)) {
            check(inner, 0, limits, depth + 1);
        }
    }

    private static boolean isPacked(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }

    private static long unpackedSize(byte[] bytes, int from, long most, ByteArrayOutputStream start) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] out = new byte[1 << 16];
            long size = 0;
            int n = inflater.inflate(out);
            while (n > 0 && size <= most) {
                size += n;
                start.write(out, 0, n);
                n = inflater.inflate(out);
            }
            return size;
        } catch (DataFormatException e) {
            return 0; // no deflate, or damaged: the library will say so
        } finally {
            inflater.end();
        }
    }

    private static int indexOf(byte[] bytes, byte[] words, int from) {
        for (int i = from; i <= bytes.length - words.length; i++) {
            int k = 0;
            while (k < words.length && bytes[i + k] == words[k]) {
                k++;
            }
            if (k == words.length) {
                return i;
            }
        }
        return -1;
    }
}
