package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roster on the command line: it is checked, asked, and extended by tables. */
class D04_RosterTest {

    private static final String ROW = "\tparty\tKEN OPP 2019..\t\tthe party's own site";

    @TempDir
    Path folder;

    private String data;

    @BeforeEach
    void aDataFolder() {
        data = folder.resolve("data").toString();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Ran roster(String command, String... more) {
        var all = new java.util.ArrayList<>(List.of("roster", command, "--data", data));
        all.addAll(List.of(more));
        return Ran.of(all.toArray(String[]::new));
    }

    @Test
    void theProgramsRosterIsSound() {
        Ran ran = roster("check", "--json");
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out()).contains("\"errors\":0", "\"person\":", "\"armed group\":");
    }

    @Test
    void aBrokenFileIsInvalidData() throws IOException {
        Path mine = file("mine.tsv", "lakeside\tLakeside\t\tparty\tXYZ OPP\tnobody\t");
        Ran ran = roster("check", mine.toString());
        assertThat(ran.exit()).isEqualTo(Exit.INVALID_DATA);
        assertThat(ran.lines())
                .startsWith(
                        "mine.tsv:1: no source note (roster.source)",
                        "mine.tsv:1: unknown parent nobody (roster.parent)",
                        "mine.tsv:1: unknown country XYZ (roster.country)");
    }

    @Test
    void aNameIsExplainedOnADay() {
        assertThat(roster("explain", "Ahmad Sharaa", "--date", "2024-11-30").lines())
                .contains(
                        "is           SYR REB on 2024-11-30",
                        "because      \"SYR REB 2012-01-01..2024-12-07\" holds on that day");
        assertThat(roster("explain", "Bashar al-Assad", "--date", "2025-01-15").lines())
                .contains("is           SYR ELI on 2025-01-15");
        assertThat(roster("explain", "Lansana Conte", "--date", "2009-03-01").out())
                .contains("is           GIN ELI on 2009-03-01", "had ended and no role follows it: a former official");
    }

    @Test
    void aNameWithoutItsDayIsFlaggedWhereItsRoleHasChanged() {
        Ran regime = roster("explain", "Syrian regime");
        assertThat(regime.exit()).isEqualTo(Exit.OK);
        assertThat(regime.lines())
                .contains("needs a day  the name alone does not tell the role; without a day the latest is taken,"
                        + " SYR ELI (roster.undated)");
        assertThat(roster("explain", "Reuters").out()).doesNotContain("roster.undated");
    }

    @Test
    void whoIsNotKnownIsNotFound() {
        Ran ran = roster("explain", "Nobody of Nowhere");
        assertThat(ran.exit()).isEqualTo(Exit.NOT_FOUND);
        assertThat(ran.err()).contains("(roster.unknown)");
    }

    @Test
    void anOwnRosterStandsBesideTheProgramsAndBeforeIt() throws IOException {
        Path own = Files.createDirectories(Path.of(data, "roster"));
        Files.writeString(
                own.resolve("mine.tsv"),
                "lakeside\tLakeside Convention\tLSC" + ROW + "\nreuters\tReuters" + "\t"
                        + "\tmedia\tCAN JRN\t\tseen on the masthead\n");
        assertThat(roster("explain", "LSC").out()).contains("Lakeside Convention (lakeside), party", "mine.tsv:1");
        assertThat(roster("explain", "Reuters").out())
                .contains("mine.tsv:2", "CAN JRN")
                .doesNotContain("GBR");
        assertThat(roster("check").exit()).isEqualTo(Exit.OK);
    }

