package org.dateline.reading.minilm;

import java.util.List;
import java.util.Map;

/**
 * Labels of names, word by word, from the network's scores: the best sequence in which no name goes on that has not begun
 * (Viterbi), in the words of the contract.
 */
final class NameLabels {

    private static final String OUTSIDE = "O";

    /** The network's kinds in the labels that all engines share. */
    private static final Map<String, String> SHARED = Map.of(
            "PLACE", "LOCATION",
            "FACILITY", "LOCATION",
            "GROUP", "ORGANIZATION",
            "NORP", "MISC",
            "EVENT", "MISC",
            "WORK", "MISC");

    private final String[] kinds;
    private final boolean[][] follows;

    /** {@code labels} in the network's order: {@code O}, {@code B-PERSON}, {@code I-PERSON} … */
    NameLabels(List<String> labels) {
        kinds = labels.stream()
                .map(l -> l.equals(OUTSIDE) ? OUTSIDE : SHARED.getOrDefault(l.substring(2), l.substring(2)))
                .toArray(String[]::new);
        follows = new boolean[labels.size()][labels.size()];
        for (int before = 0; before < labels.size(); before++) {
            for (int after = 0; after < labels.size(); after++) {
                String next = labels.get(after);
                follows[before][after] =
                        !next.startsWith("I-") || labels.get(before).endsWith(next.substring(1)) && before > 0;
            }
        }
    }

    int size() {
        return kinds.length;
    }

    /** One shared label a word ({@code PERSON}, {@code LOCATION} …, or {@code O}); {@code scores[word][label]}. */
    String[] of(float[][] scores) {
        int words = scores.length;
        int labels = kinds.length;
        double[] sums = new double[labels];
        int[][] from = new int[words][labels];
        for (int w = 0; w < words; w++) {
            double[] next = new double[labels];
            for (int l = 0; l < labels; l++) {
                int best = -1;
                for (int b = 0; b < labels; b++) {
                    boolean may = w == 0 ? b == 0 && follows[0][l] : follows[b][l];
                    if (may && (best < 0 || sums[b] > sums[best])) {
                        best = b;
                    }
                }
                from[w][l] = best;
                next[l] = best < 0 ? Double.NEGATIVE_INFINITY : sums[best] + scores[w][l];
            }
            sums = next;
        }
        int at = 0;
        for (int l = 1; l < labels; l++) {
            if (sums[l] > sums[at]) {
                at = l;
            }
        }
        String[] found = new String[words];
        for (int w = words - 1; w >= 0; w--) {
            found[w] = kinds[at];
            at = from[w][at];
        }
        return found;
    }
}
