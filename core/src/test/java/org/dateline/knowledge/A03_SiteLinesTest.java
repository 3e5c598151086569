package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.SiteLines.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By whose words a block speaks, whatever character it begins with. */
class A03_SiteLinesTest {

    private static final SiteLines LINES = SiteLines.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow us on Telegram and Facebook",
                "[Additional reporting by Ana Lima]",
                "(File photo: Ana Lima)",
                "© Courier Media 2019",
                "For the whole list click here to read it",
                "реклама",
                "12 views"
            })
    void aSiteSpeaks(String block) {
        assertThat(LINES.kindOf(block)).contains(Kind.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fishermen mend their nets on the quay of the old harbour (Photo: Ana Lima)",
                "\"Nets\" hang over the quay of the old harbour. [Image courtesy of Ana Lima]"
            })
    void aPictureSpeaks(String block) {
        assertThat(LINES.kindOf(block)).contains(Kind.CAPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published on 3 May 2019", "Last updated: Friday 3 May 2019, 10:15"})
    void aDateSpeaks(String block) {
        assertThat(LINES.kindOf(block)).contains(Kind.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Fishermen met on the quay.", "“We follow the tide,” one said.", "2019 was a bad year."})
    void elseNobodyButTheStory(String block) {
        assertThat(LINES.kindOf(block)).isEmpty();
    }
}
