package org.dateline.knowledge;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

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

    /** What must follow a pair of letters for it to be a sound. */
    private enum Next {
        ANYTHING,
        VOWEL,
        NO_VOWEL
    }

    /**
     * A sound that is written in several ways, and the one letter that stands for all.
     *
     * @param pairs the ways, two letters each
     */
    private record Sound(String pairs, Next next, char as) {

        /** Every pair becomes the letter, from left to right; no pattern, for every name of every story comes through here. */
        String in(String s) {
            int at = find(s, 0);
            if (at < 0) {
                return s;
            }
            var out = new StringBuilder(s.length());
            int from = 0;
            while (at >= 0) {
                out.append(s, from, at).append(as);
                from = at + 2;
                at = find(s, from);
            }
            return out.append(s, from, s.length()).toString();
        }

        private int find(String s, int from) {
            for (int i = from; i + 1 < s.length(); i++) {
                if (isWritten(s.charAt(i), s.charAt(i + 1)) && follows(s, i + 2)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isWritten(char first, char second) {
            for (int i = 0; i < pairs.length(); i += 2) {
                if (pairs.charAt(i) == first && pairs.charAt(i + 1) == second) {
                    return true;
                }
            }
            return false;
        }

        private boolean follows(String s, int at) {
            boolean vowel = at < s.length() && isVowel(s.charAt(at));
            return switch (next) {
                case ANYTHING -> true;
                case VOWEL -> vowel;
                case NO_VOWEL -> !vowel;
            };
        }
    }

    /** Applied in this order. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("ayaieieyae", Next.NO_VOWEL, 'a'),
            new Sound("awauouooow", Next.NO_VOWEL, 'u'),
            new Sound("uw", Next.VOWEL, 'w'),
            new Sound("iy", Next.VOWEL, 'y'),
            new Sound("eeieii", Next.ANYTHING, 'i'));

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
            s = sound.in(s);
        }
        if (s.length() > 1 && s.endsWith("h") && isVowel(s.charAt(s.length() - 2))) {
            s = s.substring(0, s.length() - 1);
        }
        return single(s.replace('e', 'a').replace('i', 'a').replace('o', 'u'));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
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
