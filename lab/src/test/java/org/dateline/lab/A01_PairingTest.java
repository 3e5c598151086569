package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.lab.Golds.marked;
import static org.dateline.lab.Golds.mention;

import java.util.List;
import org.junit.jupiter.api.Test;

class A01_PairingTest {

    private final Marked shot = marked(mention("ASSAULT", 0, 20, ""));

    @Test
    void triggersThatOverlapPairWhateverTheType() {
        Marked other = marked(mention("COERCE", 0, 29, ""));
        Pairing pairing = Pairing.of(List.of(shot), List.of(other));
        assertThat(pairing).isEqualTo(new Pairing(List.of(new Pairing.Pair(shot, other)), List.of(), List.of()));
        assertThat(pairing.pairs().getFirst().sameType()).isFalse();
    }

    @Test
    void aTriggerElsewhereInTheQuotePairsOnlyWithTheSameType() {
        Marked same = marked(mention("ASSAULT", 0, 60, ""));
        Marked other = marked(mention("COERCE", 0, 60, ""));
        assertThat(Pairing.of(List.of(shot), List.of(other, same)))
                .isEqualTo(new Pairing(List.of(new Pairing.Pair(shot, same)), List.of(), List.of(other)));
    }

    @Test
    void touchingIsNotOverlapping() {
        Marked beside = marked(mention("COERCE", 0, 30, ""));
        assertThat(Pairing.of(List.of(shot), List.of(beside)))
                .isEqualTo(new Pairing(List.of(), List.of(shot), List.of(beside)));
    }

    @Test
    void theBetterCandidateWinsAndEachMentionPairsOnce() {
        Marked near = marked(mention("ASSAULT", 0, 22, ""));
        Marked nearest = marked(mention("ASSAULT", 0, 21, ""));
        assertThat(Pairing.of(List.of(shot), List.of(near, nearest)))
                .isEqualTo(new Pairing(List.of(new Pairing.Pair(shot, nearest)), List.of(), List.of(near)));
    }

    @Test
    void theSameAssertionCountsMoreThanNearness() {
        Marked nearest = marked(mention("ASSAULT", 0, 20, "").replace("actual", "possible"));
        Marked near = marked(mention("ASSAULT", 0, 25, ""));
        assertThat(Pairing.of(List.of(shot), List.of(nearest, near)).pairs())
                .containsExactly(new Pairing.Pair(shot, near));
    }

    @Test
    void amongEqualsTheLaterInTheListsGoesFirstAsInTheReferenceScorer() {
        Marked first = marked(mention("ASSAULT", 0, 15, "\"rule\": \"a\""));
        Marked second = marked(mention("ASSAULT", 0, 15, "\"rule\": \"b\""));
        assertThat(Pairing.of(List.of(shot), List.of(first, second)).pairs())
                .containsExactly(new Pairing.Pair(shot, second));
    }
}
