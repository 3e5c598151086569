package org.dateline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

/** Marks that nest, cross, touch, or end in the middle of a character. */
class A01_MarkedTextTest {

    private static MarkedText.Mark mark(String field, int start, int end) {
        return new MarkedText.Mark(field, new Span(start, end), field + " it is", field + "-1");
    }

    /** The pieces with the fields that lie over them: {@code [actor place:Nakuru]}. */
    private static String told(String text, MarkedText.Mark... marks) {
        return told(MarkedText.of(text, new Span(0, text.length()), List.of(marks)));
    }

    private static String told(MarkedText marked) {
        return marked.pieces().stream()
                .map(p -> p.marks().isEmpty() ? p.text() : "[" + p.fields() + ":" + p.text() + "]")
                .collect(Collectors.joining());
    }

    @Test
    void nothingMarked() {
        assertThat(told("Police in Nakuru")).isEqualTo("Police in Nakuru");
        assertThat(told("")).isEmpty();
    }

    @Test
    void oneAfterTheOther() {
        assertThat(told("Police in Nakuru", mark("place", 10, 16), mark("actor", 0, 6)))
                .isEqualTo("[actor:Police] in [place:Nakuru]");
    }

    @Test
    void oneWithinTheOther() {
        assertThat(told("Police in Nakuru", mark("place", 10, 16), mark("quote", 0, 16)))
                .isEqualTo("[quote:Police in ][quote place:Nakuru]");
    }

    @Test
    void oneAcrossTheOther() {
        assertThat(told("Police in Nakuru", mark("actor", 0, 9), mark("place", 7, 16)))
                .isEqualTo("[actor:Police ][actor place:in][place: Nakuru]");
    }

    @Test
    void twiceTheSame() {
        MarkedText marked = MarkedText.of(
                "Police", new Span(0, 6), List.of(mark("actor", 0, 6), mark("source", 0, 6), mark("actor", 0, 6)));
        assertThat(told(marked)).isEqualTo("[actor source:Police]");
        assertThat(marked.pieces().getFirst().explanation()).isEqualTo("actor it is\nsource it is");
        assertThat(marked.pieces().getFirst().targets()).isEqualTo(List.of("actor-1", "source-1"));
    }

    @Test
    void theInnermostExplainsFirst() {
        MarkedText marked = MarkedText.of(
                "Police in Nakuru", new Span(0, 16), List.of(mark("actor", 0, 16), mark("place", 10, 16)));
        assertThat(marked.pieces().getLast().targets()).isEqualTo(List.of("place-1", "actor-1"));
    }

    @Test
    void aPartOfTheText() {
        MarkedText marked = MarkedText.of(
                "Police in Nakuru",
                new Span(7, 12),
                List.of(mark("actor", 0, 9), mark("when", 3, 3), mark("place", 12, 16)));
        assertThat(told(marked)).isEqualTo("[actor:in] Na");
    }

    @Test
    void marksBeyondTheText() {
        assertThat(told("Police", mark("actor", 3, 99), mark("place", 50, 60))).isEqualTo("Pol[actor:ice]");
    }

    @Test
    void noPieceSplitsACharacter() {
        String text = "a\uD83D\uDE00b";
        assertThat(told(text, mark("actor", 2, 4))).isEqualTo("a[actor:\uD83D\uDE00b]");
        assertThat(told(text, mark("actor", 0, 2))).isEqualTo("[actor:a]\uD83D\uDE00b");
    }

    @Test
    void whatNoPageCanHold() {
        assertThat(told("a\uD83Db\uDE00c\u0000\u001bd\n\te", mark("actor", 1, 3)))
                .isEqualTo("a[actor:\uFFFDb]\uFFFDc\uFFFD\uFFFDd\n\te");
        assertThat(MarkedText.shown("\uD83D\uDE00 whole")).isEqualTo("\uD83D\uDE00 whole");
    }

    @Test
    void thePiecesAreTheText() {
        String text = SamplePile.LAKE;
        List<MarkedText.Mark> marks =
                List.of(mark("a", 0, 40), mark("b", 10, 90), mark("c", 33, 34), mark("d", 89, 200), mark("e", 0, 1000));
        assertThat(MarkedText.of(text, new Span(0, text.length()), marks).pieces().stream()
                        .map(MarkedText.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
