package org.dateline.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys under which spellings of one name meet: case, marks, hyphens and apostrophes fold away; the loose key also takes
 * the ways in which Arabic and Persian names come into Latin letters together (Daraa, Dar'a, Deraa; Hezbollah, Hizbullah).
 */
public final class NameKey {

    /** The Arabic article, before a hyphen in any of its assimilated forms. */
    static final String ARTICLE = "al";

    private static final Set<String> ARTICLES =
            Set.of("al", "el", "as", "ash", "ad", "an", "at", "ar", "az", "ul", "ol", "es", "ed", "er");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("['’‘`ʿʾʼ.\\u200e\\u200f\"“”]");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\-‐‑–—/_,]+");

    private NameKey() {}

    /** The words of a name, folded. A hyphened article becomes {@code al}. */
    public static List<String> words(String name) {
        if (isOneWord(name)) {
            String word = name.toLowerCase(Locale.ROOT);
            return List.of(word.equals("el") ? ARTICLE : word);
        }
        String plain = SILENT.matcher(fold(name)).replaceAll("");
        var words = new ArrayList<String>();
        String[] parts = BREAKS.split(plain.strip());
        boolean hyphened = plain.indexOf('-') > 0 || plain.indexOf('‑') > 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty()) {
                continue;
            }
            boolean article = i + 1 < parts.length && hyphened && ARTICLES.contains(parts[i]);
            words.add(article || parts[i].equals("el") ? ARTICLE : parts[i].equals("&") ? "and" : parts[i]);
        }
        return List.copyOf(words);
    }

    /** True for ASCII letters and figures alone, as nearly every word is: nothing of it folds but its case. */
    private static boolean isOneWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Lower case without marks; letters that do not decompose become their usual Latin pair. */
    public static String fold(String text) {
        if (isOneWord(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var out = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = Character.toLowerCase(bare.charAt(i));
            switch (c) {
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'đ', 'ð' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * A folded word under its loose key: one letter for q, k and c, no doubled letters, one vowel for a, e, i and y and
     * one for o, u and w, no h at the end.
     */
    public static String loose(String word) {
        return spelt(word, 'a');
    }

    /** The loose key with i and y told apart from a and e: for names of one word, which have little else to go by. */
    static String near(String word) {
        return spelt(word, 'i');
    }

    private static String spelt(String word, char forI) {
        String w = word.toLowerCase(Locale.ROOT)
                .replace("ph", "f")
                .replace("dj", "j")
                .replace("ck", "k")
                .replace('q', 'k')
                .replace("kh", "k")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("ou", "u")
                .replace("oo", "u");
        var out = new StringBuilder(w.length());
        for (int i = 0; i < w.length(); i++) {
            char c = switch (w.charAt(i)) {
                case 'a', 'e' -> 'a';
                case 'i', 'y' -> forI;
                case 'o', 'u', 'w' -> 'u';
                default -> w.charAt(i);
            };
            if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
        if (out.length() > 2 && out.charAt(out.length() - 1) == 'h') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }
}
