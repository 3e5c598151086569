package org.dateline.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and two-word phrases that speak for a story's contexts, with their weights. */
public final class ContextWords {

    private final Map<String, Map<String, Integer>> weights;

    private ContextWords(Map<String, Map<String, Integer>> weights) {
        this.weights = weights;
    }

    /** Reads {@code lexicon/contexts.tsv}. */
    public static ContextWords load() {
        var weights = new HashMap<String, Map<String, Integer>>();
        for (String line : KnowledgeFiles.lines("lexicon/contexts.tsv")) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != 3) {
                throw new KnowledgeException("lexicon/contexts.tsv: not three columns: " + line);
            }
            for (String word : cells.get(2).split(";")) {
                weights.computeIfAbsent(word, w -> new HashMap<>())
                        .merge(cells.get(0), Integer.parseInt(cells.get(1)), Math::max);
            }
        }
        return new ContextWords(weights);
    }

    /** The contexts that the word or phrase (lower case) speaks for. */
    public Map<String, Integer> weightsOf(String word) {
        return weights.getOrDefault(word, Map.of());
    }
}
