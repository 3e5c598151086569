package org.dateline.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells files that are no text at all: pictures, archives, programs. */
final class Binary {

    private static final int LOOKED_AT = 8192;

    /** Control characters that no text has, at most this share of the bytes: damaged text may have a few. */
    private static final double MOST_CONTROLS = 0.02;

    private static final Map<String, String> MAGIC = magic();

    private Binary() {}

    static boolean is(byte[] bytes) {
        return !kindByMagic(bytes).isEmpty() || !Encoding.isWide(bytes) && controls(bytes) > MOST_CONTROLS;
    }

    /** What it is, as far as its first bytes tell. */
    static String kind(byte[] bytes) {
        String kind = kindByMagic(bytes);
        return kind.isEmpty() ? "it is full of control characters" : kind;
    }

    private static String kindByMagic(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (var entry : MAGIC.entrySet()) {
            if (head.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return "";
    }

    private static double controls(byte[] bytes) {
        int n = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < n; i++) {
            int b = bytes[i];
            boolean usual = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
            controls += b >= 0 && b < 0x20 && !usual || b == 0x7f ? 1 : 0;
        }
        return (double) controls / n;
    }

    private static Map<String, String> magic() {
        var magic = new LinkedHashMap<String, String>();
        magic.put("%PDF-", "a PDF document");
        magic.put("PK\u0003\u0004", "a zip archive or an office document");
        magic.put("\u001f\u008b", "a gzip archive");
        magic.put("BZh", "a bzip2 archive");
        magic.put("\u00fd7zXZ", "an xz archive");
        magic.put("7z\u00bc\u00af", "a 7-Zip archive");
        magic.put("Rar!", "a RAR archive");
        magic.put("\u0089PNG", "a picture");
        magic.put("GIF8", "a picture");
        magic.put("\u00ff\u00d8\u00ff", "a picture");
        magic.put("\u007fELF", "a program");
        magic.put("\u00ca\u00fe\u00ba\u00be", "a program");
        magic.put("\u00d0\u00cf\u0011\u00e0", "an office document");
        magic.put("SQLite format 3", "a database");
        magic.put("OggS", "a recording");
        magic.put("ID3", "a recording");
        return magic;
    }
}
