package org.dateline.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold tells what a page holds by its words, and the words are found in the page's order. */
class A01_GoldPagesTest {

    @TempDir
    Path folder;

    private GoldPages read(String json) throws IOException {
        return GoldPages.read(Files.writeString(folder.resolve("own.json"), json));
    }

    @Test
    void linesSayTheirStoryAndTheirPart() throws IOException {
        GoldPages gold = read("""
                {"pages": [{"page": "a.txt", "layout": "plain", "lines": ["1T Port shut", "F Share", "2P It is … again."],
                  "refusals": ["story.list One … two"]}]}
                """);
        assertThat(gold.name()).isEqualTo("own.json");
        GoldPage page = gold.pages().getFirst();
        assertThat(page.lines())
                .containsExactly(
                        new GoldPage.Line(GoldPage.Role.TITLE, 1, "Port shut"),
                        new GoldPage.Line(GoldPage.Role.FURNITURE, 0, "Share"),
                        new GoldPage.Line(GoldPage.Role.PARAGRAPH, 2, "It is … again."));
        assertThat(page.refusals()).containsExactly(new GoldPage.NoStory("story.list", "One … two"));
    }

    @Test
    void aFileOfAnotherFormIsNoGold() {
        assertThatThrownBy(() -> read("{")).isInstanceOf(GoldPages.NoGoldException.class);
        assertThatThrownBy(() -> read("{\"stories\": []}")).hasMessageContaining("no list \"pages\"");
        assertThatThrownBy(() -> read("{\"pages\": [{\"page\": \"a\", \"lines\": [\"X what\"]}]}"))
                .hasMessageContaining("a line of no known form: \"X what\"");
    }

    @Test
    void wordsAreFoundInOrderWhateverBlanksStandBetween() {
        var placing = new Placing("Port  shut\r\n\r\nPort\u00a0shut\nIt is shut\nonce again.");
        assertThat(placing.find("Port shut", 0)).contains(new Span(0, 10));
        assertThat(placing.find("Port shut", 1)).contains(new Span(14, 23));
        assertThat(placing.find("It is … again.", 0)).contains(new Span(24, 46));
        assertThat(placing.find("It was", 0)).isEmpty();
    }
}
