package org.dateline.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how bytes stand for characters, in this order: a byte order mark; the charset that the carrier's header
 * or else an HTML head names, unless the bytes are plainly UTF-8; UTF-8 where the bytes are valid; what their statistics say. Wherever the answer
 * is a guess, a note says so.
 */
final class Encoding {

    private static final int HEAD = 4096;
    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_CONFIDENCE = 25;

    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private Encoding() {}

    /** True for UTF-16, with a mark or by its zero bytes. */
    static boolean isWide(byte[] bytes) {
        return wide(bytes).isPresent();
    }

    static Decoded decode(byte[] bytes, @Nullable String headerOrNull) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3, Utf8.count(bytes));
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            int mark = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? 2 : 0;
            return Decoding.of(bytes, mark, wide.get(), List.of());
        }
        Utf8.Count count = Utf8.count(bytes);
        Optional<String> named = Optional.ofNullable(headerOrNull)
                .filter(name -> charset(name).isPresent())
                .or(() -> named(bytes));
        if (count.isValid()) {
            Optional<Charset> other = named.flatMap(Encoding::charset).filter(c -> !c.equals(StandardCharsets.UTF_8));
            if (other.isPresent() && count.multibyte() == 0) {
                return Decoding.of(bytes, 0, other.get(), List.of());
            }
            return utf8(bytes, 0, count);
        }
        Optional<Charset> declared = named.flatMap(Encoding::charset);
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return Decoding.of(bytes, 0, declared.get(), List.of());
        }
        return count.isMostlyValid() ? utf8(bytes, 0, count) : guessed(bytes, named);
    }

    private static Decoded utf8(byte[] bytes, int from, Utf8.Count count) {
        Decoded decoded = Utf8.decode(bytes, from);
        if (count.isValid()) {
            return decoded;
        }
        long broken = decoded.text().chars().filter(c -> c == Utf8.REPLACEMENT).count();
        return with(decoded, "Not all of it is valid UTF-8: " + broken + " characters are lost and stand as \uFFFD.");
    }

    private static Decoded guessed(byte[] bytes, Optional<String> named) {
        var detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        CharsetMatch match = detector.detect();
        Charset charset = match == null || match.getConfidence() < LEAST_CONFIDENCE
                ? FALLBACK
                : charset(match.getName())
                        .filter(c -> !c.equals(StandardCharsets.UTF_8))
                        .orElse(FALLBACK);
        String claim = named.map(name -> "It claims to be " + name + " and is not valid as such; it")
                .orElse("It is no valid UTF-8 and names no encoding; it");
        return with(Decoding.of(bytes, 0, charset, List.of()), claim + " was read as " + charset.name() + ", a guess.");
    }

    private static Decoded with(Decoded decoded, String detail) {
        return new Decoded(
                decoded.text(),
                decoded.offsets(),
                decoded.charset(),
                List.of(Refusal.ofWhole("page.encoding", detail)));
    }

    private static Optional<String> named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }

    /** Latin-1 is read as windows-1252, its superset, as browsers do. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.toUpperCase(Locale.ROOT));
            boolean latin1 = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return wide ? Optional.empty() : Optional.of(latin1 ? FALLBACK : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> wide(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = new int[2];
        int n = Math.min(bytes.length, HEAD) & ~1;
        for (int i = 0; i < n; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        // Western text in UTF-16 has a zero in most pairs, always on the same side.
        if (n >= 16 && zeros[1] > n / 3 && zeros[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return n >= 16 && zeros[0] > n / 3 && zeros[1] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
