package org.dateline.page;

import java.util.Arrays;
import java.util.List;

/** Reads UTF-8 with the place of every character, and goes on where a sequence is broken. */
final class Utf8 {

    static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** How many sequences of several bytes are whole, and how many are broken. */
    record Count(int multibyte, int broken) {
        boolean isValid() {
            return broken == 0;
        }

        /** A cut or a few bad bytes in a text that is UTF-8 all the same. */
        boolean isMostlyValid() {
            return multibyte > broken * 4 || broken == 1 && multibyte > 0;
        }
    }

    static Count count(byte[] bytes) {
        int multibyte = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = lengthAt(bytes, i);
            multibyte += length > 1 ? 1 : 0;
            broken += length < 0 ? 1 : 0;
            i += Math.abs(length);
        }
        return new Count(multibyte, broken);
    }

    static Decoded decode(byte[] bytes, int from) {
        char[] chars = new char[bytes.length - from];
        int[] offsets = new int[bytes.length - from + 1];
        int n = 0;
        int i = from;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                chars[n] = (char) bytes[i];
                offsets[n++] = i++;
                continue;
            }
            int length = lengthAt(bytes, i);
            int point = length < 0 ? REPLACEMENT : pointAt(bytes, i, length);
            if (Character.isBmpCodePoint(point)) {
                chars[n] = (char) point;
            } else {
                chars[n] = Character.highSurrogate(point);
                offsets[n++] = i;
                chars[n] = Character.lowSurrogate(point);
            }
            offsets[n++] = i;
            i += Math.abs(length);
        }
        offsets[n] = bytes.length;
        return new Decoded(new String(chars, 0, n), Arrays.copyOf(offsets, n + 1), "UTF-8", List.of());
    }

    /** Bytes of the character at {@code i}; negative: bytes of a broken sequence, to be skipped. */
    private static int lengthAt(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xC2 && first <= 0xDF
                ? 2
                : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : -1;
        for (int k = 1; k < length; k++) {
            if (i + k >= bytes.length || (bytes[i + k] & 0xC0) != 0x80) {
                return -k;
            }
        }
        if (length > 2) {
            int point = pointAt(bytes, i, length);
            boolean overlong = length == 3 && point < 0x800 || length == 4 && point < 0x10000;
            boolean outside = point >= 0xD800 && point <= 0xDFFF || point > 0x10FFFF;
            return overlong || outside ? -1 : length;
        }
        return length;
    }

    private static int pointAt(byte[] bytes, int i, int length) {
        return switch (length) {
            case 1 -> bytes[i];
            case 2 -> (bytes[i] & 0x1F) << 6 | bytes[i + 1] & 0x3F;
            case 3 -> (bytes[i] & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F;
            case 4 ->
                (bytes[i] & 0x07) << 18
                        | (bytes[i + 1] & 0x3F) << 12
                        | (bytes[i + 2] & 0x3F) << 6
                        | bytes[i + 3] & 0x3F;
            default -> throw new IllegalArgumentException("no UTF-8 sequence has " + length + " bytes");
        };
    }
}
