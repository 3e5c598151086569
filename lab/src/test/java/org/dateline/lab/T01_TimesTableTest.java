package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.knowledge.RuleBook;
import org.dateline.lab.times.TimeCase;
import org.dateline.lab.times.TimesMeasure;
import org.dateline.model.Span;
import org.dateline.reading.minilm.MiniLmReading;
import org.junit.jupiter.api.Test;

/** The table of time expressions: at least three hundred, and nearly all of them found and settled. */
class T01_TimesTableTest {

    /** What falls short is named by {@code dateline lab times --show}. */
    private static final double LEAST = 0.97;

    @Test
    void aRowTellsSentenceExpressionAndMeaning() {
        TimeCase read = TimeCase.of("month\t2024-06-12\tThe mine closed [in May].\t2024-05-01\t2024-05-31\tmonth");
        assertThat(read.sentence()).isEqualTo("The mine closed in May.");
        assertThat(read.expression()).isEqualTo(new Span(16, 22));
        assertThat(read.meaning()).isEqualTo("2024-05-01..2024-05-31 month");
        assertThatThrownBy(() -> TimeCase.of("month\t2024-06-12\tThe mine closed.\t-\t-\tmonth"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nearlyAllOfTheTableIsRight() {
        List<TimeCase> cases = TimeCase.packed();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        List<TimesMeasure.Found> found =
                new TimesMeasure(new MiniLmReading(RuleBook.standard().triggerWords())).run(cases);
        String wrong = found.stream()
                .filter(f -> !f.right())
                .map(f -> f.asked().sentence() + " " + f.asked().meaning() + " but " + f.meaning())
                .collect(Collectors.joining("\n"));
        Tally all = TimesMeasure.byKind(found).values().stream().reduce(Tally.NONE, Tally::plus);
        assertThat(all.share()).as(wrong).isGreaterThanOrEqualTo(LEAST);
    }
}
