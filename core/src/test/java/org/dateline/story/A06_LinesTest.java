package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line says by its words' number and by its end. */
class A06_LinesTest {

    private static Line line(String text) {
        return Line.linesOf(text, new Span(0, text.length())).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank.",
                "Did it sink?",
                "It sank…",
                "“It sank.”",
                "He said: 'It sank.' ",
                "The ferry sank. (ANP)",
                "The ferry sank.” [Ana Lima]",
                "船が沈んだ。"
            })
    void aSentenceMayCloseWithQuotationMarksAndACredit(String text) {
        assertThat(line(text).endsSentence()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferry sinks off Batangas", "The ferry (ANP)", "“Sunk”", "It sank. Then", "1.5 m", "A) B)"})
    void whatEndsOtherwiseIsNoSentence(String text) {
        assertThat(line(text).endsSentence()).isFalse();
    }

    @Test
    void pointsHyphensAndApostrophesPartNoWord() {
        assertThat(line("The U.S.-flagged ferry's crew, 12 in all – gone").wordCount())
                .isEqualTo(8);
        assertThat(line("* — …").wordCount()).isZero();
        assertThat(line("Сто 𐐀𐐁 मछुआरे").wordCount()).isEqualTo(3);
        assertThat(line("a ".repeat(900)).wordCount()).isEqualTo(500);
    }

    @Test
    void everySortOfBlankIsAPlainOneInItsText() {
        String text = "\u00a0\t Port\u00a0of\u2009Batangas\u200b\r\n\r\n  shut";
        assertThat(Line.linesOf(text, new Span(0, text.length())))
                .extracting(Line::text, Line::indent, Line::blanksBefore)
                .containsExactly(tuple("Port of Batangas", 3, 0), tuple("shut", 2, 1));
    }
}
