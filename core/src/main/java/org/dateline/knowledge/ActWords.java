package org.dateline.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that help to tell who stands where around an act, by what they do; {@code lexicon/act-words.tsv} says more. */
public final class ActWords {

    /** What a word does. */
    public enum Kind {
        LIGHT,
        LIGHT_PASSIVE,
        BRINGS,
        RESULT,
        RESULT_LINK,
        BUNDLE,
        SETTING,
        SUBJECT_CONTROL,
        BESIDE
    }

    private final Map<Kind, Set<String>> words;

    private ActWords(Map<Kind, Set<String>> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static ActWords packed() {
        return Packed.WORDS;
    }

    private static final class Packed {
        private static final ActWords WORDS = load("lexicon/act-words.tsv");
    }

    private static ActWords load(String path) {
        var words = new EnumMap<Kind, Set<String>>(Kind.class);
        for (String line : KnowledgeFiles.lines(path)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != 2) {
                throw new KnowledgeException(path + ": not two columns: " + line);
            }
            words.put(kind(path, cells.get(0)), Set.of(cells.get(1).split(";")));
        }
        return new ActWords(words);
    }

    private static Kind kind(String path, String name) {
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new KnowledgeException(path + ": no kind of word is called " + name, e);
        }
    }

    /** True where the lemma (lower case) does that. */
    public boolean is(Kind kind, String lemma) {
        return words.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
