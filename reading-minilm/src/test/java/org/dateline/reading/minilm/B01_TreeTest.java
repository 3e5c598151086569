package org.dateline.reading.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The best tree: single-rooted, without rings, and truly the best of all trees. */
class B01_TreeTest {

    @Test
    void theBestHeadOfEachWordIsTakenWhereThatIsATree() {
        float[][] scores = {{0, 0, 0}, {9, 0, 1}, {0, 9, 0}};
        assertThat(Tree.best(scores)).containsExactly(-1, 0, 1);
    }

    @Test
    void aRingIsOpenedWhereThatCostsLeast() {
        float[][] scores = {{0, 0, 0}, {1, 0, 9}, {4, 9, 0}};
        assertThat(Tree.best(scores)).containsExactly(-1, 2, 0);
    }

    @Test
    void onlyOneWordStandsUnderTheRoot() {
        float[][] scores = {{0, 0, 0}, {9, 0, 1}, {8, 6, 0}};
        assertThat(Tree.best(scores)).containsExactly(-1, 0, 1);
    }

    @Test
    void noTreeOfFourWordsIsBetter() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            float[][] scores = new float[5][5];
            for (float[] row : scores) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextFloat() * 6;
                }
            }
            int[] best = Tree.best(scores);
            assertThat(Tree.isTree(best)).isTrue();
            assertThat(sum(scores, best)).isGreaterThanOrEqualTo(bestSum(scores) - 1e-4);
        }
    }

    private static double bestSum(float[][] scores) {
        double best = Double.NEGATIVE_INFINITY;
        for (int code = 0; code < 625; code++) {
            int[] heads = {-1, code % 5, code / 5 % 5, code / 25 % 5, code / 125};
            boolean own = heads[1] == 1 || heads[2] == 2 || heads[3] == 3 || heads[4] == 4;
            if (!own && Tree.isTree(heads)) {
                best = Math.max(best, sum(scores, heads));
            }
        }
        return best;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int d = 1; d < heads.length; d++) {
            double all = 0;
            for (int h = 0; h < heads.length; h++) {
                all += h == d ? 0 : Math.exp(scores[d][h]);
            }
            sum += scores[d][heads[d]] - Math.log(all);
        }
        return sum;
    }
}
