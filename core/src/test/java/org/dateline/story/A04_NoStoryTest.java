package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Outcome;
import org.dateline.model.Refusal;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** What is no story is refused with its reason and its place; what a site sets around a story is furniture. */
class A04_NoStoryTest {

    private static Outcome<Split> split(String page) {
        return Texts.split(page.getBytes(StandardCharsets.UTF_8), "page");
    }

    private static List<String> codes(String page) {
        return split(page).refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void teasersOfOtherStories() {
        String teasers = "Ferry sinks off Zanzibar\nA ferry sank off Zanzibar on Saturday.\nRead more\n\n"
                + "Bridge reopens in Mostar\nThe old bridge was reopened on Friday.\nRead more\n\n"
                + "Miners strike in Kitwe\nSome 4,000 miners went on strike on Monday.\nRead more\n";
        Outcome<Split> outcome = split(teasers);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly("story.none", "story.teaser");
        assertThat(outcome.refusals().getLast().span().of(teasers))
                .startsWith("Ferry sinks")
                .endsWith("Read more");
    }

    @Test
    void headlinesAlone() {
        assertThat(codes("Ferry sinks off Zanzibar\nBridge reopens in Mostar\nMiners strike in Kitwe again\n"))
                .containsExactly("story.none", "story.list");
    }

    @Test
    void aRequestForConsent() {
        assertThat(codes("Before you continue\n\nWe and our partners use cookies and process personal data.\n\n"
                        + "You can withdraw your consent in our privacy settings.\n\nAccept all\n"))
                .containsExactly("story.none", "story.wall");
    }

    @Test
    void aStoryAboutConsentIsAStory() {
        assertThat(split("Court in Vienna forbids cookies without consent\nBy Eva Holm\n\n"
                                + "A court in Vienna ruled on Monday that a paper may not set cookies unasked.\n\n"
                                + "The publisher said that it would appeal. Four other cases are pending.\n")
                        .value())
                .isPresent();
    }

    @Test
    void aListBelowAStory() {
        Outcome<Split> outcome = split(
                "Ferry sinks off Zanzibar\n\nA ferry sank off Zanzibar on Saturday, police said.\n\n"
                        + "Elsewhere on this site\nBridge reopens in Mostar\nMiners strike in Kitwe again\nFlood closes port of Beira\n");
        Split split = outcome.value().orElseThrow();
        assertThat(Texts.paragraphs(split.stories().getFirst())).hasSize(1);
        assertThat(Texts.furniture(split)).hasSize(4);
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly("story.list");
    }

    @Test
    void commentsBoxesAndQuotationsSetLarge() {
        Story story = Texts.only("""
                Ferry sinks off Zanzibar

                A ferry sank off Zanzibar on Saturday, police said.

                "We had no lamps on board at all"

                Related
                Bridge reopens in Mostar
                Miners strike in Kitwe

                "We had no lamps on board at all," the mate said. "We had asked."

                Comments (2)

                Old Sailor says:
                I told them so.

                hana_k says:
                May they rest in peace.
                """);
        assertThat(Texts.paragraphs(story))
                .containsExactly(
                        "A ferry sank off Zanzibar on Saturday, police said.",
                        "\"We had no lamps on board at all,\" the mate said. \"We had asked.\"");
    }

    @Test
    void picturesInARow() {
        Story story = Texts.only("""
                In pictures: Carnival in Jacmel

                Thousands danced in Jacmel on Sunday, the town said.

                1/2
                Dancers at the port. (E. Paul)

                2/2
                A mask is painted. (E. Paul)
                """);
        assertThat(Texts.captions(story)).hasSize(2);
        assertThat(Texts.paragraphs(story)).hasSize(1);
    }
}
