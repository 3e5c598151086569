package org.dateline.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the table: the whole expression is found, and means what the line says. */
class A01_TimeWordsTest {

    private static final LocalDate STORY = LocalDate.of(2024, 5, 15);
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}’'.-]*[\\p{L}\\p{N}])?\\.?|[^\\s]");
    private static final TimeGrammar GRAMMAR = new TimeGrammar(TimeWords.packed(), NumberWords.packed());

    record Line(String words, Tense tense, String days, String precision) {
        @Override
        public String toString() {
            return words + " (" + tense + ")";
        }
    }

    static Stream<Line> lines() throws IOException {
        var in = Objects.requireNonNull(A01_TimeWordsTest.class.getResourceAsStream("times.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.startsWith("#")).toList().stream()
                    .map(l -> {
                        String[] cells = l.split("\t", -1);
                        return new Line(
                                cells[0],
                                Tense.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
                                cells[2],
                                cells[3]);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void meansWhatTheTableSays(Line line) {
        String before = "They met ";
        String text = before + line.words() + " .";
        Sentence sentence = sentence(text);
        List<TimeExpression> found = GRAMMAR.read(sentence);
        assertThat(found).hasSize(1);
        TimeExpression only = found.getFirst();
        Span span = Sentence.spanOf(sentence.tokens().subList(only.first(), only.last() + 1));
        assertThat(span.of(text)).isEqualTo(line.words());
        assertThat(days(Settler.settle(only.told(), Optional.of(STORY), line.tense())))
                .isEqualTo(line.days());
        assertThat(StoryTimes.precision(only.told(), Optional.of(STORY), line.tense())
                        .word())
                .isEqualTo(line.precision());
    }

    @Test
    void wordsThatOnlyLookLikeTimesAreNone() {
        for (String text : List.of(
                "They may march in Second Street .",
                "They killed 2018 people .",
                "They met a second envoy .",
                "They hit the last house .",
                "PARIS , March 13 - They met .")) {
            assertThat(GRAMMAR.read(sentence(text))).as(text).isEmpty();
        }
    }

    /** Words in a row that all hang on the second one. */
    static Sentence sentence(String text) {
        var tokens = new ArrayList<Token>();
        var words = WORD.matcher(text);
        while (words.find()) {
            int i = tokens.size();
            String word = words.group();
            String tag = tag(word);
            tokens.add(new Token(
                    i,
                    word,
                    word,
                    tag,
                    "O",
                    new Span(words.start(), words.end()),
                    i == 1 ? -1 : 1,
                    i == 1 ? "root" : "dep"));
        }
        return new Sentence(0, Section.BODY, new Span(0, text.length()), tokens);
    }

    private static String tag(String word) {
        if (word.matches("\\d.*")) {
            return "CD";
        }
        if (!Character.isLetterOrDigit(word.charAt(0))) {
            return word;
        }
        return switch (word) {
            case "may" -> "MD";
            case "that", "this" -> "DT";
            case "to" -> "TO";
            case "and" -> "CC";
            default -> "NN";
        };
    }

    private static String days(Optional<Settler.Days> days) {
        if (days.isEmpty()) {
            return "?";
        }
        String start = days.get().start().map(LocalDate::toString).orElse("");
        String end = days.get().end().map(LocalDate::toString).orElse("");
        return start.equals(end) ? start : start + ".." + end;
    }
}
