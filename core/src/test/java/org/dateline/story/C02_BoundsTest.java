package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.knowledge.Offices;
import org.dateline.knowledge.Roster;
import org.dateline.knowledge.RosterFile;
import org.dateline.model.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An undated story is bounded by its own words: each bound names them and says in one sentence what follows. */
class C02_BoundsTest {

    private static final Offices OFFICES = Offices.of(Roster.of(
            List.of(
                    new RosterFile(
                            "states.tsv",
                            List.of(
                                    state("PER", "Peru", "Peruvian", "Lima"),
                                    state("GHA", "Ghana", "Ghanaian", "Accra"))),
                    new RosterFile(
                            "persons.tsv",
                            List.of(
                                    person(
                                            "ana-rojas",
                                            "Ana Rojas",
                                            "Rojas",
                                            "PER GOV 2011-07-28..2016-07-28 President"),
                                    person(
                                            "luis-vega",
                                            "Luis Vega",
                                            "Vega",
                                            "PER GOV 2020-11-17..2020-12-10 interim President"),
                                    person("kofi-owusu", "Kofi Owusu", "", "GHA GOV 2017-02.. Foreign Minister"),
                                    person("ama-boateng", "Ama Boateng", "", "GHA GOV spokeswoman")))),
            Set.of()));
    private static final ItemStory ITEMS = new ItemStory(FurnitureWords.standard(), OFFICES, DateSources.ALL);
    private static final ItemStory OWN_WORDS = new ItemStory(FurnitureWords.standard(), OFFICES, DateSources.OWN_WORDS);

    private static String state(String iso3, String name, String people, String seat) {
        return String.join("\t", iso3, name, "", people, people + "s", seat, "made up for this test");
    }

    private static String person(String id, String name, String aliases, String roles) {
        return String.join("\t", id, name, aliases, "person", roles, "", "made up for this test");
    }

    private static Published published(String... paragraphs) {
        return ITEMS.of("i", String.join("\n\n", paragraphs) + "\n", null, null, null)
                .published();
    }

    private static void bounds(Published published, @Nullable String first, @Nullable String last) {
        assertThat(published.first().map(LocalDate::toString).orElse(null))
                .as("first day of " + published)
                .isEqualTo(first);
        assertThat(published.last().map(LocalDate::toString).orElse(null))
                .as("last day of " + published)
                .isEqualTo(last);
    }

    @Test
    void everyBoundSaysWhatFollowsFromItsWords() {
        Published published = published(
                "The two sides will meet again on 10 May 2023, a mediator said.",
                "Their last round failed on 2 March 2023 in the port.");
        assertThat(published.evidence())
                .extracting(Published.Evidence::why)
                .containsExactly(
                        "Told as past: published on 2 March 2023 or later.",
                        "Told as still to come: published on 10 May 2023 or before.");
    }

