package org.dateline.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A lexicon of words by what they do: a kind a line, then its words, parted by semicolons. */
final class WordKinds<K extends Enum<K>> {

    private final Map<K, Set<String>> words;

    private WordKinds(Map<K, Set<String>> words) {
        this.words = words;
    }

    /** Reads a packed file under {@code knowledge/lexicon}; each kind must have its line, and only one. */
    static <K extends Enum<K>> WordKinds<K> load(String file, Class<K> kinds) {
        var words = new EnumMap<K, Set<String>>(kinds);
        for (List<String> row : Lexicon.rows(file, 2)) {
            K kind = kind(file, row.getFirst(), kinds);
            if (words.put(kind, Set.of(row.getLast().split(";"))) != null) {
                throw new KnowledgeException(file + " has " + row.getFirst() + " twice");
            }
        }
        for (K kind : kinds.getEnumConstants()) {
            if (!words.containsKey(kind)) {
                throw new KnowledgeException(file + " has no words of the kind " + kind);
            }
        }
        return new WordKinds<>(words);
    }

    private static <K extends Enum<K>> K kind(String file, String name, Class<K> kinds) {
        try {
            return Enum.valueOf(kinds, name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new KnowledgeException(file + ": no kind of word is called " + name, e);
        }
    }

    /** True where the word is of the kind. */
    boolean is(K kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
