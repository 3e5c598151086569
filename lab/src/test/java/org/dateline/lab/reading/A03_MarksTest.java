package org.dateline.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.lab.Tally;
import org.dateline.model.Span;
import org.dateline.reading.GivenSentence;
import org.junit.jupiter.api.Test;

/** Word by word beside gold: what counts as right, and what is not counted. */
class A03_MarksTest {

    private static Marks marks(GoldWord first, GoldWord second) {
        var given = new GivenSentence("Home Monday", List.of(new Span(0, 4), new Span(5, 11)));
        var gold = new GoldSentence(given, List.of(first, second), GoldSentence.Start.DOCUMENT);
        return Marks.of(gold, new SpaceReader().readWords(List.of(given)).getFirst());
    }

    private static final GoldWord HOME = new GoldWord("home", "NOUN", "NN", -1, "root");

    @Test
    void allRightUnderTheNamesOfToday() {
        Marks marks = marks(HOME, new GoldWord("Monday", "NOUN", "NN", 0, "obl:unmarked"));
        var both = new Tally(2, 2);
        assertThat(marks).isEqualTo(new Marks(both, both, both, both, both, both));
    }

    @Test
    void aSubtypeAlone() {
        Marks marks = marks(HOME, new GoldWord("Monday", "PROPN", "NNP", 0, "obl"));
        assertThat(marks.relations()).isEqualTo(new Tally(2, 2));
        assertThat(marks.subtypes()).isEqualTo(new Tally(1, 2));
        assertThat(marks.upos()).isEqualTo(new Tally(1, 2));
    }

    @Test
    void aRelationToTheWrongWordIsWrong() {
        Marks marks = marks(
                new GoldWord("home", "NOUN", "NN", 1, "root"), new GoldWord("Monday", "NOUN", "NN", -1, "obl:tmod"));
        assertThat(marks.heads()).isEqualTo(new Tally(0, 2));
        assertThat(marks.relations()).isEqualTo(new Tally(0, 2));
    }

    @Test
    void whatGoldDoesNotStateIsNotCounted() {
        Marks marks = marks(HOME, new GoldWord("_", "_", "_", 0, "obl"));
        assertThat(marks.upos()).isEqualTo(new Tally(1, 1));
        assertThat(marks.xpos()).isEqualTo(new Tally(1, 1));
        assertThat(marks.lemmas()).isEqualTo(new Tally(1, 1));
    }
}
