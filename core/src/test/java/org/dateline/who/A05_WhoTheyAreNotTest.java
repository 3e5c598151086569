package org.dateline.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Reading;
import org.dateline.reading.ConlluSentences;
import org.junit.jupiter.api.Test;

/** What is near is not always meant: one is not several, two presidents are not one, a guest is not the host's. */
class A05_WhoTheyAreNotTest {

    private static final String LEFT = "left leave VBD O 0 root\n";

    @Test
    void theyAreNotTheOneFarmerWhoSpoke() {
        String story = """
                Kenyan Kenyan JJ MISC 2 amod
                troops troop NNS O 3 nsubj
                arrived arrive VBD O 0 root

                A a DT O 2 det
                farmer farmer NN O 3 nsubj
                spoke speak VBD O 0 root

                """;
        assertThat(WhoIs.at(story + "They they PRP O 2 nsubj\n" + LEFT, 1, Part.FORCE))
                .isEqualTo("They = KEN MIL");
    }

    @Test
    void theAmbassadorIsTheOneWhoseStateIsTold() {
        String story = """
                The the DT O 3 det
                British british JJ MISC 3 amod
                ambassador ambassador NN O 6 nsubj
                to to IN O 5 case
                Chad Chad NNP LOCATION 3 nmod
                spoke speak VBD O 0 root

                Chad Chad NNP LOCATION 2 nsubj
                listened listen VBD O 0 root

                """;
        assertThat(WhoIs.at(story + "The the DT O 2 det\nambassador ambassador NN O 3 nsubj\n" + LEFT, 2, Part.ACTOR))
                .isEqualTo("The ambassador = GBR GOV");
    }

    @Test
    void anAmbassadorOfNoStateToldIsNotTheStorysOwn() {
        String story = """
                Chad Chad NNP LOCATION 2 nsubj
                listened listen VBD O 0 root

                An a DT O 2 det
                ambassador ambassador NN O 3 nsubj
                left leave VBD O 0 root
                """;
        assertThat(WhoIs.at(story, 2, Part.ACTOR)).isEqualTo("An ambassador = - GOV");
    }

    private static final String TWO_PRESIDENTS = """
            Envoys envoy NNS O 2 nsubj
            told tell VBD O 0 root
            the the DT O 5 det
            Kenyan Kenyan JJ MISC 5 amod
            president president NN O 2 obj
            about about IN O 9 case
            the the DT O 9 det
            Ugandan Ugandan JJ MISC 9 amod
            president president NN O 2 obl

            """;

    @Test
    void ofTwoPresidentsBesideEachOtherNeitherIsThePresident() {
        String story = TWO_PRESIDENTS + "The the DT O 2 det\npresident president NN O 3 nsubj\n" + LEFT;
        assertThat(WhoIs.at(story, 2, Part.ACTOR)).isEmpty();
        Reading reading = ConlluSentences.reading(story);
        assertThat(Casting.of(reading, reading.story().published())
                        .doubts(reading.sentences().getLast(), 1))
                .singleElement()
                .satisfies(
                        doubt -> assertThat(doubt.detail()).contains("the Kenyan president", "the Ugandan president"));
    }
}
