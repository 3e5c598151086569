package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.model.Published;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a story was published: stated, bounded by its own words, or unknown; always with the words that say so. */
class C01_DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 6, 2025|2025-03-06",
                "6 March 2025|2025-03-06",
                "6th of March 2025|2025-03-06",
                "Thu, Mar. 6, 2025|2025-03-06",
                "2025-03-06|2025-03-06",
                "2025/3/6|2025-03-06",
                "06.03.2025|2025-03-06",
                "25/12/2019|2019-12-25",
                "12/25/2019|2019-12-25",
                "Nov 272017|2017-11-27"
            })
    void fullDatesAreRead(String words, LocalDate day) {
        assertThat(FullDate.allIn("On " + words + " it began")).singleElement().satisfies(date -> {
            assertThat(date.isSure()).isTrue();
            assertThat(date.first()).isEqualTo(day);
        });
    }

    @ParameterizedTest
    @CsvSource({"31 June 2020", "30.02.2021", "13/13/2013", "version 1.2.2003.4", "May 2020", "12 March", "1234567"})
    void otherFiguresAreNoDates(String words) {
        assertThat(FullDate.allIn(words)).isEmpty();
    }

    @Test
    void figuresWithTwoReadingsBoundBothWays() {
        assertThat(Texts.ITEMS
                        .of(
                                "i",
                                "05-02-2015 Militants fired rockets at the town, and three people were killed there.",
                                null,
                                null,
                                null)
                        .published())
                .isInstanceOfSatisfying(Published.Between.class, between -> {
                    assertThat(between.first()).contains(LocalDate.of(2015, 2, 5));
                    assertThat(between.last()).contains(LocalDate.of(2015, 5, 2));
                });
    }

    @Test
    void onlyWeekdaysSettleNothing() {
        Story story = Texts.only(
                "Troops cross river\n\nTroops crossed the river on Thursday, a day after talks had failed.\n\n"
                        + "Last week they had shelled the bank. On Thursday night it was calm.\n");
        assertThat(story.published()).isInstanceOf(Published.Unknown.class);
        assertThat(Texts.evidence(story)).containsExactly("on Thursday", "Last week", "On Thursday night");
    }

    @Test
    void aDateToldAsPastBoundsFromBelow() {
        Story story = Texts.only(
                "Court frees editor\n\nA court freed the editor on Monday.\n\nHe was arrested on 4 December 2024 in Lomé.\n");
        assertThat(story.published().first())
                .as("the first Monday from then on")
                .contains(LocalDate.of(2024, 12, 9));
        assertThat(story.published().last()).isEmpty();
        assertThat(Texts.evidence(story)).containsExactly("4 December 2024", "on Monday");
    }

    @Test
    void aYearBoundsOnlyWhereItIsPast() {
        assertThat(Texts.only("Base stays\n\nThe base was built in 2011 and stays, a colonel said.\n")
                        .published()
                        .first())
                .contains(LocalDate.of(2011, 1, 1));
        assertThat(Texts.only("Base goes\n\nThe base will be closed in 2031, a colonel said.\n")
                        .published())
                .isInstanceOf(Published.Unknown.class);
        assertThat(Texts.only("Base goes\n\nThe colonel promised to close the base in 2031.\n")
                        .published())
                .isInstanceOf(Published.Unknown.class);
    }

    @Test
    void aDateStillToComeBoundsFromAbove() {
        Story story = Texts.only("Talks to resume\n\nThe two sides will meet again on 10 May 2023, a mediator said.\n\n"
                + "Their last round failed on 2 March 2023.\n");
        assertThat(story.published().first()).contains(LocalDate.of(2023, 3, 2));
        assertThat(story.published().last()).contains(LocalDate.of(2023, 5, 10));
        assertThat(Texts.evidence(story)).containsExactly("2 March 2023", "10 May 2023");
    }
}
