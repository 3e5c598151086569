package org.dateline.model;

/**
 * From a page's text back to the bytes it was read from: for each UTF-16 code unit, the offset of the first byte of its
 * character; one entry more than the text is long, the last being the end of the text in the bytes. Offsets never
 * decrease for plain text; in markup the text may skip bytes.
 */
public final class ByteMap {

    private final int[] offsets;

    /** Takes over a copy of {@code offsets}, one per code unit and one for the end. */
    public ByteMap(int[] offsets) {
        if (offsets.length == 0) {
            throw new IllegalArgumentException("a byte map has at least the end's offset");
        }
        this.offsets = offsets.clone();
    }

    /** Number of code units mapped. */
    public int length() {
        return offsets.length - 1;
    }

    /** Offset in the source's bytes of the code unit at {@code index}; {@code index} may be the text's length. */
    public int byteAt(int index) {
        return offsets[index];
    }

    /** The bytes of a span of the text: start inclusive, end exclusive, in the source's bytes. */
    public Span bytesOf(Span span) {
        int first = byteAt(span.start());
        return new Span(first, Math.max(first, byteAt(span.end())));
    }
}
