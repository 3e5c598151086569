package org.dateline.reading.minilm;

import java.util.List;

/**
 * The relations of today's treebanks as the rooms know them: they were laid out on Universal Dependencies before 2025,
 * where a title before a name is a {@code compound}, and one who is asked is the {@code obj} where there is no other.
 */
final class Relations {

    private Relations() {}

    /** The words of one sentence, their relations under the rooms' names. */
    static List<Word> forRooms(List<Word> words) {
        return words.stream()
                .map(w -> new Word(w.tag(), w.lemma(), w.name(), w.head(), forRooms(w, words)))
                .toList();
    }

    private static String forRooms(Word word, List<Word> words) {
        return switch (word.relation()) {
            case "nmod:desc" -> "compound";
            case "iobj" -> hasObject(word.head(), words) ? "iobj" : "obj";
            default -> word.relation();
        };
    }

    private static boolean hasObject(int head, List<Word> words) {
        return words.stream()
                .anyMatch(other -> other.head() == head && other.relation().equals("obj"));
    }
}
