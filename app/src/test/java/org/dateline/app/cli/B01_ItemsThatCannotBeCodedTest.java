package org.dateline.app.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class B01_ItemsThatCannotBeCodedTest {

    @TempDir
    Path folder;

    @Test
    void eachLineIsAnsweredInItsPlace() {
        Ran ran = Ran.with("""
                {"id": "a", "text": "  "}
                {"id": 7}
                {"text": "No id."}
                [1, 2]
                {"id": "b",

                {"id": "c", "text": 5}
                """.getBytes(UTF_8), "code", "--items", "-");
        assertThat(ran.lines())
                .containsExactly(
                        "{\"id\":\"a\",\"error\":{\"code\":\"item.no-text\",\"message\":\"The item has no text.\"}}",
                        "{\"id\":\"7\",\"error\":{\"code\":\"item.no-text\",\"message\":\"The item has no text.\"}}",
                        "{\"id\":\"\",\"error\":{\"code\":\"item.no-id\",\"message\":\"The item has no id.\"}}",
                        "{\"id\":\"\",\"error\":{\"code\":\"item.not-json\",\"message\":\"Line 4 is no JSON object.\"}}",
                        "{\"id\":\"\",\"error\":{\"code\":\"item.not-json\",\"message\":\"Line 5 is not JSON.\"}}",
                        "{\"id\":\"\",\"error\":{\"code\":\"item.not-json\",\"message\":\"Line 6 is no JSON object.\"}}",
                        "{\"id\":\"c\",\"error\":{\"code\":\"item.no-text\",\"message\":\"The item has no text.\"}}");
        assertThat(ran.err()).contains("7 items, 7 of them refused");
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
    }

    @Test
    void bytesThatAreNotUtf8() {
        Ran ran = Ran.with("{\"id\": \"a\", \"text\": \"café\"}".getBytes(ISO_8859_1), "code", "--items", "-");
        assertThat(ran.lines()).singleElement().asString().contains("item.invalid-utf8");
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
    }

    @Test
    void aLineThatWouldFillTheMemory() {
        byte[] line = ("{\"id\": \"a\", \"text\": \"" + "x".repeat(ItemLines.LONGEST) + "\"}\n{}").getBytes(UTF_8);
        Ran ran = Ran.with(line, "code", "--items", "-");
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().get(0)).contains("item.too-long");
        assertThat(ran.lines().get(1)).contains("item.no-id");
    }

    @Test
    void noItemsNoAnswers() {
        Ran ran = Ran.of("code", "--items", "-");
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void theFileIsMissing() {
        Ran ran = Ran.of("code", "--items", folder.resolve("none.jsonl").toString());
        assertThat(ran.exit()).isEqualTo(Exit.NOT_FOUND);
        assertThat(ran.err()).contains("There is no file", "(input.missing)");
    }

    @Test
    void itemsOrPagesNotBoth() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");
        assertThat(Ran.of("code", "--items", file.toString(), file.toString()).exit())
                .isEqualTo(Exit.USAGE);
        assertThat(Ran.of("code").exit()).isEqualTo(Exit.USAGE);
    }
}
