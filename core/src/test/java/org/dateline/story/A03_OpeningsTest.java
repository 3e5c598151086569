package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** A line that could be a headline opens a story only with evidence beside it; without, the story above goes on. */
class A03_OpeningsTest {

    private static final String FERRY =
            "A ferry sank off Zanzibar on Saturday and 31 people were rescued, police said.\n\nDivers looked for others.\n";
    private static final String BRIDGE =
            "The old bridge was reopened on Friday, the city of Mostar said. Traffic is light.\n\nA second lane will follow.\n";

    private static List<String> titles(String page) {
        return Texts.split(page).stories().stream().map(Texts::title).toList();
    }

    @Test
    void anAuthorOrADateBelowAHeadline() {
        for (String sign : new String[] {
            "By Amina Saleh",
            "Amina Saleh, May 3, 2019",
            "3 May 2019",
            "Posted by amina on May 3, 2019",
            "Amina Saleh / Tanga"
        }) {
            String page = "Ferry sinks off Zanzibar coast\n" + sign + "\n\n" + FERRY
                    + "\nBridge reopens in old Mostar\n" + sign + "\n\n" + BRIDGE;
            assertThat(titles(page))
                    .as(sign)
                    .containsExactly("Ferry sinks off Zanzibar coast", "Bridge reopens in old Mostar");
        }
    }

    @Test
    void aDatelineBelowAHeadline() {
        assertThat(titles("Ferry sinks off Zanzibar\n\nTANGA, May 4 (NPA) - " + FERRY
                        + "\nBridge reopens in Mostar\n\nMOSTAR, May 3 (NPA) - " + BRIDGE))
                .containsExactly("Ferry sinks off Zanzibar", "Bridge reopens in Mostar");
    }

    @Test
    void subheadingsQuestionsAndNamesOpenNothing() {
        assertThat(titles("Ferry sinks off Zanzibar\n\n" + FERRY + "\nWhat the owner says\n\n" + BRIDGE))
                .hasSize(1);
        assertThat(titles("Ferry sinks off Zanzibar\n\n" + FERRY + "\nWho is to blame?\n\nMODERATOR: It was late, and "
                        + BRIDGE + "\nWho pays for it?\n\nMODERATOR: The owner, and " + BRIDGE))
                .hasSize(1);
    }

    @Test
    void agenciesMarkBeginningAndEnd() {
        Split split = Texts.split("BC-Zanzibar-Ferry, 1st Ld, 210\n\nFerry sinks off Zanzibar\n\n" + FERRY
                + "\nENDS\n\nBC-Mostar-Bridge, 120\n\nBridge reopens in Mostar\n\n" + BRIDGE + "\n-30-\n");
        assertThat(split.stories())
                .extracting(Texts::title)
                .containsExactly("Ferry sinks off Zanzibar", "Bridge reopens in Mostar");
        assertThat(Texts.furniture(split))
                .containsExactly("BC-Zanzibar-Ferry, 1st Ld, 210", "ENDS", "BC-Mostar-Bridge, 120", "-30-");
    }

    @Test
    void aDatelineThatBeginsAgainBelowAGap() {
        Split split = Texts.split("TANGA, May 4 (NPA) - " + FERRY + "\n\nMOSTAR, May 3 (NPA) - " + BRIDGE);
        assertThat(split.stories()).hasSize(2);
        assertThat(Texts.paragraphs(split.stories().getLast()).getFirst()).startsWith("The old bridge");
    }

    @Test
    void aDigestIsPartedWhereItTellsOfOtherThings() {
        String briefs =
                "Ferry sinks off Zanzibar\n" + FERRY.replace("\n\n", " ") + "\nBridge reopens in Mostar\n" + BRIDGE;
        assertThat(titles("World in brief\n\n" + briefs))
                .containsExactly("Ferry sinks off Zanzibar", "Bridge reopens in Mostar");
        assertThat(
                        titles(
                                "World in brief\n\nFerry sinks off Zanzibar\n" + FERRY.replace("\n\n", " ")
                                        + "\nWhat its owner says\nThe ferry was safe when it left Zanzibar, its owner said on Sunday.\n"))
                .hasSize(1);
    }

    @Test
    void timeStampsPartALiveBlogWhereItsEntriesHaveHeadlines() {
        Split headed = Texts.split(
                "Storm over Luzon: live\n\n14:20\nPort of Aparri closed\n\nThe port was closed to all ships on Sunday, its master said.\n\n"
                        + "13:05\nSchools send children home\n\nSchools in Cagayan have sent all children home.\n");
        assertThat(headed.stories())
                .extracting(Texts::title)
                .containsExactly("Port of Aparri closed", "Schools send children home");
        Story bare = Texts.only("Storm over Luzon: live\n\n14:20\nThe port of Aparri was closed, its master said.\n\n"
                + "13:05\nSchools in Cagayan have sent all children home.\n");
        assertThat(Texts.title(bare)).isEqualTo("Storm over Luzon: live");
        assertThat(Texts.paragraphs(bare)).hasSize(2);
    }

    @Test
    void datesOfATimelineAreHeadings() {
        Story story =
                Texts.only("Timeline: a ferry and its owner\n\n3 March 2018\n\nThe ferry was launched at Tanga.\n\n"
                        + "14 April 2018\n\nA lamp was stolen from it.\n\n2 May 2018\n\nIt sank in the evening.\n");
        assertThat(Texts.paragraphs(story)).hasSize(6);
    }

    @Test
    void aSpeakerIsNoDateline() {
        Story story = Texts.only("Full text of the debate on the ferry\n\nSPEAKER: The house is in session.\n\n"
                + "DR. AHMED: Who lit the lamps?\n\nSPEAKER: Nobody did.\n");
        assertThat(Texts.paragraphs(story).getFirst()).startsWith("SPEAKER:");
    }
}
