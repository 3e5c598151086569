package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class C01_IngestTest {

    @TempDir
    Path folder;

    private String data = "";
    private String pages = "";

    @BeforeEach
    void pages() throws IOException {
        data = folder.resolve("data").toString();
        pages = folder.resolve("pages").toString();
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/harbour.txt"), """
                Rebels Shell Harbour Of Port Maru

                Rebels shelled the harbour of Port Maru on Tuesday, killing at least four fishermen, the mayor said.

                The army sent two hundred soldiers to the town after the attack, and residents fled to the hills.
                """);
        Files.write(folder.resolve("pages/empty.txt"), new byte[0]);
    }

    @Test
    void theSummaryIsTheResult() {
        Ran ran = Ran.of("ingest", "--data", data, pages);
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
        assertThat(ran.out())
                .contains(
                        "pages     2, 1 of them refused", "stories   1, 0 of them repeats", "1 page.empty", "reading");
        assertThat(ran.err()).contains("empty.txt", "(page.empty)");
    }

    @Test
    void aSecondRunLeavesWhatIsDone() {
        Ran.of("ingest", "--data", data, pages);
        Ran ran = Ran.of("ingest", "--json", "--data", data, pages);
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        JsonNode summary = JsonMapper.shared().readTree(ran.out());
        assertThat(summary.path("skippedPages").asInt()).isEqualTo(2);
        assertThat(summary.path("stories").asInt()).isZero();
    }

    @Test
    void theSameStoryOnAnotherPageIsARepeat() throws IOException {
        Ran.of("ingest", "--data", data, pages);
        Path copy = folder.resolve("copy.txt");
        Files.copy(folder.resolve("pages/harbour.txt"), copy);
        Ran ran = Ran.of("ingest", "--json", "--data", data, copy.toString());
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        JsonNode summary = JsonMapper.shared().readTree(ran.out());
        assertThat(summary.path("repeats").asInt()).isEqualTo(1);
        assertThat(summary.path("mentions").asInt()).isZero();
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Ran ran = Ran.of("ingest", "--data", file.toString(), pages);
        assertThat(ran.exit()).isEqualTo(Exit.FAILURE);
        assertThat(ran.err()).contains("(archive.unreachable)");
    }

    @Test
    void aMentionThatDoesNotExist() {
        assertThat(Ran.of("explain", "--data", data, "0123456789abcdef").err()).contains("(archive.missing)");
        Ran.of("ingest", "--data", data, folder.resolve("pages/empty.txt").toString());
        Ran ran = Ran.of("explain", "--data", data, "0123456789abcdef");
        assertThat(ran.exit()).isEqualTo(Exit.NOT_FOUND);
        assertThat(ran.err()).contains("(mention.missing)");
    }
}
