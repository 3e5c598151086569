package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Split;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** Where a story begins on a page of text, and what on the page is no story's. */
class A01_StoriesOfATextPageTest {

    @Test
    void aBlockOfRepeatsOpensAStory() {
        Split split = Texts.split("""
                Miners Strike in Zambia's Copperbelt

                A picket line in Kitwe. (Union photo)
                A picket line in Kitwe. (Union photo)
                TT
                7

                Miners Strike in Zambia's Copperbelt

                A picket line in Kitwe. (Union photo)

                Some 4,000 miners in Kitwe went on strike on Monday.

                Their union demanded higher pay.



                Flood Closes Port of Beira

                Water stands in the streets of Beira (Port office)
                Water stands in the streets of Beira (Port office)

                Flood Closes Port of Beira

                The port of Beira was closed on Tuesday.
                """);
        assertThat(split.stories())
                .extracting(Texts::title)
                .containsExactly("Miners Strike in Zambia's Copperbelt", "Flood Closes Port of Beira");
        Story first = split.stories().getFirst();
        assertThat(first.id()).isEqualTo("page#1");
        assertThat(first.number()).isEqualTo(1);
        assertThat(Texts.captions(first)).containsExactly("A picket line in Kitwe. (Union photo)");
        assertThat(Texts.paragraphs(first))
                .containsExactly(
                        "Some 4,000 miners in Kitwe went on strike on Monday.", "Their union demanded higher pay.");
        assertThat(Texts.captions(split.stories().getLast()))
                .containsExactly("Water stands in the streets of Beira (Port office)");
        assertThat(Texts.furniture(split))
                .containsExactly(
                        "A picket line in Kitwe. (Union photo)",
                        "TT",
                        "7",
                        "Miners Strike in Zambia's Copperbelt",
                        "A picket line in Kitwe. (Union photo)",
                        "Water stands in the streets of Beira (Port office)",
                        "Flood Closes Port of Beira");
    }

    @Test
    void aSingleStoryNeedsNoRepeats() {
        Split split = Texts.split("""
                https://news.example/world/2021/04/05/mayor-resigns
                Mayor of Iquitos resigns after protests
                By Rosa Tello
                Updated: Monday, 5 April 2021, 10:30 GMT
                Protesters outside the town hall on Sunday. [Loreto TV]

                The mayor of Iquitos resigned on Monday.
                Protesters had blocked the river port for a week.
                Advertisement
                Her deputy will take over, the council said.

                Read more: Fuel runs short upriver
                Follow us on Telegram
                """);
        Story story = split.stories().getFirst();
        assertThat(Texts.title(story)).isEqualTo("Mayor of Iquitos resigns after protests");
        assertThat(Texts.captions(story)).containsExactly("Protesters outside the town hall on Sunday. [Loreto TV]");
        assertThat(Texts.paragraphs(story))
                .containsExactly(
                        "The mayor of Iquitos resigned on Monday.",
                        "Protesters had blocked the river port for a week.",
                        "Her deputy will take over, the council said.");
        assertThat(Texts.furniture(split))
                .containsExactly(
                        "https://news.example/world/2021/04/05/mayor-resigns",
                        "By Rosa Tello",
                        "Updated: Monday, 5 April 2021, 10:30 GMT",
                        "Advertisement",
                        "Read more: Fuel runs short upriver",
                        "Follow us on Telegram");
        assertThat(story.published().first()).hasToString("Optional[2021-04-05]");
    }

    @Test
    void aLongGapOrARulePartsPlainStories() {
        String one =
                "Bridge reopens in Mostar\n\nThe old bridge was reopened on Friday, the city said. Traffic is light.\n\n"
                        + "A second lane will follow in spring, if the weather allows it.\n";
        String two =
                "Ferry sinks off Zanzibar\n\nA ferry sank off Zanzibar on Saturday and 31 people were rescued, police said.\n\n"
                        + "Divers looked for nine others until dark. The ferry's owner was detained.\n";
        assertThat(Texts.split(one + "\n\n\n" + two).stories())
                .extracting(Texts::title)
                .containsExactly("Bridge reopens in Mostar", "Ferry sinks off Zanzibar");
        assertThat(Texts.split(one + "\n* * *\n" + two).stories()).hasSize(2);
        assertThat(Texts.split(one + "\n" + two).stories()).hasSize(1);
    }

    @Test
    void aListOfHeadlinesIsNoStory() {
        var outcome = Texts.split(
                "Home\nWorld\nStrike enters third week\nMinisters to meet\nSubscribe\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "x");
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.refusals())
                .extracting(org.dateline.model.Refusal::code)
                .containsExactly("story.none");
    }

    @Test
    void aRepeatedSentenceInABodyOpensNothing() {
        Story story = Texts.only(
                "Choir sings at border\n\nThe choir sang at the border on Sunday.\n\nWe shall not move.\n\n"
                        + "Guards on both sides listened to them.\n\nWe shall not move.\n\nThe choir left at dusk, witnesses said.\n");
        assertThat(Texts.title(story)).isEqualTo("Choir sings at border");
        assertThat(story.paragraphs()).hasSize(5);
    }
}
