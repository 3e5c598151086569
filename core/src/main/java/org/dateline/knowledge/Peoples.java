package org.dateline.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Peoples whose armed forces are called by the people's name ({@code knowledge/lexicon/peoples.tsv}). */
public final class Peoples {

    /** What a people's armed forces are: rebels of a state, or a force of it. */
    public record Force(String country, List<String> sectors) {
        public Force {
            sectors = List.copyOf(sectors);
        }
    }

    private static final class Packed {
        private static final Peoples PEOPLES = new Peoples(Lexicon.rows("peoples.tsv", 3));
    }

    private final Map<String, Map<String, Force>> byWord = new HashMap<>();

    private Peoples(List<List<String>> rows) {
        for (List<String> row : rows) {
            for (String word : row.get(0).split(";")) {
                byWord.computeIfAbsent(word, w -> new HashMap<>())
                        .put(
                                row.get(1),
                                new Force(row.get(1), List.of(row.get(2).split("\\+"))));
            }
        }
    }

    /** The lexicon packed with the program, read once. */
    public static Peoples packed() {
        return Packed.PEOPLES;
    }

    public boolean isPeople(String word) {
        return byWord.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The people's armed forces in a story about that state; in one about no state in particular, if it has only one. */
    public Optional<Force> find(String word, Optional<String> storyState) {
        Map<String, Force> forces = byWord.getOrDefault(word.toLowerCase(Locale.ROOT), Map.of());
        if (storyState.isPresent()) {
            return Optional.ofNullable(forces.get(storyState.get()));
        }
        return forces.size() == 1 ? Optional.of(forces.values().iterator().next()) : Optional.empty();
    }
}
