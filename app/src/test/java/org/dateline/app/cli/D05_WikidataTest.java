package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of a Wikidata dump become roster rows; all of these are made up. */
class D05_WikidataTest {

    private static final String OFFICE = item("Q900001", "Minister of Defence of Kenya", "", claim("P1001", "Q114"));
    private static final String OFFICE_BY_LABEL = item("Q900002", "President of the Gambia", "", "");

    @TempDir
    Path folder;

    private static String item(String id, String label, String aliases, String claims) {
        return """
                {"type":"item","id":"%s","labels":{"en":{"language":"en","value":"%s"}},"aliases":{"en":[%s]},"claims":{%s}}""".formatted(id, label, aliases, claims).strip();
    }

    private static String claim(String property, String target) {
        return "\"%s\":[%s]".formatted(property, statement("normal", target, ""));
    }

    private static String statement(String rank, String target, String qualifiers) {
        return """
                {"rank":"%s","mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"%s"},"type":"wikibase-entityid"}},\
                "qualifiers":{%s}}""".formatted(rank, target, qualifiers);
    }

    private static String time(String property, String time, int precision) {
        return """
                "%s":[{"snaktype":"value","datavalue":{"value":{"time":"%s","precision":%d},"type":"time"}}]""".formatted(property, time, precision);
    }

    private static String person(String id, String label, String aliases, String... held) {
        return item(id, label, aliases, claim("P31", "Q5") + ",\"P39\":[" + String.join(",", held) + "]");
    }

    private Ran imported(String... lines) throws IOException {
        Path dump = folder.resolve("dump.json");
        Files.writeString(dump, "[\n" + String.join(",\n", lines) + "\n]\n");
        return Ran.of("roster", "import", "--to", out().toString(), dump.toString());
    }

    private Path out() {
        return folder.resolve("out.tsv");
    }

    private List<String> rows() throws IOException {
        return Files.readAllLines(out()).stream()
                .filter(l -> !l.startsWith("#"))
                .toList();
    }

    @Test
    void aPersonHasTheOfficesThatAreKnownWithTheirDaysAsExactAsTold() throws IOException {
        String from = time("P580", "+2003-05-14T00:00:00Z", 11);
        String until = time("P582", "+2005-02-00T00:00:00Z", 10);
        Ran ran = imported(
                person(
                        "Q900010",
                        "Otieno Marua",
                        "{\"value\":\"O. Marua\"},{\"value\":\"Otieno Marua\"}",
                        statement("normal", "Q900002", time("P580", "+2007-00-00T00:00:00Z", 9)),
                        statement("normal", "Q900001", from + "," + until),
                        statement("deprecated", "Q900001", time("P580", "+1999-00-00T00:00:00Z", 9)),
                        statement("normal", "Q42", from)),
                OFFICE,
                OFFICE_BY_LABEL);
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines()).startsWith("taken    1", "known    0", "refused  0", "not kept 2");
        assertThat(rows())
                .containsExactly("otieno-marua\tOtieno Marua\tO. Marua\tperson\t"
                        + "KEN GOV 2003-05-14..2005-02 Defense Minister; GMB GOV 2007.. President\t\t"
                        + "Wikidata Q900010, imported from dump.json");
        assertThat(Ran.of("roster", "check", out().toString()).exit()).isEqualTo(Exit.OK);
    }

    @Test
    void bodiesHaveTheirStateAndYears() throws IOException {
        Ran ran = imported(item(
                "Q900020",
                "Savanna Renewal Party",
                "",
                String.join(
                        ",",
                        claim("P31", "Q7278"),
                        claim("P17", "Q1036"),
                        "\"P571\":[{\"rank\":\"normal\",\"mainsnak\":" + snak("+1998-00-00T00:00:00Z", 9) + "}]",
                        "\"P576\":[{\"rank\":\"normal\",\"mainsnak\":" + snak("+2011-06-00T00:00:00Z", 10) + "}]")));
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(rows())
                .containsExactly("savanna-renewal-party\tSavanna Renewal Party\t\tparty\tUGA PTY 1998..2011-06\t\t"
                        + "Wikidata Q900020, imported from dump.json");
    }

    private static String snak(String time, int precision) {
        return "{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"time\":\"%s\",\"precision\":%d},\"type\":\"time\"}}"
                .formatted(time, precision);
    }

    @Test
    void whoIsKnownStaysAsHeIsAndTheDifferenceIsTold() throws IOException {
        Ran ran = imported(
                item("Q900003", "President of Kenya", "", claim("P1001", "Q114")),
                person(
                        "Q900030",
                        "William Ruto",
                        "",
                        statement("normal", "Q900003", time("P580", "+2020-00-00T00:00:00Z", 9))));
        assertThat(ran.lines()).startsWith("taken    0", "known    1");
        assertThat(rows()).isEmpty();
    }

    @Test
    void brokenLinesAreRefusedOneByOne() throws IOException {
        String good = person(
                "Q900040",
                "Otieno Marua",
                "",
                statement("normal", "Q900001", time("P580", "+2003-05-14T00:00:00Z", 11)));
        for (int cut : new int[] {1, 20, 60, good.length() / 2, good.length() - 1}) {
            Ran ran = imported(good.substring(0, cut), OFFICE, good);
            assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
            assertThat(ran.err()).contains("line 2 is not taken: the line is no JSON object (roster.json)");
            assertThat(rows()).hasSize(1);
        }
    }

    @Test
    void aPackedDumpIsReadAndManyItemsCostNoMemory() throws IOException {
        Path dump = folder.resolve("dump.json.gz");
        String other = item("Q900050", "a river", "", claim("P31", "Q4022"));
        try (var out = new GZIPOutputStream(Files.newOutputStream(dump))) {
            out.write("[\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            byte[] line = (other + ",\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (int i = 0; i < 20_000; i++) {
                out.write(line);
            }
            out.write((OFFICE + "\n]\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Ran ran = Ran.of("roster", "import", "--to", out().toString(), dump.toString());
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines()).contains("not kept 20001");
    }
}
