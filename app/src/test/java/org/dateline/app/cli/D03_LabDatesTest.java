package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The known date is hidden, and what the story's own words say is held against it. */
class D03_LabDatesTest {

    private static final String TEXT = "LAGOS, March 3 (NAN) - The fleet left on 20 December 2021, its captain said.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aGoldOfOneStory() throws IOException {
        Files.writeString(folder.resolve("fleet.txt"), TEXT);
        Files.writeString(
                folder.resolve("gold.json"),
                "{\"stories\": [{\"id\": \"fleet\", \"date\": \"2022-03-03\", \"mentions\": []}]}");
        Files.writeString(folder.resolve("page.html"), """
                <html><head><meta property="article:published_time" content="2022-03-04"><title>Fleet leaves</title></head>
                <body><article><h1>Fleet leaves port</h1><p>The fleet left the port on 20 December 2021, its captain said.</p>
                <p>It will be back in May 2022, he said, and nobody knows what it will bring from there.</p></article></body></html>
                """);
    }

    private String gold() {
        return folder.resolve("gold.json").toString();
    }

    @Test
    void theStoryIsBoundedByItsOwnWords() {
        Ran ran = Ran.of("lab", "dates", gold(), "--texts", folder.toString(), "--show");
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines())
                .startsWith(
                        "fleet      holds     known 2022-03-03, found 2021-12-20..",
                        "             \"20 December 2021\" Told as past: published on 20 December 2021 or later.");
        assertThat(ran.lines().getLast()).contains("own words", "1.000 (1 of 1)", "0.000 (0 of 1)");
    }

    @Test
    void besideItWhatIsFoundWithDatelineAndMetadata() {
        Ran ran = Ran.of("lab", "dates", gold(), "--texts", folder.toString(), "--keep", "--json");
        assertThat(ran.lines())
                .singleElement()
                .asString()
                .contains(
                        "\"by\":\"all\",\"stories\":1,\"bounded\":1.0,\"bothSides\":1.0",
                        "\"by\":\"text\"",
                        "\"by\":\"own words\"");
    }

    @Test
    void pagesKnowTheirDateThemselves() {
        Ran ran = Ran.of("lab", "dates", "--pages", folder.resolve("page.html").toString(), "--show");
        assertThat(ran.lines()).startsWith("page.html#1 holds     known 2022-03-04, found 2021-12-20..2022-05-31");
    }

    @Test
    void aGoldThatIsMissing() {
        assertThat(Ran.of("lab", "dates", folder + "/none.json").exit()).isEqualTo(Exit.NOT_FOUND);
        Ran none = Ran.of("lab", "dates");
        assertThat(none.exit()).isEqualTo(Exit.USAGE);
        assertThat(none.err()).contains("(gold.none)");
    }
}
