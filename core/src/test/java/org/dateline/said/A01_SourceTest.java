package org.dateline.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Act;
import org.dateline.model.Chain;
import org.dateline.model.EventType;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;

/** Who is said to know it: chains from the outermost source to the innermost. */
class A01_SourceTest {

    @Test
    void speakerAtTheEnd() {
        Reading reading = Drawn.story("Rebels/rebel/NNS/2/nsubj shelled/shell/VBD/0/root the/the/DT/4/det"
                + " airport/airport/NN/2/obj ,/,/,/2/punct a/a/DT/8/det provincial/provincial/JJ/8/amod"
                + " official/official/NN/9/nsubj said/say/VBD/2/parataxis");
        assertThat(chains(reading, "shelled", EventType.ASSAULT)).containsExactly("a provincial official (official)");
    }

    @Test
    void toldToAMonitor() {
        Reading reading = Drawn.story("Fishermen/fisherman/NNS/2/nsubj told/tell/VBD/0/root the/the/DT/6/det"
                + " Lakeside/Lakeside/NNP/6/compound/ORGANIZATION Rights/Rights/NNPS/6/compound/ORGANIZATION"
                + " Observatory/Observatory/NNP/2/obj/ORGANIZATION that/that/IN/9/mark soldiers/soldier/NNS/9/nsubj"
                + " burned/burn/VBD/2/ccomp two/two/CD/11/nummod boats/boat/NNS/9/obj");
        assertThat(chains(reading, "burned", EventType.ASSAULT))
                .containsExactly("the Lakeside Rights Observatory (monitor) <- Fishermen (anonymous)");
    }

    @Test
    void accordingTo() {
        Reading reading = Drawn.story("According/accord/VBG/3/case to/to/IN/1/fixed residents/resident/NNS/6/obl"
                + " ,/,/,/6/punct police/police/NNS/6/nsubj arrested/arrest/VBD/0/root four/four/CD/8/nummod"
                + " teachers/teacher/NNS/6/obj");
        assertThat(chains(reading, "arrested", EventType.COERCE)).containsExactly("residents (witness)");
    }

    @Test
    void theStoryItself() {
        Reading reading = Drawn.story("Police/police/NNS/2/nsubj arrested/arrest/VBD/0/root four/four/CD/4/nummod"
                + " teachers/teacher/NNS/2/obj");
        assertThat(chains(reading, "arrested", EventType.COERCE)).isEmpty();
    }

    @Test
    void quotationThatRunsOn() {
        Reading reading = Drawn.story(
                "“/``/``/3/punct Soldiers/soldier/NNS/3/nsubj burned/burn/VBD/0/root the/the/DT/5/det school/school/NN/3/obj",
                "They/they/PRP/2/nsubj beat/beat/VBD/0/root two/two/CD/4/nummod teachers/teacher/NNS/2/obj ,/,/,/2/punct"
                        + " ”/''/''/2/punct the/the/DT/8/det headmaster/headmaster/NN/9/nsubj said/say/VBD/2/parataxis");
        List<String> one = chains(reading, "burned", EventType.ASSAULT);
        assertThat(one).hasSize(1);
        assertThat(chains(reading, "beat", EventType.ASSAULT)).isEqualTo(one);
    }

    private static List<String> chains(Reading reading, String word, EventType type) {
        Act act = Drawn.act(reading, word, type);
        return Telling.of(reading).chainsOf(act).stream()
                .map(A01_SourceTest::written)
                .toList();
    }

    private static String written(Chain chain) {
        return chain.links().stream()
                .map(l -> l.words().text() + " (" + l.kind().word() + ")")
                .collect(Collectors.joining(" <- "));
    }
}
