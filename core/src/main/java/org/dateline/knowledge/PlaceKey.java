package org.dateline.knowledge;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * What is left of a place's name when spelling is taken away, in three steps: accents and apostrophes ("Dar‘ā", "Dar'a"),
 * then the ways to write the same Arabic sounds in Latin letters ("Deraa"), then the vowels.
 */
public final class PlaceKey {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final String MARKS = "'’‘ʻʼʿʾ`´.";
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "il", "as", "es", "ash", "esh", "ad", "ed", "an", "en", "ar", "er", "at", "et", "az",
            "ez", "adh", "edh", "ath");

    /** A sound that is written in several ways, and the one way that stands for all. */
    private record Sound(Pattern written, String as) {
        Sound(String written, String as) {
            this(Pattern.compile(written), as);
        }
    }

    /** Applied in this order. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("(?:ay|ai|ei|ey|ae)(?![aeiou])", "a"),
            new Sound("(?:aw|au|ou|oo|ow)(?![aeiou])", "u"),
            new Sound("uw(?=[aeiou])", "w"),
            new Sound("iy(?=[aeiou])", "y"),
            new Sound("ee|ie|ii", "i"),
            new Sound("(?<=[aeiou])h$", ""));

    private PlaceKey() {}

    /** Lower case without accents, apostrophes and full stops; other signs become one space. */
    public static String fold(String words) {
        String plain = isAscii(words) ? words : DECOMPOSED.normalize(words);
        var key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 32));
            } else if (Character.getType(c) == Character.NON_SPACING_MARK || MARKS.indexOf(c) >= 0) {
                continue;
            } else if (Character.isLetterOrDigit(c)) {
                key.append(latin(Character.toLowerCase(c)));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        String folded = key.toString().strip();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String latin(char c) {
        return switch (c) {
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ə' -> "a";
            case 'þ' -> "th";
            default -> String.valueOf(c);
        };
    }

    /**
     * A folded name without articles and with one letter for each sound that is written in several ways: "deir ezzor",
     * "dayr az zawr" and "deir al zor" give the same.
     */
    public static String alike(String folded) {
        var words = folded.split(" ");
        var key = new StringJoiner(" ");
        for (String word : words) {
            if (words.length == 1 || !ARTICLES.contains(word)) {
                key.add(sounds(assimilated(word)));
            }
        }
        return key.toString();
    }

    /** Takes off an article that has run together with its word: "ezzor", "arraqqa". */
    private static String assimilated(String word) {
        boolean joined = word.length() > 4
                && "aeu".indexOf(word.charAt(0)) >= 0
                && "dnrstz".indexOf(word.charAt(1)) >= 0
                && word.charAt(1) == word.charAt(2);
        return joined ? word.substring(2) : word;
    }

    private static String sounds(String word) {
        String s = word.replace("kfar", "kafr")
                .replace("kafar", "kafr")
                .replace("kh", "x")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("sh", "ʃ")
                .replace("ch", "ʃ")
                .replace("dj", "j")
                .replace("ph", "f")
                .replace('q', 'k')
                .replace('c', 'k');
        s = single(s);
        for (Sound sound : SOUNDS) {
            s = sound.written().matcher(s).replaceAll(sound.as());
        }
        return single(s.replace('e', 'a').replace('i', 'a').replace('o', 'u'));
    }

    /** One letter for each run of the same letter. */
    private static String single(String s) {
        var out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
                out.append(s.charAt(i));
            }
        }
        return out.toString();
    }

    /** The consonants of a name made {@link #alike}, and whether it ends in a vowel; needs three consonants to mean much. */
    public static Optional<String> consonants(String alike) {
        var key = new StringBuilder(alike.length());
        int count = 0;
        for (int i = 0; i < alike.length(); i++) {
            char c = alike.charAt(i);
            boolean vowel = c == 'a' || c == 'u';
            if (!vowel || i == 0 || i == alike.length() - 1) {
                key.append(vowel ? 'a' : c);
                count += vowel || c == ' ' ? 0 : 1;
            }
        }
        return count >= 3 ? Optional.of(key.toString().toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
