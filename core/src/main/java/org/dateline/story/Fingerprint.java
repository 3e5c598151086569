package org.dateline.story;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stays of a story's words when case, accents' form, punctuation and spacing are taken away. */
final class Fingerprint {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int HEX_DIGITS = 16;

    private Fingerprint() {}

    /** The story's words, folded, in order: letters and digits alone. */
    static List<String> wordsOf(String text) {
        var words = new ArrayList<String>();
        for (String word : NO_WORD.split(Normalizer2.getNFKCCasefoldInstance().normalize(text))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** 16 hex digits of the SHA-256 over the folded words of title and body. */
    static String of(@Nullable String titleOrNull, List<String> paragraphs) {
        MessageDigest digest = sha256();
        if (titleOrNull != null) {
            feed(digest, titleOrNull);
        }
        paragraphs.forEach(paragraph -> feed(digest, paragraph));
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }

    private static void feed(MessageDigest digest, String text) {
        for (String word : wordsOf(text)) {
            digest.update(word.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) ' ');
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
