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

    /** General categories of letters, marks and numbers, a bit each. */
    private static final int OF_WORDS = 1 << Character.UPPERCASE_LETTER
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
        var words = new ArrayList<String>();
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        int start = 0;
        int point;
        for (int i = 0; i < folded.length(); i += Character.charCount(point)) {
            point = folded.codePointAt(i);
            if ((1 << Character.getType(point) & OF_WORDS) == 0) {
                if (start < i) {
                    words.add(folded.substring(start, i));
                }
                start = i + Character.charCount(point);
            }
        }
        if (start < folded.length()) {
            words.add(folded.substring(start));
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
