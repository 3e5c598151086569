package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Published;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** A story that comes by itself, with what its sender knows of it. */
class B01_ItemsTest {

    @Test
    void aHeadlineThatStandsAtTheStartIsOneStretch() {
        String text =
                "May 4 2018 Rockets hit airport in Sabha. Rockets hit the airport of Sabha on Friday, a guard said.";
        Story story = Texts.ITEMS.of("i7", text, "Rockets hit airport in Sabha", "2018-05-04", "Fezzan Post");
        assertThat(story.id()).isEqualTo("i7");
        assertThat(story.title().orElseThrow().span()).isEqualTo(new Span(11, 39));
        assertThat(Texts.paragraphs(story))
                .containsExactly("Rockets hit the airport of Sabha on Friday, a guard said.");
        assertThat(story.text()).isEqualTo(text);
        assertThat(story.published())
                .isEqualTo(new Published.On(
                        LocalDate.of(2018, 5, 4), List.of(new Published.Evidence("2018-05-04", new Span(0, 0)))));
    }

    @Test
    void withoutADateTheTextIsAsked() {
        for (String lead :
                new String[] {"July 19 2014", "Wed 01 Oct 2014 at 1459", "Posted on 3 June 2020", "07.04.2017"}) {
            Story story = Texts.ITEMS.of(
                    "i",
                    lead + " Shells fell on a market in the port, and at least 12 people were wounded.",
                    null,
                    null,
                    null);
            assertThat(story.published()).as(lead).isInstanceOf(Published.On.class);
            assertThat(Texts.paragraphs(story))
                    .containsExactly("Shells fell on a market in the port, and at least 12 people were wounded.");
            Published.Evidence evidence = story.published().evidence().getFirst();
            assertThat(evidence.span().of(story.text())).isEqualTo(evidence.text());
        }
    }

    @Test
    void theAddressIsNoBodyAndMayHoldTheDay() {
        Story story = Texts.ITEMS.of(
                "i",
                "https://paper.example/2022/07/16/talks\r\n\r\nTalks opened in Dili on Friday.\r\n\r\nThey go on.",
                null,
                null,
                null);
        assertThat(Texts.paragraphs(story)).containsExactly("Talks opened in Dili on Friday.", "They go on.");
        assertThat(story.published().first()).contains(LocalDate.of(2022, 7, 16));
    }

    @Test
    void aTitleThatOnlyBeginsTheFirstSentenceIsNone() {
        Story story = Texts.ITEMS.of(
                "i", "Two killed in raid on camp, army says. More follows.", "Two killed in raid", null, null);
        assertThat(story.title()).isEmpty();
        assertThat(story.paragraphs()).hasSize(1);
        Story elsewhere = Texts.ITEMS.of("i", "A body of its own stands here.", "A headline from the feed", null, null);
        assertThat(elsewhere.title()).isEmpty();
    }

    @Test
    void titleLineIsFoundWithoutBeingGiven() {
        Story story = Texts.ITEMS.of(
                "i",
                "Coup leader names cabinet\nPhoto\nThe leader of the coup named a cabinet on Monday.\nIt has 12 members.",
                null,
                null,
                null);
        assertThat(Texts.title(story)).isEqualTo("Coup leader names cabinet");
        assertThat(story.paragraphs()).hasSize(2);
    }

    @Test
    void anythingIsAnItem() {
        for (String text : new String[] {"", " ", "\n\n", "x", "Share", "1 May 2020", "https://a.example/b"}) {
            Story story = Texts.ITEMS.of("i", text, "x", "no date", "");
            assertThat(story.text()).isEqualTo(text);
            assertThat(story.body().end()).isLessThanOrEqualTo(text.length());
        }
    }
}
