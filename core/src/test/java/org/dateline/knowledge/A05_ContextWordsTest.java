package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.dateline.model.Context;
import org.junit.jupiter.api.Test;

/** Which words speak for which context. */
class A05_ContextWordsTest {

    @Test
    void theLexiconHasWordsForEveryContextOfTheCodebook() {
        assertThat(ContextWords.load().contexts()).isEqualTo(new TreeSet<>(Context.NAMES));
        assertThat(Context.NAMES).hasSize(37).doesNotHaveDuplicates();
    }

    @Test
    void aWordStandsForItsPlural() {
        ContextWords words = ContextWords.of(List.of("military\t2\tsoldier;army;marsh", "legal\t3\tcourt"));
        assertThat(words.of("soldiers")).extracting(ContextWords.Entry::context).containsExactly("military");
        assertThat(words.of("armies")).hasSize(1);
        assertThat(words.of("marshes")).hasSize(1);
        assertThat(words.of("courtyard")).isEmpty();
    }

    @Test
    void whatIsNoEntryIsRefused() {
        for (String line : List.of(
                "military\t2",
                "military\t9\tsoldier",
                "warfare\t2\tsoldier",
                "military\t2\tSoldier",
                "military\t2\tfour words are many",
                "military\t2\tsoldier;soldier",
                "military\t2\tsoldier;")) {
            assertThatThrownBy(() -> ContextWords.of(List.of(line)))
                    .as(line)
                    .isInstanceOf(KnowledgeException.class)
                    .hasMessageStartingWith("lexicon/contexts.tsv: ");
        }
    }
}