    @Test
    void onlyTheTightestBoundsAreTold() {
        Published published = published("The mine was opened in 1998. It was sold in 2004, and closed on 3 May 2009.");
        bounds(published, "2009-05-03", null);
        assertThat(published.evidence()).extracting(Published.Evidence::text).containsExactly("3 May 2009");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry plans to close the last camp; that will take time, and 2 May 2031 is the deadline.",
                "The camp could be closed on 2 May 2031, an aide said.",
                "The aide spoke of the 2 May 2031 vote.",
                "Copyright 2 May 2031 by the house; words were taken from agencies.",
                "Last updated on 2 May 2031. The camp was closed by guards.",
                "The camp stays, and its guards from 2 May 2031 on are hired men."
            })
    void aDateOfWhichNeitherIsPlainBoundsNothing(String sentence) {
        bounds(
                published("Guards stood at the camp near the river as always, and nobody left. " + sentence),
                null,
                null);
    }

    @Test
    void aFutureSeenFromThePastIsNoUpperBound() {
        bounds(
                published(
                        "In 2010 the general said that the country will hold a vote on 4 June 2012, but it never did."),
                null,
                null);
        bounds(published("The court was told that the contract will end in June 2012."), null, null);
    }

    @Test
    void aPictureBoundsOnlyFromBelow() {
        Published published = published(
                "Bridge opens over river",
                "FILE PHOTO: Men will walk here on 5 June 2019. (Lake Agency)",
                "The bridge was opened on Monday, and traders crossed it with their goods all day long.");
        bounds(published, null, null);
        bounds(
                published(
                        "Bridge opens over river",
                        "FILE PHOTO: Men walk to the old bridge on 5 June 2019. (Lake Agency)",
                        "The bridge was opened on Monday, and traders crossed it with their goods all day long."),
                "2019-06-05",
                null);
    }

    @Test
    void aDayWithItsWeekdayNamesTheYears() {
        // 4 June was a Wednesday in 2014, and is again in 2025.
        bounds(
                published(
                        "The coup of March 2013 was long gone. The mission left in 2013. Guards fled on Wednesday, June 4, she said."),
                "2014-06-04",
                null);
        bounds(
                published(
                        "The talks will end in December 2014, she said.",
                        "Guards left the town in 2013 and fled again last Wednesday, June 4."),
                "2014-06-05",
                "2014-06-17");
    }

    @Test
    void aDayThatStandsForAnEventIsNotNews() {
        bounds(
                published("The towers were built in 2005. On Tuesday, September 11, the attacks were remembered."),
                "2005-01-01",
                null);
    }

    @Test
    void oneWeekdayBehindAndOneAheadHoldTheStoryBetweenThem() {
        bounds(
                published(
                        "The mission left on 4 December 2024. It will be back on 13 December 2024.",
                        "The envoy arrived in Accra on Thursday, with his deputy expected on Friday."),
                "2024-12-05",
                "2024-12-13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crowds marked the tenth anniversary of the 2011 uprising.|2021-01-01|",
                "On Sunday crowds marked the 10th anniversary of the 2011 uprising.|2021-01-01|2022-01-07",
                "The rebels took the port in 2011, a decade ago.|2019-01-01|2023-12-31",
                "The rebels took the port three years ago, in 2015.|2017-01-01|2019-12-31",
                "Observers praised last month's election of 5 May 2024.|2024-06-01|2024-06-30",
                "Observers praised last week's election of 5 May 2024.|2024-05-06|2024-05-18",
                "Crowds will mark the tenth anniversary of the uprising next year.||"
            })
    void aCountedDistanceFromADatedThing(String sentence, @Nullable String first, @Nullable String last) {
        bounds(published("People stood in the square of the old town and sang until dark. " + sentence), first, last);
    }

    @Test
    void whoIsCalledByATitleHasTakenTheOffice() {
        bounds(published("Letters to Peruvian President Ana Rojas were found in the house."), "2011-07-28", null);
        bounds(published("Letters to Foreign Minister Kofi Owusu were found in the house."), "2017-02-01", null);
        bounds(published("Letters to interim President Luis Vega were found in the house."), "2020-11-17", null);
    }

    @Test
    void whoIsCalledAFormerHolderHasLeftIt() {
        bounds(
                published("Letters to former Peruvian President Ana Rojas were found in the house."),
                "2016-07-28",
                null);
    }

    @Test
    void anotherOfficeOrALoneNameOrATitleOfManyBoundsNothing() {
        bounds(published("Letters to deputy Foreign Minister Kofi Owusu were found in the house."), null, null);
        bounds(published("Letters to President Rojas were found in the house."), null, null);
        bounds(published("Letters to spokeswoman Ama Boateng were found in the house."), null, null);
        bounds(published("Letters to Peruvian President Rojas were found in the house."), "2011-07-28", null);
    }

    @Test
    void aHolderWhoActsInTheNewsBoundsItToTheTerm() {
        // 27 July 2016, the last day in office, was a Wednesday; the last Monday before it the 25th.
        bounds(
                published("The square was full.", "Peruvian President Ana Rojas opened the bridge on Monday."),
                "2011-07-28",
                "2016-07-31");
        bounds(published("Peruvian President Ana Rojas opened a bridge near the border."), "2011-07-28", "2016-08-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Ana Rojas opened the bridge in 2012, and on Monday it fell.",
                "President Ana Rojas opened it ten years ago on Monday.",
                "The bridge, which President Ana Rojas opened, was closed on Monday.",
                "President Ana Rojas's brother opened the bridge on Monday."
            })
    void historyBoundsNothingFromAbove(String sentence) {
        assertThat(published("The bridge was closed for good, and nobody knows who will pay.", sentence)
                        .last())
                .isEmpty();
    }

    @Test
    void theTurnOfAnOfficeTellsTheYearOfABareMonth() {
        bounds(
                published("Much has changed since the fall of President Ana Rojas in July, traders say."),
                "2016-07-28",
                "2017-06-30");
        bounds(
                published("Much has changed since the fall of President Ana Rojas in May, traders say."),
                "2011-07-28",
                null);
    }

    @Test
    void boundsThatContradictAreShown() {
        Published published = published(
                "The fleet left on 3 May 2022, its captain said.",
                "The fleet will be back on 9 April 2022, the harbour says.");
        assertThat(published).isInstanceOfSatisfying(Published.Conflict.class, conflict -> {
            assertThat(conflict.notBeforeOrNull()).isEqualTo("2022-05-03");
            assertThat(conflict.notAfterOrNull()).isEqualTo("2022-04-09");
        });
        assertThat(published.first()).isEmpty();
        assertThat(published.last()).isEmpty();
        assertThat(published.evidence())
                .extracting(Published.Evidence::text)
                .containsExactly("3 May 2022", "9 April 2022");
    }

    @Test
    void aDatelinesDayWithoutItsYearSettlesWhereTheYearIsBounded() {
        String text =
                "LAGOS, March 3 (NAN) - The fleet left on 20 December 2021, its captain said. It will be back in May 2022.\n";
        bounds(ITEMS.of("i", text, null, null, null).published(), "2022-03-03", "2022-03-06");
        bounds(OWN_WORDS.of("i", text, null, null, null).published(), "2021-12-20", "2022-05-31");
    }

    @Test
    void onlyOwnWordsSpeakWhereTheRestIsHidden() {
        String text = "LAGOS, 3 March 2022 (NAN) - The fleet left on 20 December 2021, its captain said.\n";
        bounds(ITEMS.of("i", text, null, null, null).published(), "2022-03-03", "2022-03-03");
        bounds(OWN_WORDS.of("i", text, null, "2022-03-04", null).published(), "2021-12-20", null);
    }
}
