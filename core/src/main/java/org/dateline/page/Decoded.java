package org.dateline.page;

import java.util.List;
import org.dateline.model.ByteMap;
import org.dateline.model.Refusal;

/**
 * Bytes as characters.
 *
 * @param text without a byte order mark
 * @param offsets for each code unit the offset of its character's first byte, and the end's
 * @param charset by which it was read
 * @param notes what was wrong with the encoding and how it was read nevertheless
 */
@SuppressWarnings("ArrayRecordComponent")
record Decoded(String text, int[] offsets, String charset, List<Refusal> notes) {
    Decoded {
        notes = List.copyOf(notes);
    }

    ByteMap map() {
        return new ByteMap(offsets);
    }
}
