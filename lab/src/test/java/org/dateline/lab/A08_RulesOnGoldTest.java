package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.lab.Golds.mention;
import static org.dateline.lab.Golds.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class A08_RulesOnGoldTest {

    private final List<Evaluation> evaluations = List.of(Evaluation.of(
            "own.json",
            Golds.gold(
                    story(
                            "one",
                            mention("ASSAULT", 0, 10, "\"id\": \"one-01\""),
                            mention("AID", 200, 210, "\"id\": \"one-02\"")),
                    story("two", mention("ASSAULT", 0, 10, "\"id\": \"two-01\""), mention("AID", 300, 310, ""))),
            Map.of(
                    "one",
                    MarkedStory.of(
                            "one",
                            List.of(
                                    Golds.marked(mention("ASSAULT", 0, 10, "\"rule\": \"assault.raid\"")),
                                    Golds.marked(mention("AGREE", 200, 210, "\"rule\": \"agree.deal\"")),
                                    Golds.marked(mention("PROTEST", 700, 710, "\"rule\": \"protest.demo\"")))),
                    "two",
                    MarkedStory.of(
                            "two",
                            List.of(
                                    Golds.marked(mention("ASSAULT", 0, 10, "\"rule\": \"assault.raid\"")),
                                    Golds.marked(mention("AID", 300, 310, "\"rule\": \"aid.give\"")))))));

    @Test
    void pointsFromRulesThatAreRightInMoreThanOneStoryAreCounted() {
        RulesOnGold rules = RulesOnGold.of(evaluations);
        assertThat(rules.general()).isEqualTo(new Tally(2, 3));
        assertThat(rules.rules())
                .containsEntry("assault.raid", new RulesOnGold.Worth(2, 0, Set.of("one", "two")))
                .containsEntry("agree.deal", new RulesOnGold.Worth(0, 1, Set.of()))
                .containsEntry("protest.demo", new RulesOnGold.Worth(0, 1, Set.of()));
        assertThat(rules.table().replace(System.lineSeparator(), "\n")).isEqualTo("""
                2 of 3 right mentions (0.667) come from rules that are right in two stories or more

                 right  wrong  stories  rule
                     0      1        0  agree.deal
                     0      1        0  protest.demo
                     1      0        1  aid.give
                     2      0        2  assault.raid
                """);
    }

    @Test
    void goldsTypesAgainstTheCodedOnes() {
        Confusions confusions = Confusions.of(evaluations);
        assertThat(confusions.times("AID", "AGREE")).isEqualTo(1);
        assertThat(confusions.times("-", "PROTEST")).isEqualTo(1);
        assertThat(confusions.table().replace(System.lineSeparator(), "\n")).isEqualTo("""
                gold       right  missed  coded as
                AID            1       0  1× AGREE
                ASSAULT        2       0\s\s
                none in gold             1× PROTEST
                """);
    }
}
