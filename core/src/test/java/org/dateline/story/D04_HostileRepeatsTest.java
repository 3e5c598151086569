package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.NumberWords;
import org.dateline.model.Retelling;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Texts made to be hard to compare end all the same, and hashes that are equal by chance make no words equal. */
class D04_HostileRepeatsTest {

    private static final Facts FACTS = new Facts(NumberWords.packed());

    private static BodyWords body(List<String> words) {
        return BodyWords.of(words, FACTS);
    }

    @Test
    void anEndlessRepetitionEnds() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            var index = new RepeatIndex();
            index.add(Texts.ITEMS.of("a", "buffalo ".repeat(100_000) + ".", null, null, null));
            assertThat(index.add(Texts.ITEMS.of("b", "buffalo ".repeat(90_000) + "herd.", null, null, null)))
                    .as("one run, however often, is too little to go by")
                    .isEmpty();
            index.add(Texts.ITEMS.of("c", "buffalo cow calf herd grass ".repeat(20_000) + ".", null, null, null));
            assertThat(index.add(
                            Texts.ITEMS.of("d", "buffalo cow calf herd grass ".repeat(18_000) + ".", null, null, null)))
                    .map(Retelling::ofId)
                    .hasValue("c");
        });
    }

    @Test
    void twoRunsOfOneHashAreNotTheSameWords() {
        Map<Integer, List<String>> byHash = new HashMap<>();
        int met = 0;
        for (int i = 0; i < 250_000; i++) {
            List<String> run = List.of("alpha" + i, "beta", "gamma", "delta" + i % 7);
            List<String> other = byHash.putIfAbsent(body(run).run(0), run);
            if (other != null) {
                met++;
                var comparison = Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> Comparison.of(body(framed(other)), body(framed(run)), Alignment.of(body(framed(run)))));
                assertThat(comparison.longest()).isLessThan(4);
            }
        }
        assertThat(met).isPositive();
    }

    private static List<String> framed(List<String> run) {
        var words = new ArrayList<String>(List.of(run.getFirst() + "before"));
        words.addAll(run);
        words.add(run.getFirst() + "behind");
        return words;
    }
}
