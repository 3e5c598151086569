package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.lab.Golds.mention;
import static org.dateline.lab.Golds.story;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A05_IntervalTest {

    @Test
    void aCoderThatIsAlwaysRightHasNoSpread() {
        Evaluation evaluation = evaluation(20, 20);
        assertThat(evaluation.intervals().get("type f1")).isEqualTo(new Interval(1, 1));
    }

    @Test
    void theIntervalHoldsTheFigureAndIsTheSameEveryTime() {
        Evaluation evaluation = evaluation(20, 10);
        Interval recall =
                java.util.Objects.requireNonNull(evaluation.intervals().get("type r"));
        assertThat(evaluation.total().type().recall()).isEqualTo(0.5);
        // Half of twenty draws: two standard deviations are 0.22.
        assertThat(recall.low()).isBetween(0.2, 0.35);
        assertThat(recall.high()).isBetween(0.65, 0.8);
        assertThat(evaluation.intervals()).isEqualTo(evaluation.intervals());
    }

    @Test
    void noStoriesNoFigures() {
        Evaluation nothing = Evaluation.of("none", List.of(), Map.of());
        assertThat(nothing.intervals().values()).allMatch(interval -> interval.equals(new Interval(0, 0)));
    }

    private static Evaluation evaluation(int stories, int found) {
        String mention = mention("AID", 0, 10, "");
        List<MarkedStory> gold = Golds.gold(IntStream.range(0, stories)
                .mapToObj(i -> story("s" + i, mention))
                .toArray(String[]::new));
        MarkedStory right = MarkedStory.of("found", List.of(Golds.marked(mention)));
        return Evaluation.of(
                "test",
                gold,
                IntStream.range(0, found).boxed().collect(java.util.stream.Collectors.toMap(i -> "s" + i, i -> right)));
    }
}
