package org.dateline.reading.minilm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best tree over a sentence's words: maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967) with exactly one
 * word under the root. Ties go to the smaller index, so that the same scores always give the same tree.
 */
final class Tree {

    private static final double NEVER = -1e12;

    private Tree() {}

    /**
     * Heads of all nodes, node 0 being the root (its own head is -1).
     *
     * @param scores {@code scores[dependent][head]}, over nodes 0 to n; row 0 is not looked at
     */
    static int[] best(float[][] scores) {
        int n = scores.length;
        double[][] logs = new double[n][];
        for (int d = 0; d < n; d++) {
            logs[d] = logShares(scores[d], d);
        }
        int[] heads = greedy(logs);
        List<Integer> roots = roots(heads);
        if (roots.size() != 1 || cycle(heads) != null) {
            heads = spanning(logs);
            roots = roots(heads);
        }
        return roots.size() == 1 ? heads : oneRoot(logs, roots);
    }

    /** Of the words that would all stand under the root, the one alone that gives the best tree. */
    private static int[] oneRoot(double[][] logs, List<Integer> roots) {
        int[] best = new int[0];
        double bestSum = Double.NEGATIVE_INFINITY;
        for (int root : roots) {
            double[][] only = new double[logs.length][];
            for (int d = 0; d < logs.length; d++) {
                only[d] = logs[d].clone();
                if (d != root) {
                    only[d][0] = NEVER;
                }
            }
            int[] heads = spanning(only);
            double sum = 0;
            for (int d = 1; d < heads.length; d++) {
                sum += only[d][heads[d]];
            }
            if (sum > bestSum) {
                bestSum = sum;
                best = heads;
            }
        }
        return best;
    }

    private static double[] logShares(float[] row, int self) {
        double top = Double.NEGATIVE_INFINITY;
        for (int h = 0; h < row.length; h++) {
            if (h != self) {
                top = Math.max(top, row[h]);
            }
        }
        double sum = 0;
        for (int h = 0; h < row.length; h++) {
            sum += h == self ? 0 : Math.exp(row[h] - top);
        }
        double[] logs = new double[row.length];
        double log = top + Math.log(sum);
        for (int h = 0; h < row.length; h++) {
            logs[h] = h == self ? NEVER : row[h] - log;
        }
        return logs;
    }

    private static List<Integer> roots(int[] heads) {
        var roots = new ArrayList<Integer>(1);
        for (int d = 1; d < heads.length; d++) {
            if (heads[d] == 0) {
                roots.add(d);
            }
        }
        return roots;
    }

    private static int[] greedy(double[][] scores) {
        int[] heads = new int[scores.length];
        heads[0] = -1;
        for (int d = 1; d < scores.length; d++) {
            int best = 0;
            for (int h = 1; h < scores.length; h++) {
                if (h != d && (scores[d][h] > scores[d][best] || best == d)) {
                    best = h;
                }
            }
            heads[d] = best;
        }
        return heads;
    }

    /** Nodes of a ring, true where a node is in it; null where there is none. */
    private static boolean @org.jspecify.annotations.Nullable [] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int d = 1; d < heads.length; d++) {
            int at = d;
            while (at > 0 && seen[at] == 0) {
                seen[at] = d;
                at = heads[at];
            }
            if (at > 0 && seen[at] == d) {
                boolean[] ring = new boolean[heads.length];
                for (int r = at; !ring[r]; r = heads[r]) {
                    ring[r] = true;
                }
                return ring;
            }
        }
        return null;
    }

    private static int[] spanning(double[][] scores) {
        int[] heads = greedy(scores);
        boolean[] ring = cycle(heads);
        if (ring == null) {
            return heads;
        }
        return contracted(scores, heads, ring);
    }

    /** Shrinks the ring to one node, solves the smaller graph, and opens the ring again where the best arc enters it. */
    private static int[] contracted(double[][] scores, int[] heads, boolean[] ring) {
        int n = scores.length;
        int[] outside = new int[n];
        int size = 0;
        for (int i = 0; i < n; i++) {
            if (!ring[i]) {
                outside[size++] = i;
            }
        }
        double[][] small = new double[size + 1][size + 1];
        int[] entry = new int[size];
        int[] exit = new int[size];
        for (int a = 0; a < size; a++) {
            int i = outside[a];
            double in = Double.NEGATIVE_INFINITY;
            double out = Double.NEGATIVE_INFINITY;
            for (int r = 0; r < n; r++) {
                if (!ring[r]) {
                    continue;
                }
                double enters = scores[r][i] - scores[r][heads[r]];
                if (enters > in) {
                    in = enters;
                    entry[a] = r;
                }
                if (scores[i][r] > out) {
                    out = scores[i][r];
                    exit[a] = r;
                }
            }
            small[size][a] = in;
            small[a][size] = out;
            for (int b = 0; b < size; b++) {
                small[a][b] = scores[i][outside[b]];
            }
        }
        small[size][size] = NEVER;
        int[] solved = spanning(small);
        int[] result = heads.clone();
        for (int a = 1; a < size; a++) {
            result[outside[a]] = solved[a] == size ? exit[a] : outside[solved[a]];
        }
        int enters = solved[size];
        result[entry[enters]] = outside[enters];
        return result;
    }

    /** True where the heads make one tree with one word under the root; for tests. */
    static boolean isTree(int[] heads) {
        return Arrays.stream(heads).filter(h -> h == 0).count() == 1 && cycle(heads) == null;
    }
}
