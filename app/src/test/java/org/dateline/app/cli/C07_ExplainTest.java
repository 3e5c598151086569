package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A mention's way from words to code, told step by step. */
class C07_ExplainTest {

    @TempDir
    static Path folder;

    private static String data = "";

    @BeforeAll
    static void oneStory() throws IOException {
        data = folder.resolve("data").toString();
        Path page = Files.writeString(folder.resolve("bridge.txt"), """
                Police Search Farm In Bolivia

                Bolivian soldiers may attack rebels near Cochabamba on Monday, the governor said.

                Police searched a farm on Tuesday, and the army arrested two gunmen after the search.
                """);
        assertThat(Ran.of("ingest", "--data", data, page.toString()).exit()).isEqualTo(Exit.OK);
    }

    @Test
    void eachStepNamesItsWords() {
        Ran ran = Ran.of("explain", mentionOf("ASSAULT"), "--data", data);
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out())
                .contains("the way from words to code")
                .contains("rule assault.attack makes it ASSAULT")
                .contains("\"Bolivian soldiers\" stands as subject")
                .contains("BOL, MIL")
                .containsPattern("assertion +\"may\" said of \"attack\", makes it possible")
                .containsPattern("attribution +\"the governor\" is the source")
                .containsPattern("confidence +0\\.\\d\\d, from actor");
    }

    @Test
    void anUnknownMentionIsSaidToBeUnknown() {
        assertThat(Ran.of("explain", "0123456789abcdef", "--data", data).exit()).isEqualTo(Exit.NOT_FOUND);
    }

    private static String mentionOf(String type) {
        String event = Ran.of("export", "--data", data, "--type", type).lines().getFirst();
        return JsonMapper.shared()
                .readTree(event)
                .path("mentions")
                .path(0)
                .path("mention")
                .path("id")
                .asString();
    }
}
