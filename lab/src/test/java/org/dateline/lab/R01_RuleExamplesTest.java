package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.knowledge.RuleBook;
import org.dateline.reading.minilm.MiniLmReading;
import org.junit.jupiter.api.Test;

/** Every rule keeps the promises that its own examples make. */
class R01_RuleExamplesTest {

    @Test
    void everyExampleHolds() {
        RuleBook book = RuleBook.standard();
        var check = new RuleCheck(book, new MiniLmReading(book.triggerWords()));
        var broken = check.run();
        assertThat(broken)
                .as(broken.stream()
                        .map(b -> b.rule() + ": " + b.example() + " -> " + b.why())
                        .collect(Collectors.joining("\n", "\n", "\n")))
                .isEmpty();
        assertThat(check.examples()).isGreaterThan(200);
    }
}
