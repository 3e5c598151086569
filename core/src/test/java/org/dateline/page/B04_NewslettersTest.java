package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Page;
import org.dateline.model.PageHints.Block;
import org.dateline.model.PageHints.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newsletters put stories into a table's cells, set headlines by weight and size, and sum stories up in decks. */
class B04_NewslettersTest {

    private static final String CANAL =
            "The canal at Suru was opened to barges on Monday after the two provinces had signed their agreement.";
    private static final String MINE =
            "Miners in Potrero went back to work on Tuesday, and the owner promised to pay them for the lost weeks.";
    private static final String FERRY =
            "A ferry that had been seized off Malaita came home on Wednesday with all of its crew and its cargo.";

    private static Page read(String html) {
        byte[] bytes = ("<!doctype html><html><body>" + html).getBytes(StandardCharsets.UTF_8);
        return new PageReader().read(new RawPage("p", "p", bytes)).value().orElseThrow();
    }

    private static List<String> the(BlockKind kind, String html) {
        Page page = read(html);
        return page.hints().blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::span)
                .map(span -> span.of(page.text()))
                .toList();
    }

    private static String cell(String head, String text) {
        return "<tr><td>" + head + "<p>" + text + "</p></td></tr>";
    }

    @Test
    void aCellWithAHeadlineAndTextIsAStory() {
        String html = "<table>" + cell("<p><b>Canal opens to barges</b></p>", CANAL)
                + cell("<p><b>Miners go back to work</b></p>", MINE)
                + cell("<p><b>Seized ferry comes home</b></p>", FERRY) + "</table>";
        assertThat(the(BlockKind.TITLE, html))
                .containsExactly("Canal opens to barges", "Miners go back to work", "Seized ferry comes home");
        assertThat(the(BlockKind.PARAGRAPH, html)).containsExactly(CANAL, MINE, FERRY);
    }

    @Test
    void aHeadlineMayStandInACellOfItsOwnWhereALinkLeadsOn() {
        String more = "<p><a href=x>Read the whole story</a></p>";
        String html = "<table><tr><td><p><b>Canal opens to barges</b></p></td></tr><tr><td><p>" + CANAL + "</p>" + more
                + "</td></tr><tr><td><p><b>Miners go back to work</b></p></td></tr><tr><td><p>" + MINE + "</p>" + more
                + "</td></tr></table>";
        assertThat(the(BlockKind.TITLE, html)).containsExactly("Canal opens to barges", "Miners go back to work");
        assertThat(the(BlockKind.PARAGRAPH, html)).containsExactly(CANAL, MINE);
    }

    @Test
    void boldLinesOfOneCellAreTheSubheadingsOfOneStory() {
        String html =
                "<table><tr><td><h1>Three things that ended this week</h1><p><b>The closing of the canal</b></p><p>"
                        + CANAL + "</p><p><b>The strike of the miners</b></p><p>" + MINE + "</p></td></tr></table>";
        assertThat(the(BlockKind.TITLE, html)).hasSizeLessThan(2);
        assertThat(the(BlockKind.PARAGRAPH, html)).contains(CANAL, MINE);
    }

    @Test
    void whatStandsAboveTheFirstHeadlineIsFurniture() {
        String html = "<table><tr><td><p>You get this letter every Friday because you asked the Lagoon Post for it.</p>"
                + "</td></tr>" + cell("<p><b>Canal opens to barges</b></p>", CANAL)
                + cell("<p><b>Miners go back to work</b></p>", MINE) + "</table>";
        assertThat(the(BlockKind.PARAGRAPH, html)).containsExactly(CANAL, MINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            b    | ''                        | true
            big  | ''                        | true
            span | font-weight: bold         | true
            span | FONT-WEIGHT:700           | true
            span | font-weight:400           | false
            span | font-size: 22px           | true
            span | font-size: 15pt           | true
            span | font-size: 14px           | false
            span | font-size: 999999999999px | false
            i    | ''                        | false
            """)
    void weightAndSizeMakeAHeadlineWhereATagDoesNot(String tag, String style, boolean strong) {
        var element = new Element(Tag.valueOf(tag), "");
        if (!style.isEmpty()) {
            element.attr("style", style);
        }
        assertThat(Emphasis.isStrong(element)).isEqualTo(strong);
    }

    @Test
    void lettersOfAnOldFontTagAreLargeFromFourOn() {
        assertThat(Emphasis.isStrong(new Element("font").attr("size", "+2"))).isTrue();
        assertThat(Emphasis.isStrong(new Element("font").attr("size", "5"))).isTrue();
        assertThat(Emphasis.isStrong(new Element("font").attr("size", "2"))).isFalse();
        assertThat(Emphasis.isStrong(new Element("p").attr("size", "5"))).isFalse();
    }

    @Test
    void aDeckThatTheStoryTellsAgainIsFurnitureAndOneThatItDoesNotIsItsStandfirst() {
        String page =
                "<article><h1>Canal opens</h1><p class=deck>%s</p><p>" + CANAL + "</p><p>" + MINE + "</p></article>";
        String again = "Barges use the canal after provinces sign agreement";
        assertThat(the(BlockKind.FURNITURE, page.formatted(again))).containsExactly(again);
        assertThat(the(BlockKind.PARAGRAPH, page.formatted(again))).containsExactly(CANAL, MINE);
        String alone = "Our reporters followed the engineers through eleven villages and one very long winter";
        assertThat(the(BlockKind.FURNITURE, page.formatted(alone))).isEmpty();
        assertThat(the(BlockKind.PARAGRAPH, page.formatted(alone))).contains(alone, CANAL, MINE);
    }
}
