package org.dateline.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Refusal;

/** Reads any charset that Java knows, a character at a time, so that the place of each in the bytes is known. */
final class Decoding {

    private Decoding() {}

    static Decoded of(byte[] bytes, int from, Charset charset, List<Refusal> notes) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer one = CharBuffer.allocate(1);
        CharBuffer two = CharBuffer.allocate(2);
        var text = new StringBuilder(bytes.length);
        int[] offsets = new int[bytes.length + 2];
        while (true) {
            int at = in.position();
            CharBuffer out = one.clear();
            CoderResult result = decoder.decode(in, out, true);
            if (out.position() == 0 && result.isOverflow()) {
                out = two.clear();
                result = decoder.decode(in, out, true);
            }
            for (char c : out.flip().toString().toCharArray()) {
                if (text.length() + 2 > offsets.length) {
                    offsets = Arrays.copyOf(offsets, offsets.length * 2);
                }
                offsets[text.length()] = at;
                text.append(c);
            }
            if (result.isUnderflow()) {
                break;
            }
        }
        offsets[text.length()] = bytes.length;
        return new Decoded(text.toString(), Arrays.copyOf(offsets, text.length() + 1), charset.name(), notes);
    }
}
