package org.dateline.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each support of a mention adds to the log-odds that its type is right ({@code knowledge/lexicon/confidence.tsv}). */
public final class ConfidenceWeights {

    private static final String BASE = "base";

    private final Map<String, Double> weights;

    private ConfidenceWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    private static final class Packed {
        private static final ConfidenceWeights WEIGHTS = load();
    }

    /**
     * Weights that somebody fitted.
     *
     * @param base log-odds before any support counts
     * @param supports what each support adds, by its name in the table
     */
    public static ConfidenceWeights of(double base, Map<String, Double> supports) {
        var weights = new HashMap<>(supports);
        weights.put(BASE, base);
        return new ConfidenceWeights(weights);
    }

    /** The table that comes with the program, read once. */
    public static ConfidenceWeights packed() {
        return Packed.WEIGHTS;
    }

    private static ConfidenceWeights load() {
        var weights = new HashMap<String, Double>();
        for (List<String> row : Lexicon.rows("confidence.tsv", 2)) {
            if (weights.put(row.getFirst(), Double.valueOf(row.get(1))) != null) {
                throw new IllegalStateException("confidence.tsv has \"" + row.getFirst() + "\" twice");
            }
        }
        if (!weights.containsKey(BASE)) {
            throw new IllegalStateException("confidence.tsv has no row \"base\"");
        }
        return new ConfidenceWeights(weights);
    }

    /** Log-odds before any support counts. */
    public double base() {
        return weights.getOrDefault(BASE, 0.0);
    }

    /** What the support adds; 0 for one that the table does not have. */
    public double of(String support) {
        return weights.getOrDefault(support, 0.0);
    }
}
