package org.dateline.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two texts are compared by their runs of four words, each counted as often as it stands there. */
class A01_ShinglesTest {

    private static ShingleScore score(String right, String read) {
        return ShingleScore.of(right, read);
    }

    @Test
    void theSameWordsAreRightWhateverStandsBetweenThem() {
        ShingleScore score = score("The ferry, they say, runs again.", "The ferry they say\n\nruns again");
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.exact()).isTrue();
    }

    @Test
    void caseCounts() {
        assertThat(score("one two three four", "One two three four").hits()).isZero();
    }

    @Test
    void aWordTooManyAtTheEndCostsOneRun() {
        ShingleScore score = score("a b c d e", "a b c d e f");
        assertThat(score.precision()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.f1()).isCloseTo(0.8, within(1e-9));
        assertThat(score.exact()).isFalse();
    }

    @Test
    void aWordMissingInTheMiddleCostsEveryRunThatHoldsIt() {
        ShingleScore score = score("a b c d e f g h", "a b c d f g h");
        // Five runs are right, four were read, one of them is right.
        assertThat(score.recall()).isCloseTo(1 / 5.0, within(1e-9));
        assertThat(score.precision()).isCloseTo(1 / 4.0, within(1e-9));
    }

    @Test
    void repeatsAreCounted() {
        ShingleScore score = score("a b c d a b c d", "a b c d");
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isCloseTo(1 / 5.0, within(1e-9));
    }

    @Test
    void fewerThanFourWordsAreOneRun() {
        assertThat(score("Ferry runs", "Ferry runs").f1()).isEqualTo(1);
        assertThat(score("Ferry runs", "Ferry").f1()).isZero();
    }

    @Test
    void nothingReadIsAllMissedAndNothingToReadIsRight() {
        assertThat(score("a b c d", "").recall()).isZero();
        assertThat(score("a b c d", "").precision()).isZero();
        assertThat(score("", "a b c d").precision()).isZero();
        assertThat(score("", "").f1()).isEqualTo(1);
        assertThat(score("", "").exact()).isTrue();
    }
}
