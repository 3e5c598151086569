package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints how well merging agrees with annotators, pair by pair: a measurement, of which only the sense is asserted. */
class B01_PairsAgainstGoldTest {

    @ParameterizedTest
    @ValueSource(strings = {"gold/seeds.json", "dev/gold-A.json", "dev/gold-B.json", "dev/gold-C.json"})
    void pairs(String name) throws IOException {
        Path file = Path.of("../../shared", name);
        assumeTrue(Files.exists(file), "no annotated stories beside the project: " + file);
        GoldMentions.Gold gold = GoldMentions.read(file);
        List<Mention> all =
                gold.stories().stream().flatMap(s -> s.mentions().stream()).toList();
        Map<String, String> made = eventOf(all, gold);
        assertThat(made.keySet()).isEqualTo(gold.eventOf().keySet());
        var within = new Tally();
        var across = new Tally();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Tally tally = all.get(i).story().equals(all.get(j).story()) ? within : across;
                tally.add(same(gold.eventOf(), all.get(i), all.get(j)), same(made, all.get(i), all.get(j)));
            }
        }
        System.out.println(name + ": pairs within stories: " + within + "; across: " + across);
        assertThat(within.right).as("more right than wrong").isGreaterThan(within.wrong);
    }

    private static Map<String, String> eventOf(List<Mention> mentions, GoldMentions.Gold gold) {
        var published = new HashMap<String, Published>();
        gold.stories().forEach(s -> published.put(s.id(), s.published()));
        var eventOf = new HashMap<String, String>();
        EventMerger.merge(mentions, published)
                .forEach(e -> e.mentions()
                        .forEach(m -> assertThat(eventOf.put(m.id(), e.id())).isNull()));
        return eventOf;
    }

    private static boolean same(Map<String, String> eventOf, Mention a, Mention b) {
        return Objects.equals(eventOf.get(a.id()), eventOf.get(b.id()));
    }

    /** Pairs by whether annotators and the merger take them for one event. */
    private static final class Tally {
        private int right;
        private int wrong;
        private int missed;

        void add(boolean same, boolean merged) {
            right += same && merged ? 1 : 0;
            wrong += !same && merged ? 1 : 0;
            missed += same && !merged ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.3f, recall %.3f (%d right, %d wrong, %d missed)",
                    right / (double) (right + wrong),
                    right / (double) (right + missed),
                    right,
                    wrong,
                    missed);
        }
    }
}
