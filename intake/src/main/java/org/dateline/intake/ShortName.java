package org.dateline.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * Short names for what lies in containers: safe in paths, addresses and on screens, the same at every run, and different
 * for different ids as far as eight hex digits tell.
 */
public final class ShortName {

    private static final int LONGEST = 56;
    private static final int LONGEST_IN_ALL = 160;
    private static final Pattern BEFORE_HOST = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:/*(?:www\\.)?");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    private ShortName() {}

    /** Of an address, an entry's path or a row's number. */
    public static String of(String id) {
        String bare = BEFORE_HOST.matcher(id).replaceFirst("");
        String safe = UNSAFE.matcher(bare).replaceAll("-").replaceAll("\\.{2,}|^[-.]+|[-.]+$", "");
        if (!safe.isEmpty() && safe.equals(id) && safe.length() <= LONGEST) {
            return safe;
        }
        String shown = safe.length() <= LONGEST ? safe : tail(safe);
        return (shown.isEmpty() ? "" : shown + "-") + digest(id);
    }

    /** Of an entry in a container that has a name: {@code container!entry}. */
    static String inside(String container, String id) {
        String name = container + "!" + of(id);
        return name.length() <= LONGEST_IN_ALL
                ? name
                : container.substring(0, Math.min(64, container.length())) + "!" + digest(container) + "-" + digest(id);
    }

    /** The end of an address tells more than its start; no surrogate pair is cut. */
    private static String tail(String safe) {
        int start = safe.length() - LONGEST;
        return safe.substring(Character.isLowSurrogate(safe.charAt(start)) ? start + 1 : start)
                .replaceAll("^[-.]+", "");
    }

    private static String digest(String id) {
        var crc = new CRC32C();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
