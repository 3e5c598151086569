package org.dateline.reading.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

/** No piece is longer than the bound, none loses a word, and a sentence's end is preferred to a comma. */
class A01_CutTest {

    private static List<String> cut(String plain, int longest) {
        return Cut.pieces(plain, longest).stream().map(c -> c.span().of(plain)).toList();
    }

    @Test
    void shortTextStaysWhole() {
        assertThat(cut("The bridge was shelled.", 10)).containsExactly("The bridge was shelled.");
    }

    @Test
    void longTextIsCutAtASentenceEnd() {
        assertThat(cut("Troops left the town. They took the road north, then east again.", 8))
                .containsExactly("Troops left the town. ", "They took the road north, then east again.");
    }

    @Test
    void aSentenceWithoutEndIsCutAtACommaAndSaysSo() {
        String plain = "one two three, four five six seven eight nine ten";
        assertThat(Cut.pieces(plain, 6)).first().isEqualTo(new Cut(new Span(0, 15), true));
    }

    @Test
    void initialsEndNoSentence() {
        assertThat(cut("The U.S. Army and the U.N. Council met in Geneva on a Monday in May", 12))
                .hasSize(2)
                .first()
                .isNotEqualTo("The U.S. ");
    }

    @Test
    void aWordOfTenThousandLettersIsCut() {
        String plain = "x".repeat(10_000);
        assertThat(cut(plain, 100)).allMatch(p -> p.length() <= 1200);
        assertThat(cut(plain, 100).stream().collect(Collectors.joining())).isEqualTo(plain);
    }
}
