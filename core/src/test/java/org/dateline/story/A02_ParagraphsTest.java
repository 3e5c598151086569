package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** Lines are paragraphs, unless the text is wrapped by hand; a dateline is no part of the first sentence. */
class A02_ParagraphsTest {

    @Test
    void wrappedLinesAreJoinedUpToAnIndent() {
        Story story = Texts.only("""
                TRUCK DRIVERS BLOCK ROAD TO LA PAZ OVER FUEL PRICE
                    LA PAZ, Oct 3 (Altiplano) - Truck drivers blocked the main
                road to La Paz on Thursday in protest at the price of diesel
                and demanded talks with the government.
                    A minister refused to meet them before the road was
                free again.
                 ALTIPLANO
                """);
        assertThat(Texts.title(story)).isEqualTo("TRUCK DRIVERS BLOCK ROAD TO LA PAZ OVER FUEL PRICE");
        assertThat(Texts.paragraphs(story))
                .containsExactly(
                        "Truck drivers blocked the main\nroad to La Paz on Thursday in protest at the price of diesel\n"
                                + "and demanded talks with the government.",
                        "A minister refused to meet them before the road was\nfree again.");
        assertThat(story.body().of(story.text())).startsWith("LA PAZ, Oct 3").endsWith("free again.");
        assertThat(Texts.evidence(story)).containsExactly("Oct 3", "on Thursday");
    }

    @Test
    void datelinesOfManyKinds() {
        for (String dateline : new String[] {
            "PARIS, March 13 - ",
            "SEOUL, Aug. 20 (Agency) -- ",
            "KISUMU, Kenya — ",
            "NEW DELHI: ",
            "SUVA, July 25: ",
            "Nairobi, 3 March 2020 (KBN) – ",
            "HARARE (Agency) ",
            "Gaza City (Agency) - ",
            "BOGOTÁ, Colombia (AP) — "
        }) {
            Story story = Texts.ITEMS.of(
                    "i", dateline + "Two ships collided in the strait. Nobody was hurt.", null, null, null);
            assertThat(Texts.paragraphs(story))
                    .as(dateline)
                    .containsExactly("Two ships collided in the strait. Nobody was hurt.");
            assertThat(story.body().start()).isZero();
        }
        for (String plain : new String[] {
            "Police said that they had found nobody.",
            "UN: help is near, it said.",
            "The U.S. - which had refused - gave in.",
            "Witnesses, March 13 or not, saw it."
        }) {
            Story story = Texts.ITEMS.of("i", plain, null, null, null);
            assertThat(Texts.paragraphs(story)).containsExactly(plain);
        }
    }

    @Test
    void thePapersNameBeforeADashIsADateline() {
        Story story = Texts.ITEMS.of("i", "Lagoon.Net - Rebels left the town.", null, null, "Lagoon.net");
        assertThat(Texts.paragraphs(story)).containsExactly("Rebels left the town.");
    }
}
