package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.lab.Golds.marked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A02_FieldsTest {

    /** Gold's field, the coder's, and whether it is right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MODES | "modes": ["arrest", "seize"] | "modes": ["seize", "arrest"] | true
            MODES | "modes": ["arrest"] | "modes": [] | false
            ACTOR_COUNTRY | "actors": [{"country": "PER"}, {"country": "CHL"}] | "actors": [{"country": "CHL"}, {"country": "PER"}, {"country": "PER"}] | true
            ACTOR_COUNTRY | "actors": [{"country": null}] | "actors": [{}] | true
            ACTOR_COUNTRY | "actors": [{"country": "PER"}] | "actors": [] | false
            ACTOR | "actors": [{"country": "PER", "sectors": ["MIL", "GOV"]}] | "actors": [{"country": "PER", "sectors": ["MIL"]}] | true
            ACTOR | "actors": [{"country": "PER", "sectors": ["MIL"]}] | "actors": [{"country": "PER", "sectors": ["GOV", "MIL"]}] | false
            ACTOR | "actors": [{"country": "PER", "sectors": []}] | "actors": [{"country": "PER"}] | true
            RECIPIENT | "recipients": [] | "recipients": [] | true
            RECIPIENT | "recipients": [] | "recipients": [{"country": "PER"}] | false
            HISTORICAL | "historical": true | "historical": false | false
            ATTRIBUTED | "attribution": [[{"kind": "media"}]] | "attribution": [[{"kind": "witness"}]] | true
            ATTRIBUTION | "attribution": [[{"kind": "official"}]] | "attribution": [[{"kind": "named"}]] | true
            ATTRIBUTION | "attribution": [[{"kind": "monitor"}, {"kind": "witness"}]] | "attribution": [[{"kind": "witness"}, {"kind": "monitor"}]] | false
            ATTRIBUTION | "attribution": [[{"kind": "media"}], [{"kind": "witness"}]] | "attribution": [[{"kind": "witness"}], [{"kind": "media"}]] | true
            QUANTITIES | "quantities": [{"kind": "killed", "low": 3, "high": null}] | "quantities": [{"kind": "killed", "low": 3}] | true
            QUANTITIES | "quantities": [{"kind": "killed", "low": 3, "high": 3}] | "quantities": [{"kind": "killed", "low": 3}] | false
            """)
    void aField(Field field, String gold, String system, boolean right) {
        assertThat(field.right(with(gold), with(system))).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 0.2 degrees of latitude are 22 km, 0.3 are 33 km
            {"lat": -12.0, "lon": -77.0, "precision": 1} | {"lat": -12.2, "lon": -77.0} | true
            {"lat": -12.0, "lon": -77.0, "precision": 1} | {"lat": -12.3, "lon": -77.0} | false
            # without a point: country and words
            {"span": [5, 9], "country": "PER", "precision": 1} | {"span": [8, 12], "country": "PER"} | true
            {"span": [5, 9], "country": "PER", "precision": 1} | {"span": [9, 12], "country": "PER"} | false
            # a division: country and words, wherever the point
            {"span": [5, 9], "country": "PER", "precision": 4, "lat": 1, "lon": 1} | {"span": [5, 9], "country": "PER", "lat": 9, "lon": 9} | true
            {"span": [5, 9], "country": "PER", "precision": 4, "lat": 1, "lon": 1} | {"span": [5, 9], "country": "CHL", "lat": 1, "lon": 1} | false
            """)
    void aPlace(String gold, String system, boolean right) {
        assertThat(Field.PLACE.right(with("\"places\": [" + gold + "]"), with("\"places\": [" + system + "]")))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"start": "2031-05-02", "end": "2031-05-02"} | {"start": "2031-05-02"} | true
            {"start": "2031-05-02"} | {"start": "2031-05-02", "end": "2031-05-03"} | false
            {"span": [5, 9]} | {"span": [5, 9], "start": "2031-05-02"} | true
            {"span": [5, 9]} | {"span": [9, 12]} | false
            {"span": [5, 9]} | null | false
            null | null | true
            """)
    void aTime(String gold, String system, boolean right) {
        assertThat(Field.WHEN.right(with("\"when\": " + gold), with("\"when\": " + system)))
                .isEqualTo(right);
    }

    @Test
    void noPlaceIsRightOnlyWhereGoldHasNone() {
        Marked none = with("\"places\": []");
        Marked one = with("\"places\": [{\"country\": \"PER\"}]");
        assertThat(Field.PLACE.right(none, none)).isTrue();
        assertThat(Field.PLACE.right(none, one)).isFalse();
        assertThat(Field.PLACE.right(one, none)).isFalse();
    }

    private static Marked with(String field) {
        return marked(
                "{\"trigger\": {\"text\": \"shot at\", \"span\": [3, 10]}, \"type\": \"ASSAULT\", " + field + "}");
    }
}
