package org.dateline.story;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stays of a story's words when case, accents' form, punctuation and spacing are taken away. */
final class Fingerprint {

    private static final int OF_WORD = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final int HEX_DIGITS = 16;

    private Fingerprint() {}

    /** The story's words, folded, in order: letters and digits alone. */
    static List<String> wordsOf(String text) {
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        var words = new ArrayList<String>();
        int start = 0;
        int at = 0;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!isOfWord(c)) {
                if (at > start) {
                    words.add(folded.substring(start, at));
                }
                start = next;
            }
            at = next;
        }
        if (at > start) {
            words.add(folded.substring(start));
        }
        return words;
    }

    /** Letters, marks and digits, as Unicode has them. */
    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        }
        return (OF_WORD >> Character.getType(c) & 1) != 0;
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
