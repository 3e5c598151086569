package org.dateline.lab.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.Where.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles with marked names, and how found names are held against them. */
class A01_GeoCorpusTest {

    @TempDir
    Path folder;

    private static final String CORPUS = """
            <?xml version="1.0"?><articles><article docid="7"><title>Rain</title>
            <text><![CDATA[Rain fell on Cusco and Puno.]]></text><toponyms>
            <toponym><phrase>Cusco</phrase><start>13</start><end>18</end><gaztag><name>Cusco</name>
            <lat>-13.52</lat><lon>-71.97</lon></gaztag></toponym>
            <toponym><phrase>Puno</phrase><start>20</start><end>24</end></toponym>
            <toponym><phrase>Lima</phrase><start>2</start><end>6</end></toponym>
            </toponyms></article></articles>""";

    private GeoCorpus corpus(String xml) throws IOException {
        Path file = folder.resolve("rain.xml");
        Files.writeString(file, xml);
        return GeoCorpus.of(file);
    }

    @Test
    void aNameThatDriftedIsFoundNearby() throws IOException {
        GeoArticle article = corpus(CORPUS).articles().getFirst();
        assertThat(article.toponyms())
                .containsExactly(
                        new GoldToponym("Cusco", new Span(13, 18), new Point(-13.52, -71.97)),
                        new GoldToponym("Puno", new Span(23, 27), null));
        assertThat(article.lost()).isEqualTo(1);
    }

    @Test
    void namesArePairedOneToOne() throws IOException {
        var gold = corpus(CORPUS).articles().getFirst().toponyms();
        var found = List.of(
                new FoundToponym("Cusco", new Span(13, 18), "Cusco PER", new Point(-13.5, -72.0), 0),
                new FoundToponym("Rain", new Span(0, 4), "Rain DEU", new Point(48.7, 10.9), 0));
        var pairs = ToponymPairs.of(gold, found);
        assertThat(pairs.pairs()).hasSize(1);
        assertThat(pairs.exact()).isEqualTo(1);
        assertThat(pairs.missed()).extracting(GoldToponym::words).containsExactly("Puno");
        assertThat(pairs.extra()).extracting(FoundToponym::words).containsExactly("Rain");
        assertThat(pairs.distances())
                .singleElement()
                .satisfies(km -> assertThat(km).isLessThan(5));
    }

    @Test
    void aPointInsideTheProvinceFoundIsRightByTheSecondCountAlone() {
        var gold = List.of(new GoldToponym("Loreto", new Span(0, 6), new Point(-3.7, -73.3)));
        var found = List.of(new FoundToponym("Loreto", new Span(0, 6), "Loreto PER", new Point(-4.2, -75.0), 340));
        var pairs = ToponymPairs.of(gold, found);
        assertThat(pairs.distances())
                .singleElement()
                .satisfies(km -> assertThat(km).isBetween(161.0, 340.0));
        assertThat(pairs.beyondUnits()).containsExactly(0.0);
    }

    @Test
    void whatIsNoCorpusIsRefusedWithItsReason() {
        assertThatThrownBy(() -> corpus("<articles><article>"))
                .isInstanceOf(GeoCorpus.BrokenException.class)
                .hasMessageContaining("no well-formed XML");
        assertThatThrownBy(() -> corpus("<articles/>")).hasMessageContaining("no article");
    }

    @Test
    void anEntityFetchesNothing() throws IOException {
        Files.writeString(folder.resolve("secret"), "SECRET");
        assertThatThrownBy(() -> corpus("<!DOCTYPE a [<!ENTITY e SYSTEM \""
                        + folder.resolve("secret").toUri()
                        + "\">]><articles><article><text>&e;</text></article></articles>"))
                .isInstanceOf(GeoCorpus.BrokenException.class);
    }
}
