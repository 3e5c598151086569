package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

/** Words that somebody else has cut: in order, none empty, none over another. */
class A01_GivenSentenceTest {

    @Test
    void wordsMayTouch() {
        var given = new GivenSentence("don't go", List.of(new Span(0, 2), new Span(2, 5), new Span(6, 8)));
        assertThat(given.size()).isEqualTo(3);
        assertThat(given.word(1)).isEqualTo("n't");
    }

    @Test
    void whatIsNoCutOfTheText() {
        assertThatThrownBy(() -> new GivenSentence("go", List.of())).hasMessageContaining("at least one word");
        assertThatThrownBy(() -> new GivenSentence("go", List.of(new Span(1, 1))))
                .hasMessageContaining("no word");
        assertThatThrownBy(() -> new GivenSentence("go", List.of(new Span(0, 3))))
                .hasMessageContaining("no word");
        assertThatThrownBy(() -> new GivenSentence("gone", List.of(new Span(0, 3), new Span(2, 4))))
                .hasMessageContaining("no word");
    }
}
