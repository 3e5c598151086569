package org.dateline.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Acts whose object makes them what they are, from a story's text to its line of JSON. */
class B05_ActsInEverydayWordsTest {

    @Test
    void helpForATownIsHelpForWhoeverIsThere() {
        assertThat(coded("The Red Cross delivered 40 tonnes of flour to the town of El Obeid."))
                .contains("\"type\":\"AID\"");
    }

    @Test
    void helpForNobodyIsNone() {
        assertThat(coded("The agency delivered forty tonnes of flour."))
                .doesNotContain("\"type\":\"AID\"")
                .contains("coding.no-recipient");
    }

    @Test
    void twoNaviesOfOnePhraseCooperate() {
        assertThat(coded("The two navies patrol together in the Gulf of Guinea."))
                .contains("\"type\":\"COOPERATE\"");
    }

    @Test
    void inProtestSaysOnlyWhy() {
        assertThat(coded("Delhi stopped buying palm oil from Malaysia in protest."))
                .contains("\"type\":\"SANCTION\"", "coding.manner")
                .doesNotContain("\"type\":\"PROTEST\"");
    }

    @Test
    void aPromiseToAnswerForceIsAThreatOnlyOfWhatWouldBeDone() {
        assertThat(coded("The gang said it would kill the hostages unless the ransom was paid."))
                .contains("\"type\":\"THREATEN\"");
        assertThat(coded("The gang said it killed the hostages.")).doesNotContain("\"type\":\"THREATEN\"");
    }

    @Test
    void whatWasSeizedTellsASeizureWhoeverSeizedIt() {
        assertThat(coded("Large amounts of ammunition were seized during the search."))
                .contains("\"rule\":\"coerce.seize-things\"");
    }

    @Test
    void aDeploymentThatGoesOnIsNoMobilisation() {
        assertThat(coded("The continued deployment of the Kenyan force is costly."))
                .doesNotContain("\"type\":\"MOBILIZE\"");
    }

    private static String coded(String text) {
        Ran ran = Ran.with(
                ("{\"id\": \"a\", \"text\": \"" + text + "\", \"date\": \"2024-05-14\"}").getBytes(UTF_8),
                "code",
                "--items",
                "-");
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        return ran.out();
    }
}
