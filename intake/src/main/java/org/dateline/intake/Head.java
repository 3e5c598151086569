package org.dateline.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The first bytes of a content, by which its form is told. */
@SuppressWarnings("ArrayRecordComponent")
record Head(byte[] bytes, boolean isWhole) {

    boolean startsWith(String latin1) {
        byte[] start = latin1.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Each byte one character: enough for markup and headers, whatever the encoding. */
    String latin1() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** As text without a byte order mark, in the encoding that {@link #charset} finds. */
    String text() {
        String text = new String(bytes, charset());
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** By the byte order mark; else UTF-8 where the bytes are valid, a cut at the end allowed; else windows-1252. */
    Charset charset() {
        if (startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith("\u00FE\u00FF")) {
            return StandardCharsets.UTF_16BE;
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        int broken = utf8.indexOf('\uFFFD');
        boolean onlyCut = broken >= 0 && broken >= utf8.length() - 3 && !isWhole;
        return broken < 0 || onlyCut ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** The first non-blank characters in lower case, for keywords of markup. */
    String markup() {
        String text = text();
        return text.substring(0, Math.min(text.length(), 8192)).strip().toLowerCase(Locale.ROOT);
    }
}
