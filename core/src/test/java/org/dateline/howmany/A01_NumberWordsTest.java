package org.dateline.howmany;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.knowledge.MoneyWords;
import org.dateline.knowledge.NumberWords;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the table: the whole number is found, and has the range that the line says. */
class A01_NumberWordsTest {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N},.-]*[\\p{L}\\p{N}])?\\+?|[^\\s]");
    private static final NumberReader NUMBERS = new NumberReader(NumberWords.packed(), MoneyWords.packed());

    record Line(String words, String range) {
        @Override
        public String toString() {
            return words;
        }
    }

    static Stream<Line> lines() throws IOException {
        var in = Objects.requireNonNull(A01_NumberWordsTest.class.getResourceAsStream("numbers.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.startsWith("#")).toList().stream()
                    .map(l -> {
                        String[] cells = l.split("\t", -1);
                        return new Line(cells[0], cells[1]);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void hasTheRangeOfTheTable(Line line) {
        String text = "They counted " + line.words() + " there .";
        Sentence sentence = sentence(text);
        List<Count> counts = NUMBERS.read(sentence);
        assertThat(counts).hasSize(1);
        Count only = counts.getFirst();
        Span span = Sentence.spanOf(sentence.tokens().subList(only.first(), only.last() + 1));
        assertThat(span.of(text)).isEqualTo(line.words());
        assertThat(only.low() + ".."
                        + (only.highOrNull() == null ? "" : only.highOrNull().toString()))
                .isEqualTo(line.range());
    }

    @Test
    void datesHoursAndSharesAreNoCounts() {
        for (String text : List.of(
                "They met on March 14 there .",
                "They met in 2018 there .",
                "They met on 14 March 2025 there .",
                "They cut 90 percent there .",
                "They met at 6 am there .")) {
            assertThat(NUMBERS.read(sentence(text))).as(text).isEmpty();
        }
    }

    @Test
    void aNumberOfAnyLengthIsRead() {
        String text = "They counted " + "9".repeat(400) + " there .";
        assertThat(NUMBERS.read(sentence(text))).hasSize(1);
    }

    /** Words in a row that all hang on the second one. */
    private static Sentence sentence(String text) {
        var tokens = new ArrayList<Token>();
        var words = WORD.matcher(text);
        while (words.find()) {
            int i = tokens.size();
            String word = words.group();
            tokens.add(new Token(
                    i,
                    word,
                    word,
                    word.matches("\\d.*") ? "CD" : "NN",
                    "O",
                    new Span(words.start(), words.end()),
                    i == 1 ? -1 : 1,
                    i == 1 ? "root" : "dep"));
        }
        return new Sentence(0, Section.BODY, new Span(0, text.length()), tokens);
    }
}
