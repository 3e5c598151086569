package org.dateline.lab.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.lab.repeats.Plant.Expected;
import org.junit.jupiter.api.Test;

/** On a small pile: nearly every copy is found, and no update is taken for one. */
class A02_RepeatMeasureTest {

    private static RepeatScore score(int stories) {
        return new RepeatMeasure(3).run(stories, () -> {}, () -> false);
    }

    @Test
    void copiesAreFoundAndUpdatesKeptApart() {
        RepeatScore score = score(1500);
        assertThat(score.recall(Expected.COPY).of()).isGreaterThan(400);
        assertThat(score.recall(Expected.COPY).share()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.precision(Expected.COPY).share()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.recall(Expected.UPDATE).share()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.updatesTakenForCopies()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameCountsAndTheTableSaysThem() {
        RepeatScore first = score(200);
        RepeatScore second = score(200);
        assertThat(second.planted()).isEqualTo(first.planted());
        assertThat(second.own()).isEqualTo(first.own());
        assertThat(first.tenthSeconds()).hasSize(10);
        assertThat(first.table())
                .contains("headline changed", "words 20 %", "stories of their own", "0 updates were taken for copies");
        assertThat(first.json().path("stories").asInt()).isEqualTo(200);
        assertThat(first.json()
                        .path("planted")
                        .path("toll changed")
                        .path("copies")
                        .asInt())
                .isZero();
    }
}
