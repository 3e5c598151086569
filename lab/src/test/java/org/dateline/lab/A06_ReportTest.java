package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.lab.Golds.mention;
import static org.dateline.lab.Golds.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class A06_ReportTest {

    private final Evaluation evaluation = Evaluation.of(
            "own.json",
            Golds.gold(
                    story(
                            "one",
                            mention("ASSAULT", 0, 10, "\"id\": \"one-01\""),
                            mention("AID", 200, 210, "\"id\": \"one-02\", \"note\": \"a gift\"")),
                    story("two", mention("AID", 0, 10, "\"id\": \"two-01\""))),
            Map.of(
                    "one",
                    MarkedStory.of(
                            "one",
                            List.of(
                                    Golds.marked(mention("ASSAULT", 0, 10, "\"rule\": \"assault-1\"")
                                            .replace("actual", "planned")),
                                    Golds.marked(mention("AGREE", 200, 210, "\"rule\": \"agree-1\"")),
                                    Golds.marked(mention("PROTEST", 700, 710, "\"rule\": \"protest-1\""))))));

    @Test
    void theListsForADeveloper() {
        assertThat(evaluation.confusions(9)).containsExactly(new Evaluation.Often("AID → AGREE", 1));
        assertThat(evaluation.missedTriggers(9)).containsExactly(new Evaluation.Often("AID \"fired on\"", 1));
        assertThat(evaluation.extraTriggers(9)).containsExactly(new Evaluation.Often("PROTEST \"fired on\"", 1));
        assertThat(evaluation.extraRules(9))
                .containsExactly(new Evaluation.Often("agree-1", 1), new Evaluation.Often("protest-1", 1));
        assertThat(evaluation.worst(9).stream().map(story -> story.gold().id())).containsExactly("one", "two");
    }

    @Test
    void everySlipOfAStory() {
        assertThat(Slips.ALL.list(evaluation.stories()).replace(System.lineSeparator(), "\n"))
                .isEqualTo("""
                one
                  extra     PROTEST "fired on" [710,720]  protest-1
                            | q
                  fields    ASSAULT "fired on" [10,20]  one-01  by assault-1
                            | q
                            assertion         gold  actual
                                              coded planned
                  type      AID "fired on" [210,220]  one-02
                            | q
                            coded AGREE "fired on"  by agree-1
                            note: a gift
                two
                  missed    AID "fired on" [10,20]  two-01
                            | q
                """);
    }

    @Test
    void onlyWhatIsAskedFor() {
        Slips missed = Slips.named("missed").orElseThrow();
        assertThat(missed.list(evaluation.stories())).startsWith("two").doesNotContain("extra");
        assertThat(Slips.named("actor-country").orElseThrow().fields()).isEqualTo(Set.of(Field.ACTOR_COUNTRY));
        assertThat(Slips.named("actor-shoe-size")).isEmpty();
        assertThat(Slips.words()).allMatch(word -> Slips.named(word).isPresent());
    }

    @Test
    void theTableNamesEveryFigure() {
        assertThat(EvaluationTable.of(evaluation))
                .contains("own.json: 2 stories")
                .contains("  trigger   0.667  0.667  0.667")
                .contains("  type      0.333  0.333  0.333")
                .contains("AID → AGREE")
                .contains("PROTEST    0.000");
    }
}
