package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dateline.coding.Confidence.Support;
import org.dateline.knowledge.ConfidenceWeights;
import org.dateline.lab.Calibration.Guess;
import org.junit.jupiter.api.Test;

/** How well confidence keeps its word, and the weights that keep it best. */
class A08_CalibrationTest {

    @Test
    void mentionsStandInTheRowOfTheirConfidence() {
        var calibration = new Calibration(
                List.of(new Guess(0.95, true), new Guess(1, true), new Guess(0.9, false), new Guess(0.4, false)));
        assertThat(calibration.rows())
                .satisfiesExactly(
                        low -> assertThat(low).isEqualTo(new Calibration.Row(0, 0.5, new Tally(0, 1), 0.4)), high -> {
                            assertThat(high.from()).isEqualTo(0.9);
                            assertThat(high.tally()).isEqualTo(new Tally(2, 3));
                            assertThat(high.mean()).isCloseTo(0.95, within(1e-12));
                        });
    }

    @Test
    void theBrierScoreIsTheMeanSquaredDistance() {
        var calibration = new Calibration(List.of(new Guess(0.8, true), new Guess(0.6, false)));
        assertThat(calibration.brier()).isCloseTo((0.04 + 0.36) / 2, within(1e-12));
        assertThat(calibration.error()).isCloseTo((0.2 + 0.6) / 2, within(1e-12));
        assertThat(new Calibration(List.of()).brier()).isZero();
    }

    @Test
    void oneSupportTakesTheLogOddsOfItsShare() {
        ConfidenceWeights weights = new ConfidenceFit(0).weights(mentions());
        assertThat(weights.base()).isCloseTo(0, within(1e-6)); // 20 of 40 without an actor are right
        assertThat(weights.of("actor")).isCloseTo(Math.log(3), within(1e-6)); // and 30 of 40 with one
        assertThat(weights.of("place")).isZero();
    }

    @Test
    void aRidgeDrawsWeightsToNought() {
        assertThat(new ConfidenceFit(5).weights(mentions()).of("actor")).isBetween(0.3, 0.95);
    }

    @Test
    void eachStoryIsJudgedByWeightsFittedWithoutIt() {
        var judged = new ArrayList<Judged<List<Support>>>();
        for (int i = 0; i < 20; i++) {
            judged.add(new Judged<>("a", List.of(), true));
            judged.add(new Judged<>("b", List.of(), i % 4 > 0));
        }
        Calibration unseen = new ConfidenceFit(0.5).crossValidated(judged, 2);
        assertThat(unseen.guesses()).hasSize(40);
        assertThat(unseen.guesses().getFirst().confidence()).isCloseTo(0.75, within(1e-6)); // a's, from b
        assertThat(unseen.guesses().getLast().confidence()).isGreaterThan(0.99); // b's, from a
    }

    private static List<Judged<List<Support>>> mentions() {
        var judged = new ArrayList<Judged<List<Support>>>();
        for (int i = 0; i < 40; i++) {
            judged.add(new Judged<>("s" + i, List.of(), i % 2 == 0));
            judged.add(new Judged<>("s" + i, List.of(Support.ACTOR), i % 4 > 0));
        }
        return judged;
    }
}
