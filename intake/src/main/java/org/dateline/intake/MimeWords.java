package org.dateline.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How MIME writes bytes as letters: quoted-printable and base64, in bodies and in headers. */
final class MimeWords {

    private static final Pattern ENCODED =
            Pattern.compile("=\\?([\\w-]{2,40})(?:\\*\\w+)?\\?([BbQq])\\?([^?\\s]{0,1000})\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)\\s+(?==\\?)");
    private static final Pattern NO_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");

    private MimeWords() {}

    /** A header's words, with what is encoded in them decoded. */
    static String decoded(String header) {
        Matcher word = ENCODED.matcher(BETWEEN.matcher(header).replaceAll(""));
        return word.replaceAll(found -> {
            boolean quoted = found.group(2).equalsIgnoreCase("q");
            byte[] bytes = decoded(
                    quoted ? found.group(3).replace('_', ' ') : found.group(3), quoted ? "quoted-printable" : "base64");
            return Matcher.quoteReplacement(new String(bytes, charset(found.group(1))));
        });
    }

    /** The bytes of a body, each of its characters a byte, written in that transfer encoding. */
    static byte[] decoded(String body, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> quotedPrintable(body);
            case "base64" -> base64(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** As far as it goes: letters of a group that breaks off are left. */
    private static byte[] base64(String body) {
        String letters = NO_BASE64.matcher(body).replaceAll("");
        int whole = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
        return Base64.getDecoder().decode(letters.substring(0, whole));
    }

    private static byte[] quotedPrintable(String body) {
        var bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                bytes.write(c);
                continue;
            }
            int end = i + 1;
            while (end < body.length() && (body.charAt(end) == ' ' || body.charAt(end) == '\t')) {
                end++;
            }
            boolean soft = end == body.length() || body.charAt(end) == '\n' || body.startsWith("\r\n", end);
            int high = i + 1 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = i + 2 < body.length() ? Character.digit(body.charAt(i + 2), 16) : -1;
            if (soft) {
                i = end < body.length() && body.charAt(end) == '\r' ? end + 1 : end;
            } else if (high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
