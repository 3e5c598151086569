package org.dateline.reading.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Outcome;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Token;
import org.dateline.model.Words;
import org.dateline.reading.GivenSentence;
import org.junit.jupiter.api.Test;

/** The engine keeps the contract: spans into the page, trees, sections, and no stall on hostile text. */
class B01_ReadingTest {

    private static final CoreNlpReading ENGINE = new CoreNlpReading(Set.of("urges"));

    private static Story story(String title, String body) {
        String text = title + "\n\n" + body;
        Span span = new Span(title.length() + 2, text.length());
        return new Story(
                "t#1",
                "t",
                1,
                text,
                title.isEmpty() ? null : new Words(title, new Span(0, title.length())),
                List.of(),
                span,
                List.of(span),
                new Published.Unknown(List.of()),
                "0000000000000000");
    }

    private static Reading read(String title, String body) {
        return ENGINE.read(story(title, body)).value().orElseThrow();
    }

    @Test
    void aSentenceHasItsTree() {
        Sentence sentence = read("", "Rebels shelled the port of Marfa on Monday.")
                .sentences()
                .getFirst();
        assertThat(sentence.tokens().stream()
                        .map(t -> t.lemma() + "/" + t.relation())
                        .collect(Collectors.joining(" ")))
                .startsWith("rebel/nsubj shell/root the/det port/obj of/case Marfa/nmod");
    }

    @Test
    void spansPointIntoThePage() {
        Reading reading = read("Army enters Marfa", "Soldiers “entered” the town.");
        for (Sentence sentence : reading.sentences()) {
            sentence.tokens()
                    .forEach(
                            t -> assertThat(t.span().of(reading.story().text())).isEqualTo(t.text()));
        }
        assertThat(reading.sentences()).extracting(Sentence::section).containsExactly(Section.HEADLINE, Section.BODY);
    }

    @Test
    void headlineCapitalsDoNotMakeNames() {
        Sentence headline = read("Ankara Urges Moscow to Stop Attacks", "It wants the attacks to stop.")
                .sentences()
                .getFirst();
        assertThat(headline.token(1).lemma()).isEqualTo("urge");
        assertThat(headline.token(1).text()).isEqualTo("Urges");
    }

    @Test
    void nothingToReadIsRefused() {
        Outcome<Reading> outcome = ENGINE.read(story("", " \u0000 \ud83d\ude80 "));
        assertThat(outcome.refusals()).extracting("code").containsExactly("reading.no-words");
    }

    @Test
    void oneEndlessSentenceIsReadInPieces() {
        Outcome<Reading> outcome = ENGINE.read(story("", "troops and ".repeat(1000)));
        assertThat(outcome.refusals()).isNotEmpty().allMatch(r -> r.code().equals("reading.sentence-cut"));
        assertThat(outcome.value().orElseThrow().sentences()).allMatch(s -> s.size() <= 150);
    }

    @Test
    void foreignScriptAndHalfSurrogatesDisturbNothing() {
        Sentence sentence = read("", "Troops (قوات) left \ud83d Marfa \ud83d\ude80 today.")
                .sentences()
                .getFirst();
        assertThat(sentence.tokens())
                .extracting("text")
                .contains("Troops", "left", "Marfa", "today")
                .doesNotContain("قوات");
    }

    @Test
    void givenWordsAreReadLikeOwnOnes() {
        Sentence own = read("", "Rebels didn't leave Marfa (they said) on Monday.")
                .sentences()
                .getFirst();
        int start = own.paragraph().start();
        var given = new GivenSentence(
                "Rebels didn't leave Marfa (they said) on Monday.",
                own.tokens().stream()
                        .map(t -> new Span(t.span().start() - start, t.span().end() - start))
                        .toList());
        Sentence read = ENGINE.readWords(List.of(given)).getFirst();
        assertThat(read.tokens())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("span")
                .isEqualTo(own.tokens());
        assertThat(read.tokens()).extracting(Token::span).isEqualTo(given.words());
    }

    @Test
    void wordsStayAsTheyWereGiven() {
        var given = new GivenSentence(
                "A ten-hour siege",
                List.of(new Span(0, 1), new Span(2, 5), new Span(5, 6), new Span(6, 10), new Span(11, 16)));
        Sentence read = ENGINE.readWords(List.of(given, given)).getLast();
        assertThat(read.index()).isEqualTo(1);
        assertThat(read.tokens()).extracting(Token::text).containsExactly("A", "ten", "-", "hour", "siege");
    }
}
