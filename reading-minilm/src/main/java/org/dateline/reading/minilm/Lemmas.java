package org.dateline.reading.minilm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Dictionary forms by tag: those of the lexicon, and for words it lacks the regular form that is a known word. Names keep
 * their form, and so do comparatives: the degree stays in the word.
 */
final class Lemmas {

    private static final String VOWELS = "aeiou";

    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> pasts = new HashMap<>();
    private final Set<String> lemmas = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    /**
     * Lines of the lexicon are form, tag, lemma, by tabs.
     *
     * @param words lower-case dictionary forms beside the lexicon's
     * @param pieces what may be a word, so that of two possible stems the likelier one is taken
     */
    Lemmas(List<String> lexicon, Set<String> words, Set<String> pieces) {
        lemmas.addAll(words);
        known.addAll(pieces);
        for (String line : lexicon) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                forms.put(fields[0] + '\t' + fields[1], fields[2]);
                lemmas.add(fields[2]);
            }
        }
    }

    /** Adds irregular verbs: lemma, past forms, past participles; either may stand where a tagger takes one for the other. */
    void addIrregular(List<String> verbs) {
        for (String line : verbs) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                lemmas.add(fields[0]);
                for (String form : (fields[1] + ';' + fields[2]).split(";", -1)) {
                    forms.put(form + "\tVBD", fields[0]);
                    forms.put(form + "\tVBN", fields[0]);
                    pasts.put(form, fields[0]);
                }
            }
        }
    }

    /** The lemma of the word with this Penn tag. */
    String of(String word, String tag) {
        if (tag.startsWith("NNP")) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String listed = forms.get(small + '\t' + tag);
        if (listed != null) {
            return listed;
        }
        int hyphen = small.lastIndexOf('-');
        String last = small.substring(hyphen + 1);
        String before = small.substring(0, hyphen + 1);
        return switch (tag) {
            case "VBZ", "NNS" -> before + listedOr(last, tag, withoutS(last));
            case "VBD", "VBN" -> before + listedOr(last, tag, withoutEnding(last, "ed"));
            case "VBG" -> before + listedOr(last, tag, withoutEnding(last, "ing"));
            case "VB", "VBP" -> lemmas.contains(small) ? small : pasts.getOrDefault(small, small);
            default -> small;
        };
    }

    private String listedOr(String word, String tag, String other) {
        return forms.getOrDefault(word + '\t' + tag, other);
    }

    private String withoutS(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 3) {
            return word.endsWith("men") ? word.substring(0, word.length() - 2) + "an" : word;
        }
        String plain = word.substring(0, word.length() - 1);
        if (word.endsWith("ies") && word.length() > 4) {
            return firstKnown(word.substring(0, word.length() - 3) + "y", plain)
                    .orElse(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("es") && word.length() > 4) {
            String shorter = word.substring(0, word.length() - 2);
            boolean hisses = shorter.endsWith("s")
                    || shorter.endsWith("x")
                    || shorter.endsWith("ch")
                    || shorter.endsWith("sh")
                    || shorter.endsWith("zz");
            return firstKnown(plain, shorter).orElse(hisses ? shorter : plain);
        }
        return plain;
    }

    /** The stem of a regular past or -ing form: as it is, with one consonant less, or with an e. */
    private String withoutEnding(String word, String ending) {
        if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
            return word;
        }
        String stem = word.substring(0, word.length() - ending.length());
        if (ending.equals("ed") && stem.endsWith("i")) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        if (stem.endsWith("e")) {
            return stem + "e";
        }
        if (lemmas.contains(stem) && !likelyLacksE(stem)) {
            return stem;
        }
        if (doubled(stem) && "lsfz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
            return stem.substring(0, stem.length() - 1);
        }
        String undoubled = doubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
        boolean lacksE = likelyLacksE(stem);
        return (lacksE ? firstKnown(stem + "e", stem, undoubled) : firstKnown(stem, undoubled, stem + "e"))
                .orElse(lacksE ? stem + "e" : stem);
    }

    /** The first candidate that is a lemma of the lexicon, else the first that is a word at all. */
    private Optional<String> firstKnown(String... candidates) {
        return Stream.of(lemmas, known)
                .flatMap(words -> Stream.of(candidates).filter(words::contains))
                .findFirst();
    }

    private static boolean doubled(String stem) {
        int n = stem.length();
        return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && !vowel(stem, n - 1);
    }

    /** Stems that English does not end a verb with ("seiz", "forc", "mov"), or that a short vowel would have doubled. */
    private static boolean likelyLacksE(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        if ("cuvz".indexOf(last) >= 0
                || stem.endsWith("at") && n > 3
                || stem.endsWith("rg")
                || stem.endsWith("dg")
                || stem.endsWith("bl")) {
            return true;
        }
        boolean oneVowelBefore = n > 2 && !vowel(stem, n - 1) && vowel(stem, n - 2) && !vowel(stem, n - 3);
        return oneVowelBefore && "wxy".indexOf(last) < 0 && (syllables(stem) == 1 || last == 's' || last == 'k');
    }

    private static int syllables(String stem) {
        int groups = 0;
        for (int i = 0; i < stem.length(); i++) {
            groups += vowel(stem, i) && (i == 0 || !vowel(stem, i - 1)) ? 1 : 0;
        }
        return groups;
    }

    private static boolean vowel(String stem, int i) {
        return VOWELS.indexOf(stem.charAt(i)) >= 0;
    }
}
