package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are measured against gold; figures that are kept must stay. */
class D03_LabStoriesTest {

    @TempDir
    Path folder;

    private String gold = "";

    @BeforeEach
    void writeOnePage() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "Ferry sinks off Zanzibar\n\nA ferry sank off Zanzibar on Saturday, police said.\n\nNobody was hurt.\n");
        gold = Files.writeString(folder.resolve("own.json"), """
                        {"pages": [{"page": "a.txt", "layout": "plain", "lines": ["1T Ferry sinks off Zanzibar",
                          "1P A ferry sank … police said.", "F Nobody was hurt."]}]}
                        """).toString();
    }

    private Ran run(String... more) {
        var args = new java.util.ArrayList<String>(
                java.util.List.of("lab", "stories", gold, "--pages", folder.toString()));
        args.addAll(java.util.List.of(more));
        return Ran.of(args.toArray(String[]::new));
    }

    @Test
    void aRowForEachLayoutAndOneForAll() {
        Ran ran = run();
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines()).hasSize(3);
        assertThat(ran.lines().get(1)).startsWith("plain").contains("0.7500 0.7500 0.7500");
        assertThat(ran.lines().getLast()).startsWith("all 1 pages");
    }

    @Test
    void slipsAndJson() {
        assertThat(run("--show").out()).contains("a.txt: furniture not marked: Nobody was hurt.");
        assertThat(run("--json").lines())
                .singleElement()
                .asString()
                .contains("\"boundaries\":{\"right\":3,\"extra\":1,\"missed\":1,\"f1\":0.75}");
    }

    @Test
    void keptFigures() throws IOException {
        String accounts = folder.resolve("accounts.json").toString();
        assertThat(run("--accounts", accounts).exit()).isEqualTo(Exit.FAILURE);
        assertThat(run("--accounts", accounts, "--write-accounts").exit()).isEqualTo(Exit.OK);
        assertThat(run("--accounts", accounts).exit()).isEqualTo(Exit.OK);
        Files.writeString(folder.resolve("a.txt"), "Nothing.\n");
        Ran ran = run("--accounts", accounts);
        assertThat(ran.exit()).isEqualTo(Exit.FAILURE);
        assertThat(ran.err()).contains("the accounts say");
    }

    @Test
    void whatIsNoGold() throws IOException {
        Files.writeString(Path.of(gold), "[]");
        assertThat(run().exit()).isEqualTo(Exit.INVALID_DATA);
        assertThat(Ran.of("lab", "stories", folder + "/none.json", "--pages", ".")
                        .exit())
                .isEqualTo(Exit.NOT_FOUND);
    }
}
