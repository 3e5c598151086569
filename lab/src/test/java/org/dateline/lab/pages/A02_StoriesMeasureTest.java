package org.dateline.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.lab.Rates;
import org.dateline.lab.Tally;
import org.junit.jupiter.api.Test;

/** What is as in gold counts for it, what is too much or too little counts against it, and each slip is told. */
class A02_StoriesMeasureTest {

    private static final String PAGE = """
            Ferry sinks off Zanzibar
            By Amina Saleh

            A ferry sank off Zanzibar on Saturday and 31 people were rescued, police said.

            Divers looked for nine others until dark.
            """;

    private static PageScore score(List<GoldPage.Line> lines, List<GoldPage.NoStory> refusals) {
        return new StoriesMeasure()
                .score(new GoldPage("a.txt", "plain", lines, refusals), PAGE.getBytes(StandardCharsets.UTF_8));
    }

    private static GoldPage.Line line(GoldPage.Role role, String words) {
        return new GoldPage.Line(role, role == GoldPage.Role.FURNITURE ? 0 : 1, words);
    }

    private static final GoldPage.Line TITLE = line(GoldPage.Role.TITLE, "Ferry sinks off Zanzibar");
    private static final GoldPage.Line AUTHOR = line(GoldPage.Role.FURNITURE, "By Amina Saleh");
    private static final GoldPage.Line FIRST = line(GoldPage.Role.PARAGRAPH, "A ferry sank … police said.");
    private static final GoldPage.Line LAST =
            line(GoldPage.Role.PARAGRAPH, "Divers looked for nine others until dark.");

    @Test
    void aPageTakenApartAsInGold() {
        PageScore score = score(List.of(TITLE, AUTHOR, FIRST, LAST), List.of());
        assertThat(score.boundaries()).isEqualTo(new Rates(4, 0, 0));
        assertThat(score.stories()).isEqualTo(new Tally(1, 1));
        assertThat(score.furniture()).isEqualTo(new Rates(1, 0, 0));
        assertThat(score.slips()).isEmpty();
    }

    @Test
    void aBodyThatGoldEndsEarlier() {
        PageScore score = score(List.of(TITLE, AUTHOR, FIRST), List.of());
        assertThat(score.boundaries()).isEqualTo(new Rates(3, 1, 1));
        assertThat(score.stories()).isEqualTo(new Tally(0, 1));
        assertThat(score.slips())
                .containsExactly(
                        "a.txt: missed boundary: body to line 4",
                        "a.txt: extra boundary: body to line 6",
                        "a.txt: extra paragraph: Divers looked for nine others until dark.");
    }

    @Test
    void aRefusalThatIsMissingAndWordsThatAreNotThere() {
        PageScore score = score(
                List.of(line(GoldPage.Role.FURNITURE, "Share")),
                List.of(new GoldPage.NoStory("story.list", "Ferry … dark.")));
        assertThat(score.refusals()).isEqualTo(new Rates(0, 0, 1));
        assertThat(score.boundaries()).isEqualTo(new Rates(0, 4, 0));
        assertThat(score.slips())
                .contains(
                        "a.txt: gold's words are not on the page: Share",
                        "a.txt: not refused as story.list: Ferry … dark.");
    }
}
