package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.lab.Golds.mention;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links of terms and contexts of stories against gold. */
class A08_BesideTest {

    private static MarkedStory story(List<String> contexts, String... mentions) {
        String names = contexts.isEmpty() ? "" : "\"" + String.join("\", \"", contexts) + "\"";
        return MarkedFiles.system(
                Golds.oneLine("{\"id\": \"s\", \"contexts\": [" + names + "], \"mentions\": ["
                        + String.join(", ", mentions) + "]}"),
                "test");
    }

    private static Beside beside(MarkedStory gold, MarkedStory system) {
        return Evaluation.of("own", List.of(gold), Map.of("s", system)).beside();
    }

    private static String deal(String id) {
        return mention("AGREE", 0, 10, "\"id\": \"" + id + "\"");
    }

    private static String term(String id, String of) {
        return mention(
                "RETREAT", 200, 210, "\"id\": \"" + id + "\"" + (of.isEmpty() ? "" : ", \"termOf\": \"" + of + "\""));
    }

    @Test
    void aLinkIsRightWhereBothEndsAnswerGolds() {
        Beside found = beside(story(List.of(), deal("d"), term("t", "d")), story(List.of(), deal("x"), term("y", "x")));
        assertThat(found.terms()).isEqualTo(new Rates(1, 0, 0));
        assertThat(found.ends()).isEqualTo(new Tally(1, 1));
    }

    @Test
    void aLinkThatIsNotThereIsMissedOrTooMuch() {
        assertThat(beside(story(List.of(), deal("d"), term("t", "d")), story(List.of(), deal("x"), term("y", "")))
                        .terms())
                .isEqualTo(new Rates(0, 0, 1));
        assertThat(beside(story(List.of(), deal("d"), term("t", "")), story(List.of(), deal("x"), term("y", "x")))
                        .terms())
                .isEqualTo(new Rates(0, 1, 0));
    }

    @Test
    void aLinkWhoseActIsNotCodedIsMissedAndHasNoTwoEnds() {
        Beside found = beside(story(List.of(), deal("d"), term("t", "d")), story(List.of(), deal("x")));
        assertThat(found.terms()).isEqualTo(new Rates(0, 0, 1));
        assertThat(found.ends()).isEqualTo(Tally.NONE);
    }

    @Test
    void contextsByName() {
        assertThat(beside(story(List.of("legal", "crime")), story(List.of("crime", "military")))
                        .contexts())
                .isEqualTo(new Rates(1, 1, 1));
    }

    @Test
    void aFileThatSaysNothingOfContextsCountsNeitherWay() {
        MarkedStory silent = MarkedStory.of("s", List.of());
        assertThat(beside(silent, story(List.of("crime"))).contexts()).isEqualTo(Rates.NONE);
        assertThat(beside(story(List.of("crime")), silent).contexts()).isEqualTo(Rates.NONE);
    }
}