    @Test
    void aTableBecomesARosterFile() throws IOException {
        Path table = file(
                "governors.csv",
                "Name,Country,Sectors,Title,From,Until,Aliases",
                "Wanjiru Okello,KEN,GOV,governor of Turkwel,2013-03,2017-08,W. Okello",
                "Wanjiru Okello,KEN,LEG,,2017-09,,",
                "\"Kiptoo, Jr.\",KEN,GOV,governor of Turkwel,2017-08,,",
                "William Ruto,KEN,GOV,President,2022-09-13,,",
                "Ada Broken,KEN,GOV,,2020-13,,",
                "Ada Unknown,XXX,GOV,,2020,,");
        Ran ran = roster("import", table.toString());
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
        assertThat(ran.lines()).startsWith("taken    2", "known    1", "refused  2");
        assertThat(ran.err())
                .contains(
                        "row 5 is not taken: no date: 2020-13 (roster.row)",
                        "\"Ada Unknown\" is not taken: unknown country XXX (roster.country)");
        assertThat(Files.readAllLines(Path.of(data, "roster", "governors.tsv")))
                .filteredOn(l -> !l.startsWith("#"))
                .containsExactly(
                        "wanjiru-okello\tWanjiru Okello\tW. Okello\tperson\tKEN GOV 2013-03..2017-08 governor of Turkwel;"
                                + " KEN LEG 2017-09..\t\trow 1, imported from governors.csv",
                        "kiptoo-jr\tKiptoo, Jr.\t\tperson\tKEN GOV 2017-08.. governor of Turkwel\t\trow 3, imported from"
                                + " governors.csv");
        assertThat(roster("check").exit()).isEqualTo(Exit.OK);
        assertThat(roster("explain", "Wanjiru Okello", "--date", "2015-01-01").out())
                .contains("KEN GOV, governor");
    }

    @Test
    void aRowThatAPersonMadeHerOwnOutlivesTheNextImport() throws IOException {
        Path table =
                file("t.csv", "name,country,sectors,from", "Wanjiru Okello,KEN,GOV,2013", "Moraa Njoki,KEN,GOV,2014");
        Path out = folder.resolve("t.tsv");
        assertThat(roster("import", "--to", out.toString(), table.toString()).exit())
                .isEqualTo(Exit.OK);
        String mine = "wanjiru-okello\tWanjiru Okello\t\tperson\tKEN GOV 2013..2015\t\tthe gazette of 2015";
        Files.write(
                out,
                Files.readAllLines(out).stream()
                        .map(l -> l.startsWith("wanjiru") ? mine : l)
                        .toList());
        assertThat(roster("import", "--to", out.toString(), table.toString()).lines())
                .startsWith("taken    1", "known    1", "refused  0");
        assertThat(Files.readAllLines(out)).contains(mine).hasSize(4);
    }

    @Test
    void namesThatOthersBearAreTold() throws IOException {
        Path table = file(
                "clash.csv",
                "name,kind,country,sectors,from,aliases",
                "Reuters,person,KEN,GOV,2013,",
                "Moraa Njoki,person,KEN,GOV,2014,AFP;M. Njoki");
        Ran ran = roster("import", table.toString());
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
        assertThat(ran.err())
                .contains(
                        "\"Reuters\" is not taken: \"Reuters\" already names reuters (roster.clash)",
                        "moraa-njoki: left out: \"AFP\" already names agence-france-presse (roster.clash)");
        assertThat(Files.readString(Path.of(data, "roster", "clash.tsv"))).contains("Moraa Njoki\tM. Njoki\t");
    }

    @Test
    void outsideTextStaysOneCell() throws IOException {
        Path table = file(
                "hostile.csv",
                "name,country,sectors,from,title",
                "\"Eve\tSYR GOV;\nreuters\tReuters\",KEN,GOV,2013,\"boss; USA GOV ..2030 President\"");
        assertThat(roster("import", table.toString()).exit()).isEqualTo(Exit.OK);
        assertThat(Files.readAllLines(Path.of(data, "roster", "hostile.tsv")).getLast())
                .startsWith("eve-syr-gov-reuters-reuters\tEve SYR GOV reuters Reuters\t\tperson\t"
                        + "KEN GOV 2013.. boss USA GOV ..2030 President\t");
        assertThat(roster("check").exit()).isEqualTo(Exit.OK);
    }

    @Test
    void aQuotationThatNeverClosesIsToldAndLeavesNothing() throws IOException {
        Path table = file("open.csv", "name,country", "\"Eve,KEN", "x".repeat(3 << 20));
        Ran ran = roster("import", table.toString());
        assertThat(ran.exit()).isEqualTo(Exit.INVALID_DATA);
        assertThat(ran.err()).contains("(roster.csv)");
        assertThat(Path.of(data, "roster")).isEmptyDirectory();
    }
}
