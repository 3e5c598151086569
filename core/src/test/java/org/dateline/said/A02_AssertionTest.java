package org.dateline.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Act;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;

/** How an act is told: by its own auxiliaries and by whatever governs it. */
class A02_AssertionTest {

    @Test
    void plainFact() {
        assertThat(manner(
                        "Rebels/rebel/NNS/2/nsubj seized/seize/VBD/0/root the/the/DT/4/det port/port/NN/2/obj",
                        "seized"))
                .isEqualTo(new Manner(Assertion.ACTUAL, false, false, null));
    }

    @Test
    void longAgo() {
        assertThat(manner(
                        "Rebels/rebel/NNS/2/nsubj seized/seize/VBD/0/root the/the/DT/4/det port/port/NN/2/obj"
                                + " in/in/IN/6/case 2009/2009/CD/2/obl",
                        "seized"))
                .isEqualTo(new Manner(Assertion.ACTUAL, true, false, null));
    }

    @Test
    void askedFor() {
        String sentence = "The/the/DT/2/det mayor/mayor/NN/3/nsubj urged/urge/VBD/0/root the/the/DT/5/det"
                + " gangs/gang/NNS/3/obj to/to/TO/7/mark release/release/VB/3/xcomp the/the/DT/9/det"
                + " hostages/hostage/NNS/7/obj";
        assertThat(manner(sentence, "release").assertion()).isEqualTo(Assertion.DEMANDED);
        Reading reading = Drawn.story(sentence);
        Act request = Drawn.act(reading, "urged", EventType.REQUEST);
        Act release = Drawn.act(reading, "release", EventType.RETREAT);
        assertThat(Telling.of(reading).mannerOf(release, List.of(request, release)))
                .isEqualTo(new Manner(Assertion.DEMANDED, false, false, 0));
        assertThat(Telling.of(reading).mannerOf(request, List.of(request, release)))
                .isEqualTo(new Manner(Assertion.ACTUAL, false, false, null));
    }

    @Test
    void denied() {
        assertThat(manner(
                                "The/the/DT/2/det army/army/NN/3/nsubj denied/deny/VBD/0/root that/that/IN/7/mark it/it/PRP/7/nsubj"
                                        + " had/have/VBD/7/aux bombed/bomb/VBN/3/ccomp the/the/DT/9/det market/market/NN/7/obj",
                                "bombed")
                        .assertion())
                .isEqualTo(Assertion.DENIED);
    }

    @Test
    void triedAndFailed() {
        assertThat(manner(
                        "Gunmen/gunman/NNS/2/nsubj tried/try/VBD/0/root to/to/TO/4/mark storm/storm/VB/2/xcomp"
                                + " the/the/DT/6/det prison/prison/NN/4/obj",
                        "storm"))
                .isEqualTo(new Manner(Assertion.ACTUAL, false, true, null));
    }

    @Test
    void possible() {
        assertThat(manner(
                                "The/the/DT/2/det junta/junta/NN/4/nsubj may/may/MD/4/aux close/close/VB/0/root the/the/DT/6/det"
                                        + " border/border/NN/4/obj",
                                "close")
                        .assertion())
                .isEqualTo(Assertion.POSSIBLE);
    }

    @Test
    void planned() {
        assertThat(manner(
                                "The/the/DT/3/det two/two/CD/3/nummod sides/side/NNS/4/nsubj agreed/agree/VBD/0/root to/to/TO/6/mark"
                                        + " withdraw/withdraw/VB/4/xcomp their/they/PRP$/8/nmod:poss troops/troops/NNS/6/obj",
                                "withdraw")
                        .assertion())
                .isEqualTo(Assertion.PLANNED);
    }

    @Test
    void negated() {
        assertThat(manner(
                                "The/the/DT/2/det troops/troops/NNS/5/nsubj did/do/VBD/5/aux not/not/RB/5/advmod enter/enter/VB/0/root"
                                        + " the/the/DT/7/det village/village/NN/5/obj",
                                "enter")
                        .assertion())
                .isEqualTo(Assertion.NEGATED);
    }

    private static Manner manner(String sentence, String word) {
        Reading reading = Drawn.story(sentence);
        Act act = Drawn.act(reading, word, EventType.ASSAULT);
        return Telling.of(reading).mannerOf(act, List.of(act));
    }
}
