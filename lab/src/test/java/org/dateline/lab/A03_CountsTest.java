package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.lab.Golds.mention;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class A03_CountsTest {

    private static final String OPTIONAL = "\"optional\": true";

    @Test
    void rightWrongMissedAndExtra() {
        Counts counts = count(
                List.of(mention("ASSAULT", 0, 10, ""), mention("AID", 200, 210, ""), mention("AID", 400, 410, "")),
                List.of(mention("ASSAULT", 0, 10, ""), mention("AGREE", 200, 210, ""), mention("AID", 900, 910, "")));
        assertThat(counts.trigger()).isEqualTo(new Rates(2, 1, 1));
        assertThat(counts.type()).isEqualTo(new Rates(1, 2, 2));
        assertThat(counts.types())
                .isEqualTo(
                        Map.of("ASSAULT", new Rates(1, 0, 0), "AID", new Rates(0, 1, 2), "AGREE", new Rates(0, 1, 0)));
        assertThat(counts.recall()).isEqualTo(Map.of("ASSAULT", new Tally(1, 1), "AID", new Tally(0, 2)));
        assertThat(counts.fields().get(Field.ASSERTION)).isEqualTo(new Tally(1, 1));
    }

    @Test
    void anOptionalMentionCostsNothingMissed() {
        Counts counts = count(List.of(mention("AID", 0, 10, OPTIONAL)), List.of());
        assertThat(counts.type()).isEqualTo(Rates.NONE);
        assertThat(counts.recall()).isEmpty();
    }

    @Test
    void anOptionalMentionFoundAsSomethingElseIsNoFalseAlarm() {
        Counts counts = count(List.of(mention("AID", 0, 10, OPTIONAL)), List.of(mention("AGREE", 0, 10, "")));
        assertThat(counts.trigger()).isEqualTo(Rates.NONE);
        assertThat(counts.type()).isEqualTo(Rates.NONE);
    }

    @Test
    void anOptionalMentionFoundCounts() {
        Counts counts = count(List.of(mention("AID", 0, 10, OPTIONAL)), List.of(mention("AID", 0, 10, "")));
        assertThat(counts.type()).isEqualTo(new Rates(1, 0, 0));
    }

    @Test
    void whereStatedCountsOnlyPairsWhereGoldStatesTheField() {
        String place = "\"places\": [{\"country\": \"PER\", \"span\": [30, 34]}]";
        Counts counts = count(
                List.of(mention("AID", 0, 10, ""), mention("AID", 200, 210, place)),
                List.of(mention("AID", 0, 10, ""), mention("AID", 200, 210, "")));
        assertThat(counts.fields().get(Field.PLACE)).isEqualTo(new Tally(1, 2));
        assertThat(counts.stated().get(Field.PLACE)).isEqualTo(new Tally(0, 1));
    }

    @Test
    void ratesOfNothingAreZero() {
        assertThat(Rates.NONE.precision()).isZero();
        assertThat(Rates.NONE.recall()).isZero();
        assertThat(Rates.NONE.f1()).isZero();
        assertThat(new Rates(3, 1, 2).f1()).isEqualTo(2 * 0.75 * 0.6 / 1.35);
    }

    private static Counts count(List<String> gold, List<String> system) {
        return Counts.of(Pairing.of(
                gold.stream().map(Golds::marked).toList(),
                system.stream().map(Golds::marked).toList()));
    }
}
