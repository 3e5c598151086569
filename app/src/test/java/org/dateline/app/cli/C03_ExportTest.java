package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class C03_ExportTest {

    @TempDir
    static Path folder;

    private static String data = "";

    @BeforeAll
    static void oneStory() throws IOException {
        data = folder.resolve("data").toString();
        Path page = Files.writeString(folder.resolve("bridge.txt"), """
                Rebels Attack Bridge In Kenya

                Rebels attacked a bridge near Nairobi on Tuesday, the police said.

                Kenyan soldiers arrested two gunmen after the attack, and the minister visited the wounded.
                """);
        assertThat(Ran.of("ingest", "--data", data, page.toString()).exit()).isEqualTo(Exit.OK);
    }

    @Test
    void jsonLinesHoldEventsWithTheirMentions() {
        Ran ran = Ran.of("export", "--data", data);
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines()).isNotEmpty().allSatisfy(line -> {
            JsonNode event = JsonMapper.shared().readTree(line);
            assertThat(event.path("mentions").isEmpty()).isFalse();
        });
    }

    @Test
    void onlyWhatIsAskedFor() {
        assertThat(Ran.of("export", "--data", data, "--type", "assault").lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"type\":\"ASSAULT\""));
        assertThat(Ran.of("export", "--data", data, "--type", "SANCTION").out()).isEmpty();
        assertThat(Ran.of("export", "--data", data, "--type", "WEATHER").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void tablesHaveAHead() {
        assertThat(Ran.of("export", "--data", data, "--form", "csv").out()).startsWith("id,mentions,reports");
        assertThat(Ran.of("export", "--data", data, "--form", "csv", "--mentions")
                        .out())
                .startsWith("id,event,");
    }

    @Test
    void aMapIsOneJsonObject() {
        Ran ran = Ran.of("export", "--data", data, "--form", "geojson");
        assertThat(JsonMapper.shared().readTree(ran.out()).path("type").asString())
                .isEqualTo("FeatureCollection");
        assertThat(Ran.of("export", "--data", data, "--form", "geojson", "--mentions")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void aMentionExplainsItself() {
        JsonNode event = JsonMapper.shared()
                .readTree(Ran.of("export", "--data", data, "--type", "ASSAULT")
                        .lines()
                        .getFirst());
        String id = event.path("mentions").path(0).path("mention").path("id").asString();
        Ran ran = Ran.of("explain", "--data", data, id);
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out()).contains("mention    " + id, "is         ASSAULT", "by rule", "trigger");
    }

    @Test
    void noArchiveNothingToExport() {
        Ran ran = Ran.of("export", "--data", folder.resolve("none").toString());
        assertThat(ran.exit()).isEqualTo(Exit.NOT_FOUND);
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
