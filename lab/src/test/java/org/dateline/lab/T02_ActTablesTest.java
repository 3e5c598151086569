package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.knowledge.RuleBook;
import org.dateline.lab.acts.ActCase;
import org.dateline.lab.acts.ActsMeasure;
import org.dateline.lab.times.TimeCase;
import org.dateline.lab.times.TimesAgainst;
import org.dateline.model.Span;
import org.dateline.reading.TimeTagger;
import org.dateline.reading.minilm.MiniLmReading;
import org.junit.jupiter.api.Test;

/** The tables of numbers and of background: most rows are coded as they say, and what falls short is listed by {@code --show}. */
class T02_ActTablesTest {

    private static final double LEAST = 0.85;

    private final MiniLmReading engine = new MiniLmReading(RuleBook.standard().triggerWords());

    @Test
    void aRowTellsSentenceActAndMeaning() {
        ActCase read = ActCase.of("year\t2024-06-12\tRebels [took] Aru in 2009.\tbackground");
        assertThat(read.text()).isEqualTo("Rebels took Aru in 2009.");
        assertThat(read.act()).isEqualTo(new Span(7, 11));
        assertThat(read.meaning()).isEqualTo("background");
        assertThatThrownBy(() -> ActCase.of("year\t2024-06-12\tRebels took Aru.\tnow"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mostNumbersAreRight() {
        List<ActCase> cases = ActCase.numbers();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        assertMostlyRight(ActsMeasure.ofNumbers(engine).run(cases));
    }

    @Test
    void mostBackgroundIsToldApart() {
        assertMostlyRight(ActsMeasure.ofBackground(engine).run(ActCase.background()));
    }

    @Test
    void anotherFinderIsCountedByItsDays() {
        var asked = List.of(
                TimeCase.of("day\t2024-06-12\tThey met [on Monday].\t2024-06-10\t2024-06-10\tday"),
                TimeCase.of("day\t2024-06-12\tThey met [on Tuesday].\t2024-06-11\t2024-06-11\tday"));
        assertThat(new TimesAgainst(new AlwaysMonday()).byKind(asked)).containsEntry("day", new Tally(1, 2));
    }

    private static void assertMostlyRight(List<ActsMeasure.Found> found) {
        String wrong = found.stream()
                .filter(f -> !f.right())
                .map(f -> f.asked().text() + " " + f.asked().meaning() + " but " + f.meaning())
                .collect(Collectors.joining("\n"));
        Tally all = ActsMeasure.byKind(found).values().stream().reduce(Tally.NONE, Tally::plus);
        assertThat(all.share()).as(wrong).isGreaterThanOrEqualTo(LEAST);
    }

    /** Finds the tenth of June in whatever it is given. */
    private static final class AlwaysMonday implements TimeTagger {

        @Override
        public String name() {
            return "monday";
        }

        @Override
        public List<Tagged> tag(String text, LocalDate day) {
            Optional<LocalDate> monday = Optional.of(LocalDate.of(2024, 6, 10));
            return List.of(new Tagged(new Span(0, text.length()), monday, monday));
        }
    }
}
