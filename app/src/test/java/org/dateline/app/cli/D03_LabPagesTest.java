package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Article text is measured on pages with their right texts; what is missing or broken is said with its code. */
class D03_LabPagesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void page() throws IOException {
        Files.writeString(
                folder.resolve("ferry.html"),
                "<html><nav>Home</nav><article><h1>Ferry runs again</h1><p>The ferry at Oru carries walkers again after"
                        + " two weeks of repairs.</p><p>Carts and cattle have to wait, its owner said on Monday.</p></article>");
    }

    private String truth(String json) throws IOException {
        return Files.writeString(folder.resolve("truth.json"), json).toString();
    }

    private String right() throws IOException {
        return truth(
                "{\"ferry\":{\"url\":\"https://d.example/ferry\",\"articleBody\":\"The ferry at Oru carries walkers again"
                        + " after two weeks of repairs. Carts and cattle have to wait, its owner said on Monday.\"}}");
    }

    @Test
    void aRowOfFiguresAndThePagesReadWorst() throws IOException {
        Ran ran = Ran.of("lab", "pages", "--html", folder.toString(), "--truth", right(), "--show", "3");
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).hasSize(3);
        assertThat(ran.lines().get(1)).contains("dateline", "1.000 (1.000-1.000)");
        assertThat(ran.lines().get(2)).contains("f1 1.000", "ferry", "https://d.example/ferry");
    }

    @Test
    void asJson() throws IOException {
        Ran ran = Ran.of("lab", "pages", "--html", folder.toString(), "--truth", right(), "--json");
        assertThat(ran.lines())
                .singleElement()
                .asString()
                .contains("\"reader\":\"dateline\"", "\"f1\":1.0", "\"accuracy\":1.0", "\"intervals\"");
    }

    @Test
    void speedNeedsNoTruth() {
        Ran ran = Ran.of("lab", "pages", "--html", folder.toString(), "--speed", "20");
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines().getFirst()).contains("20,", "20 stories");
        Ran asJson = Ran.of("lab", "pages", "--html", folder.toString(), "--speed", "20", "--json");
        assertThat(asJson.out()).contains("\"pages\":20", "\"heapNeeded\":[");
    }

    @Test
    void whatIsMissingOrBroken() throws IOException {
        String html = folder.toString();
        Ran neither = Ran.of("lab", "pages", "--html", html);
        assertThat(neither.exit()).isEqualTo(Exit.USAGE);
        assertThat(neither.err()).contains("(truth.missing)");
        Ran broken = Ran.of("lab", "pages", "--html", html, "--truth", truth("{"));
        assertThat(broken.exit()).isEqualTo(Exit.INVALID_DATA);
        assertThat(broken.err()).contains("(truth.invalid)");
        Ran empty = Ran.of("lab", "pages", "--html", html, "--truth", truth("{}"));
        assertThat(empty.exit()).isEqualTo(Exit.INVALID_DATA);
        Ran none = Ran.of("lab", "pages", "--html", html, "--truth", html + "/none.json");
        assertThat(none.exit()).isEqualTo(Exit.NOT_FOUND);
        Ran few = Ran.of("lab", "pages", "--html", html, "--speed", "3");
        assertThat(few.exit()).isEqualTo(Exit.USAGE);
    }
}
