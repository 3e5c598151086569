package org.dateline.reading.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stretch is cut into sentences. The sign ¶ stands where one ends and another begins. */
class A02_SentencesTest {

    private static List<String> cut(String plain) {
        List<Span> tokens = new Words().of(plain);
        return new Sentences()
                .of(plain, tokens).stream()
                        .map(c -> plain.substring(
                                tokens.get(c.from()).start(),
                                tokens.get(c.to() - 1).end()))
                        .toList();
    }

    private static void check(String marked) {
        assertThat(cut(marked.replace("¶ ", ""))).containsExactly(marked.split(" ¶ ", -1));
    }

    @Test
    void aStopEndsASentence() {
        check("Troops left Marfa. ¶ They took the road north. ¶ Nobody followed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Aziz and Dr. A. Khan met in St. Lucia. ¶ They left.",
                "The U.S. Army left the U.S. ¶ The war went on.",
                "It was 5 p.m. Monday in Marfa. ¶ It ended at 6 p.m. ¶ Rebels fled.",
                "Smith Jr. said so. ¶ The firm, Acme Inc., agreed.",
                "Resolution No. 12 passed. ¶ He said no. ¶ Then he left.",
                "On Jan. 5 they came. ¶ On Sat. June 6 they left.",
                "Prices rose 3.5 percent at 10.30 a.m. local time."
            })
    void anAbbreviationEndsNone(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We left.” ¶ They had waited.",
                "\"We left.\" ¶ They had waited.",
                "He said: \"We left.\" ¶ \"Nobody came,\" she said.",
                "They “left. ” ¶ The rest stayed.",
                "(The figures could not be checked.) ¶ The army denied it.",
                "He was born here. [12] ¶ He died there."
            })
    void whatClosesBehindTheStopBelongsToTheSentence(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Why are they here?” he asked. ¶ “Go!” shouted the crowd.",
                "\"We left.\" said the man.",
                "Who knows? the paper asks.",
                "He waited … and waited ... until noon. ¶ Then … ¶ Nothing.",
                "And . . . then he spoke."
            })
    void lowerCaseGoesOn(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARFA, Ostria (Agency) — Rebels shelled the port. ¶ The army said so.",
                "WASHINGTON, D.C. (Agency) - Envoys met.",
                "1. Rebels took the bridge. ¶ 2. Troops fled.",
                "Figure 2. Boats in the port. ¶ They burned."
            })
    void datelinesAndNumbersOfItemsStayWithTheirSentence(String marked) {
        check(marked);
    }

    @Test
    void aMissingBlankHidesNoEnd() {
        assertThat(cut("He was shot.The army left.")).containsExactly("He was shot.", "The army left.");
    }

    @Test
    void anEmptyLineEndsASentence() {
        assertThat(cut("Fighting near Marfa\n\nTroops left")).containsExactly("Fighting near Marfa", "Troops left");
    }

    @Test
    void aSentenceTooLongIsCutAtAClauseMarkAndSaysSo() {
        String plain = "one two three, four five six seven. Eight.";
        assertThat(new Sentences(6).of(plain, new Words().of(plain)))
                .containsExactly(new Cut(0, 4, true), new Cut(4, 9, false), new Cut(9, 11, false));
    }

    @Test
    void whereNoClauseMarkStandsItIsCutAtTheBound() {
        String plain = "one two three four five";
        assertThat(new Sentences(2).of(plain, new Words().of(plain)))
                .containsExactly(new Cut(0, 2, true), new Cut(2, 4, true), new Cut(4, 5, false));
    }

    @Test
    void noTokensNoSentences() {
        assertThat(new Sentences().of(" ", List.of())).isEmpty();
    }
}
