package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.app.desk.Rereading;
import org.dateline.archive.Archive;
import org.dateline.archive.store.StoryRow;
import org.dateline.model.Correction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of a page is kept with name and reason, and holds each time that the page is read. */
class C06_CorrectTest {

    private static final String PAGE = """
            Floods close the Beira corridor

            Trucks stood in a line of twelve kilometres on Monday after the Pungwe river washed out the road near Dondo.

            The transport ministry said that a ferry would carry fuel from Wednesday, and asked drivers to wait in Inchope.

            The court of Lautoka frees nine fishermen

            A court in Lautoka freed nine fishermen on Tuesday who had been held since a protest at the harbour.

            Their lawyer said that the police had no witness, and that three of the men would sue the harbour office.
            """;

    @TempDir
    Path folder;

    private String data;
    private String page;

    @BeforeEach
    void aPageIsRead() throws IOException {
        data = folder.resolve("data").toString();
        page = Files.writeString(folder.resolve("beira.txt"), PAGE).toString();
        assertThat(Ran.of("ingest", "--data", data, page).exit()).isEqualTo(Exit.OK);
    }

    private List<StoryRow> stories() {
        try (Archive archive = Archive.open(Path.of(data))) {
            return archive.stories(0, 9).rows();
        }
    }

    private Ran correct(String... more) {
        var all = new java.util.ArrayList<>(List.of("correct", "--data", data));
        all.addAll(List.of(more));
        return Ran.of(all.toArray(String[]::new));
    }

    @Test
    void aDateHoldsFromTheNextReadingOn() {
        Ran said = correct("beira.txt", "--published", "2024-03-12", "--story", "Trucks stood", "--who", "A. Diallo");
        assertThat(said.exit()).isEqualTo(Exit.OK);
        assertThat(said.err()).contains("decision 1", page);
        assertThat(Ran.of("ingest", "--data", data, page).exit()).isEqualTo(Exit.OK);
        assertThat(stories().getFirst().published().first()).hasToString("Optional[2024-03-12]");
    }

    @Test
    void takenBackItHoldsNoMore() {
        correct("beira.txt", "--published", "2024-03-12", "--story", "Trucks stood", "--who", "A. Diallo");
        Ran.of("ingest", "--data", data, page);
        assertThat(correct("--undo", "1", "--who", "B. Okello", "--why", "wrong year")
                        .exit())
                .isEqualTo(Exit.OK);
        Ran.of("ingest", "--data", data, page);
        assertThat(stories().getFirst().published().first()).isEmpty();
        assertThat(correct().lines()).singleElement().asString().contains("A. Diallo", "(taken back)");
        assertThat(correct("--undo", "1", "--who", "B. Okello").exit()).isEqualTo(Exit.NOT_FOUND);
    }

    @Test
    void furnitureLeavesTheStory() {
        String words = "The court of Lautoka frees nine fishermen";
        assertThat(correct("beira.txt", "--furniture", words, "--who", "A. Diallo")
                        .exit())
                .isEqualTo(Exit.OK);
        Ran.of("ingest", "--data", data, page);
        assertThat(stories()).noneMatch(row -> row.title().equals(words));
    }

    @Test
    void aPageReadAgainShowsWhatWasSaidAtOnce() {
        try (Archive archive = Archive.open(Path.of(data))) {
            var again = new ReadAgain(archive, new OpenedOnce(Path.of(data)));
            String headline = "The court of Lautoka frees nine fishermen";
            archive.decide("beira.txt", furniture(archive, headline), "A. Diallo", "");
            assertThat(archive.pagesToBeRead()).containsExactly("beira.txt");
            assertThat(again.again("beira.txt")).isEqualTo(Rereading.Result.DONE);
            assertThat(archive.pagesToBeRead()).isEmpty();
            assertThat(archive.stories(0, 9).rows())
                    .isNotEmpty()
                    .noneMatch(row -> row.title().equals(headline));
            assertThat(furnitureOf(archive)).contains(headline);
            archive.undo(1, "B. Okello", "");
            assertThat(again.again("beira.txt")).isEqualTo(Rereading.Result.DONE);
            assertThat(furnitureOf(archive)).doesNotContain(headline);
        }
    }

    private static List<String> furnitureOf(Archive archive) {
        return archive.findPageDetail("beira.txt").orElseThrow().furniture().stream()
                .map(span -> span.of(PAGE))
                .toList();
    }

    @Test
    void aStoryThatIsCutFromAnotherIsNoCopyOfIt() throws IOException {
        String text = PAGE.replace("The court of Lautoka frees nine fishermen\n\n", "");
        Files.writeString(Path.of(page), text);
        Ran.of("ingest", "--data", data, page);
        assertThat(stories()).hasSize(1);
        try (Archive archive = Archive.open(Path.of(data))) {
            var begins = new Correction.NewStory(
                    archive.findPage("beira.txt").orElseThrow().anchor("A court in Lautoka freed"));
            archive.decide("beira.txt", begins, "A. Diallo", "");
            assertThat(new ReadAgain(archive, new OpenedOnce(Path.of(data))).again("beira.txt"))
                    .isEqualTo(Rereading.Result.DONE);
        }
        assertThat(stories())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.repeatOf()).isEmpty());
        assertThat(stories().getLast().mentions()).isPositive();
    }

    @Test
    void withoutItsFileAPageWaits() throws IOException {
        Files.delete(Path.of(page));
        try (Archive archive = Archive.open(Path.of(data))) {
            archive.decide("beira.txt", furniture(archive, "Trucks stood"), "A. Diallo", "");
            assertThat(new ReadAgain(archive, new OpenedOnce(Path.of(data))).again("beira.txt"))
                    .isEqualTo(Rereading.Result.NO_SOURCE);
            assertThat(archive.pagesToBeRead()).containsExactly("beira.txt");
        }
    }

    private static Correction furniture(Archive archive, String words) {
        return new Correction.Furniture(
                archive.findPage("beira.txt").orElseThrow().anchor(words));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(correct("beira.txt", "--furniture", "no such words", "--who", "A")
                        .err())
                .contains("(decision.no-words)");
        assertThat(correct("beira.txt", "--furniture", "Lautoka", "--who", "A").err())
                .contains("(decision.ambiguous)");
        assertThat(correct("other.txt", "--furniture", "Lautoka", "--who", "A").err())
                .contains("(decision.no-page)");
        assertThat(correct("beira.txt", "--furniture", "Trucks stood").exit()).isEqualTo(Exit.USAGE);
        assertThat(correct().lines()).isEmpty();
    }
}
