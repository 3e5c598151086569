package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places are measured on articles with marked names, and more of them are imported. */
class D06_PlacesTest {

    @TempDir
    Path folder;

    @Test
    void aCorpusIsMeasuredBesideThePopulationAlone() throws IOException {
        Path corpus = Files.writeString(folder.resolve("rain.xml"), """
                <?xml version="1.0"?><articles><article docid="7"><title>Rain</title>
                <text><![CDATA[The minister met farmers in Cusco on Monday.]]></text><toponyms>
                <toponym><phrase>Cusco</phrase><start>28</start><end>33</end><gaztag><name>Cusco</name>
                <lat>-13.52</lat><lon>-71.97</lon></gaztag></toponym>
                </toponyms></article></articles>""");
        Ran ran = Ran.of("lab", "places", corpus.toString());
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out())
                .containsPattern("rain +dateline +1 +1\\.000 +1\\.000 +1\\.000 +1\\.000 +1\\.000 \\(1 of 1\\)")
                .containsPattern("rain +dateline, units +1 ")
                .containsPattern("rain +population only +1 ");
    }

    @Test
    void whatIsNoCorpusIsRefused() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xml"), "<articles><article>");
        Ran ran = Ran.of("lab", "places", broken.toString());
        assertThat(ran.exit()).isEqualTo(Exit.INVALID_DATA);
        assertThat(ran.err()).contains("(corpus.invalid)");
    }

    @Test
    void aDumpIsImportedAndItsBrokenLineNamed() throws IOException {
        String town = String.join(
                "\t",
                "900001",
                "Zqarvandu",
                "Zqarvandu",
                "",
                "-12.5",
                "-70.25",
                "P",
                "PPL",
                "PE",
                "",
                "16",
                "",
                "",
                "",
                "4200",
                "",
                "300",
                "America/Lima",
                "2020-01-01");
        Path dump = Files.writeString(folder.resolve("PE.txt"), town + "\nno line of a table\n");
        Path into = folder.resolve("places");
        Ran ran = Ran.of("places", "import", "--into", into.toString(), dump.toString());
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
        assertThat(ran.out()).startsWith("1 places and ").contains("1 broken");
        assertThat(ran.err()).contains("(places.line)");
        assertThat(into).isNotEmptyDirectory();
    }

    @Test
    void aMissingDumpIsNamed() {
        assertThat(Ran.of("places", "import", folder.resolve("none.txt").toString())
                        .exit())
                .isEqualTo(Exit.NOT_FOUND);
    }
}
