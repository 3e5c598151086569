package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.knowledge.Offices;
import org.dateline.model.Correction;
import org.dateline.model.Correction.Anchor;
import org.dateline.model.Decided;
import org.dateline.model.Outcome;
import org.dateline.model.Published;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.junit.jupiter.api.Test;

/** What a person says of a page is done, again at each reading, and said to be lost where its words are gone. */
class E01_CorrectionsTest {

    private static final String PAGE = """
            Floods close the Beira corridor

            Trucks stood in a line of twelve kilometres on Monday after the Pungwe river washed out the road near Dondo.

            The transport ministry said that a ferry would carry fuel from Wednesday.

            Court frees nine fishermen in Lautoka

            A court in Lautoka freed nine fishermen on Tuesday who had been held since a protest at the harbour.

            Their lawyer said the police had no witness.
            """;

    private static final Corrections CORRECTIONS = new Corrections(Offices.NONE);

    private static Anchor at(String words) {
        return new Anchor(words, Math.max(0, PAGE.indexOf(words)));
    }

    private static Split corrected(Split split, Correction... said) {
        Outcome<Split> outcome = CORRECTIONS.apply(
                split,
                Stream.of(said)
                        .map(c -> new Decided(c, "A. Diallo", "seen in print"))
                        .toList());
        assertThat(outcome.refusals()).isEmpty();
        return outcome.value().orElseThrow();
    }

    /** The page taken for one story, as a splitter would that saw no second headline. */
    private static Split asOne() {
        List<Span> lines = PAGE.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Span(PAGE.indexOf(line), PAGE.indexOf(line) + line.length()))
                .toList();
        List<Span> paragraphs = lines.subList(1, lines.size());
        var story = new Story(
                "page#1",
                "page",
                1,
                PAGE,
                Words.at(PAGE, lines.getFirst()),
                List.of(),
                paragraphs.getFirst().hull(paragraphs.getLast()),
                paragraphs,
                new Published.Unknown(List.of()),
                "0000000000000000");
        return new Split(Texts.split(PAGE).page(), List.of(story), List.of());
    }

    @Test
    void aStoryBeginsWhereAPersonSaysSo() {
        Split now = corrected(asOne(), new Correction.NewStory(at("Court frees nine fishermen in Lautoka")));
        assertThat(now.stories()).hasSize(2);
        Story second = now.stories().getLast();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.id()).endsWith("#2");
        assertThat(second.title()).map(Words::text).contains("Court frees nine fishermen in Lautoka");
        assertThat(Texts.paragraphs(second)).hasSize(2);
        assertThat(Texts.paragraphs(now.stories().getFirst())).hasSize(2);
    }

    @Test
    void saidTwiceItChangesNothingMore() {
        var begins = new Correction.NewStory(at("Court frees nine fishermen in Lautoka"));
        Split once = corrected(asOne(), begins);
        assertThat(corrected(once, begins).stories()).isEqualTo(once.stories());
    }

    @Test
    void furnitureLeavesTheStoryAndStaysOnThePage() {
        String words = "The transport ministry said that a ferry would carry fuel from Wednesday.";
        Split now = corrected(asOne(), new Correction.Furniture(at(words)));
        assertThat(now.stories())
                .allSatisfy(s -> assertThat(Texts.paragraphs(s)).doesNotContain(words));
        assertThat(now.furniture()).anySatisfy(f -> assertThat(f.of(PAGE)).isEqualTo(words));
        assertThat(now.page().text()).isEqualTo(PAGE);
    }

    @Test
    void aDateThatAPersonGivesIsTheDate() {
        Split now =
                corrected(asOne(), new Correction.PublishedOn(at("Trucks stood in a line"), LocalDate.of(2024, 3, 12)));
        Published published = now.stories().getFirst().published();
        assertThat(published.first()).contains(LocalDate.of(2024, 3, 12));
        assertThat(published.last()).contains(LocalDate.of(2024, 3, 12));
        assertThat(published.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.text()).isEqualTo("A. Diallo");
            assertThat(evidence.why()).contains("2024-03-12", "seen in print");
        });
    }

    @Test
    void aDateIsNotPassedOnToWhatIsCutOffLater() {
        Split now = corrected(
                asOne(),
                new Correction.PublishedOn(at("Trucks stood in a line"), LocalDate.of(2024, 3, 12)),
                new Correction.NewStory(at("Court frees nine fishermen in Lautoka")));
        assertThat(now.stories().getFirst().published().first()).contains(LocalDate.of(2024, 3, 12));
        assertThat(now.stories().getLast().published().first()).isEmpty();
    }

    @Test
    void ofSeveralPlacesWithTheseWordsTheNearestIsMeant() {
        var late = new Correction.PublishedOn(new Anchor("on Tuesday", 9_999), LocalDate.of(2024, 3, 13));
        Split two = corrected(asOne(), new Correction.NewStory(at("Court frees nine fishermen in Lautoka")), late);
        assertThat(two.stories().getLast().published().first()).contains(LocalDate.of(2024, 3, 13));
    }

    @Test
    void wordsThatAreGoneAreSaidToBeLost() {
        Outcome<Split> outcome = CORRECTIONS.apply(
                asOne(),
                List.of(new Decided(new Correction.Furniture(new Anchor("words of last week", 3)), "A. Diallo", "")));
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly("decision.lost");
    }
}
