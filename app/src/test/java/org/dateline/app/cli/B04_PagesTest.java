package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found on each page is listed without coding it. */
class B04_PagesTest {

    private static final String STORY = """
            Ferry sinks off Zanzibar

            ZANZIBAR, March 3, 2021 - A ferry sank in the channel on Wednesday, and fishermen took forty people from the water.

            The port office said that nobody was missing.
            """;

    @TempDir
    Path folder;

    @Test
    void storiesDatesRetellingsAndRefusals() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve("b.txt"), STORY);
        Files.writeString(folder.resolve("c.txt"), "   ");
        Ran ran = Ran.of("pages", folder.toString());
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
        assertThat(ran.out())
                .contains("a.txt  (text/plain", "#1 Ferry sinks off Zanzibar", "2 paragraphs, 3 Mar 2021")
                .contains("exact copy: ", "(page.no-text)");
    }

    @Test
    void asJson() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Ran ran = Ran.of("pages", "--json", folder.toString());
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines()).singleElement().asString().contains("\"page\":\"a.txt\"", "\"id\":\"a.txt#1\"");
    }
}
