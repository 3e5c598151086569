package org.dateline.reading.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Outcome;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole reader keeps the contract, and what it reads of a sentence depends on that sentence alone. */
class B03_MiniLmReadingTest {

    private static final MiniLmReading ENGINE = new MiniLmReading(Set.of());

    private static Outcome<Reading> read(String body) {
        Span span = new Span(0, body.length());
        return ENGINE.read(new Story(
                "t#1",
                "t",
                1,
                body,
                null,
                List.of(),
                span,
                List.of(span),
                new Published.Unknown(List.of()),
                "0000000000000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The army retook the town.", "Forces retake the town.", "The town was retaken."})
    void anIrregularVerbIsKnownInEachForm(String sentence) {
        assertThat(read(sentence).value().orElseThrow().sentences().getFirst().tokens())
                .extracting(Token::lemma)
                .contains("retake");
    }

    @Test
    void aSentenceHasSubjectObjectAndPlace() {
        Sentence sentence = read("Soldiers shelled a market in Damascus on Monday.")
                .value()
                .orElseThrow()
                .sentences()
                .getFirst();
        Token verb = sentence.token(1);
        assertThat(verb.lemma()).isEqualTo("shell");
        assertThat(verb.relation()).isEqualTo("root");
        assertThat(sentence.child(verb, "nsubj")).map(Token::text).contains("Soldiers");
        assertThat(sentence.child(verb, "obj")).map(Token::text).contains("market");
        assertThat(sentence.token(5).name()).isEqualTo("LOCATION");
        assertThat(sentence.token(7).name()).isEqualTo("DATE");
    }

    @Test
    void titlesAndThoseAskedStandAsTheRoomsKnowThem() {
        Sentence sentence = read("President Amina Okello asked the rebels to leave.")
                .value()
                .orElseThrow()
                .sentences()
                .getFirst();
        assertThat(sentence.token(0).relation()).isEqualTo("compound");
        assertThat(sentence.token(0).head()).isEqualTo(1);
        assertThat(sentence.child(sentence.token(3), "obj")).map(Token::text).contains("rebels");
    }

    @Test
    void theSentencesBesideItChangeNothing() {
        List<String> alone = List.of(
                "The minister met envoys from three states in Geneva.",
                "Rebels said the army had shelled their villages, but a spokesman denied it.",
                "No.",
                "Two policemen were killed and five wounded when gunmen opened fire on a checkpoint near the border, officials said.");
        var readAlone = new ArrayList<List<String>>();
        for (String text : alone) {
            read(text).value().orElseThrow().sentences().forEach(s -> readAlone.add(told(s)));
        }
        List<List<String>> readTogether = read(String.join(" ", alone)).value().orElseThrow().sentences().stream()
                .map(B03_MiniLmReadingTest::told)
                .toList();
        assertThat(readTogether).isEqualTo(readAlone);
    }

    private static List<String> told(Sentence sentence) {
        return sentence.tokens().stream()
                .map(t -> String.join(
                        " ", t.text(), t.lemma(), t.tag(), t.name(), Integer.toString(t.head()), t.relation()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALL OF THIS IS SHOUTED BY SOMEBODY AT A DESK",
                "Smoke 👍🏽 rose \uD83D over دمشق and ירושלים \u0000\u0007 today.",
                ")))) ;;; ---- ....",
                "a\u0301\u0301\u0301 b\u200Bc\uFEFF d"
            })
    void hostileTextIsReadToTrees(String body) {
        assertThat(read(body).value().orElseThrow().sentences()).isNotEmpty();
    }

    @Test
    void aSentenceWithoutEndIsReadInPiecesAndSaysSo() {
        Outcome<Reading> outcome = read("word and ".repeat(1200));
        assertThat(outcome.value().orElseThrow().sentences()).hasSizeGreaterThan(10);
        assertThat(outcome.refusals()).anyMatch(r -> r.code().equals("reading.sentence-cut"));
    }

    @Test
    void oneWordOfTenThousandLettersIsReadToo() {
        assertThat(read("x".repeat(10_000)).value().orElseThrow().sentences()).hasSize(1);
    }

    @Test
    void blankTextIsRefused() {
        assertThat(read(" \u0000 ").refusals()).anyMatch(r -> r.code().equals("reading.no-words"));
    }
}
