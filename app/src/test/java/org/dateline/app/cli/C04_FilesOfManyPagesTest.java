package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class C04_FilesOfManyPagesTest {

    private static final String HARBOUR = "Rebels shelled the harbour of Port Maru on Tuesday, killing at least four"
            + " fishermen, the mayor said. The army sent two hundred soldiers to the town after the attack, and residents"
            + " fled to the hills.";
    private static final String TALKS = "Envoys of the government and of the rebels met in the capital on Monday for"
            + " talks on a truce, the foreign ministry said in a statement. The two sides will meet again next week.";
    private static final String FOREIGN = "Le ministère a déclaré que les deux camps avaient accepté une trêve dans le"
            + " nord du pays, où les combats durent depuis des mois. Les habitants qui avaient fui vers les collines ont"
            + " appris qu'ils pourraient revenir dans leurs villages après la moisson, selon le maire.";

    @TempDir
    Path folder;

    private JsonNode ingest(String... paths) {
        return summary(Ran.of(arguments(paths)));
    }

    private String[] arguments(String... paths) {
        var all = new ArrayList<>(
                List.of("ingest", "--json", "--data", folder.resolve("data").toString()));
        all.addAll(List.of(paths));
        return all.toArray(String[]::new);
    }

    private static JsonNode summary(Ran ran) {
        return JsonMapper.shared().readTree(ran.out());
    }

    private static void zip(Path file, String... namesAndTexts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void whatIsInAFileIsDoneOrNotAPageAtATime() throws IOException {
        Path zip = folder.resolve("pages.zip");
        zip(zip, "a.txt", HARBOUR, "b.txt", "");
        JsonNode first = ingest(zip.toString());
        assertThat(first.path("pages").asInt()).isEqualTo(2);
        assertThat(first.path("stories").asInt()).isEqualTo(1);
        assertThat(first.path("refusals").path("page.empty").asInt()).isEqualTo(1);
        zip(zip, "a.txt", HARBOUR, "b.txt", "", "c.txt", TALKS);
        JsonNode second = ingest(zip.toString());
        assertThat(second.path("skippedPages").asInt()).isEqualTo(2);
        assertThat(second.path("pages").asInt()).isEqualTo(1);
        assertThat(second.path("stories").asInt()).isEqualTo(1);
    }

    @Test
    void aTablesDateIsTheStorys() throws IOException {
        Path table = Files.writeString(
                folder.resolve("t.csv"), "Kopf,Wortlaut,Tag\nRebels Shell Harbour,\"" + HARBOUR + "\",2026-03-04\n");
        Ran ran = Ran.of(
                "code",
                "--column",
                "text=Wortlaut",
                "--column",
                "title=Kopf",
                "--column",
                "date=Tag",
                table.toString());
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        JsonNode story = JsonMapper.shared().readTree(ran.out());
        assertThat(story.at("/published/start").asString()).isEqualTo("2026-03-04");
        assertThat(story.at("/published/evidence/0/text").asString()).isEqualTo("Tag 2026-03-04");
        assertThat(story.path("title").toString()).contains("Rebels Shell Harbour");
    }

    @Test
    void theStandardInputIsAFileToo() {
        String lines = "{\"text\": \"" + HARBOUR + "\"}\n{\"text\": \"" + TALKS + "\"}\n";
        Ran ran = Ran.with(lines.getBytes(StandardCharsets.UTF_8), arguments("-"));
        assertThat(summary(ran).path("stories").asInt()).isEqualTo(2);
        Ran again = Ran.with(lines.getBytes(StandardCharsets.UTF_8), arguments("-"));
        assertThat(summary(again).path("skippedPages").asInt()).isEqualTo(2);
    }

    @Test
    void aPageInAnotherLanguageIsKeptAndNotCoded() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), FOREIGN);
        Ran ran = Ran.of(arguments(page.toString()));
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
        assertThat(ran.err()).contains("French (fra)", "(page.language)");
        assertThat(summary(ran).path("stories").asInt()).isZero();
    }

    @Test
    void aFileThatBreaksOffIsToldAndTheRestRead() throws IOException {
        Path zip = folder.resolve("a.zip");
        zip(zip, "a.txt", HARBOUR, "b.txt", TALKS.repeat(20));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        Files.writeString(folder.resolve("b.txt"), TALKS);
        Ran ran = Ran.of(arguments(zip.toString(), folder.resolve("b.txt").toString()));
        assertThat(ran.err()).contains("(intake.truncated)");
        assertThat(summary(ran).path("stories").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void anUnknownRoleIsAMistakeInUse() {
        assertThat(Ran.of("code", "--column", "colour=red", "x").exit()).isEqualTo(Exit.USAGE);
    }
}
