package org.dateline.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A body is whole however a reader hangs its words, and a longer name that holds a state's is not that state. */
class A04_BodiesByNameTest {

    @Test
    void aBodyWhoseNameHangsOnItsFirstWord() {
        String sentence = """
                The the DT O 2 det
                Ghana Ghana NNP ORGANIZATION 5 nsubj
                Armed Armed NNP ORGANIZATION 2 flat
                Forces Forces NNP ORGANIZATION 2 flat
                left leave VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 2, Part.ACTOR)).isEqualTo("The Ghana Armed Forces = GHA MIL");
    }

    @Test
    void aStateReadAsASecondSubjectIsWhoseTheyAre() {
        String sentence = """
                Guinea Guinea NNP LOCATION 3 nsubj
                troops troops NNS O 3 nsubj
                left leave VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 2, Part.ACTOR)).isEqualTo("Guinea troops = GIN MIL");
    }

    @Test
    void anOfficeOfTwoWordsWithTheNounFirst() {
        String sentence = """
                The the DT O 3 det
                Bolivian Bolivian JJ MISC 3 amod
                attorney attorney NN O 5 nsubj
                general general NN O 3 amod
                left leave VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 3, Part.ACTOR)).isEqualTo("The Bolivian attorney general = BOL JUD");
    }

    @Test
    void aGroupOfMayorsIsMayors() {
        String sentence = """
                A a DT O 2 det
                group group NN O 6 nsubj
                of of IN O 5 case
                Peruvian Peruvian JJ MISC 5 amod
                mayors mayor NNS O 2 nmod
                met meet VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 2, Part.ACTOR)).isEqualTo("A group of Peruvian mayors = PER GOV");
    }

    @Test
    void opponentsOfAGovernmentAreOpposition() {
        String sentence = """
                Opponents opponent NNS O 6 nsubj
                of of IN O 5 case
                the the DT O 5 det
                Zambian Zambian JJ MISC 5 amod
                government government NN O 1 nmod
                met meet VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 1, Part.ACTOR)).isEqualTo("Opponents of the Zambian government = ZMB OPP");
    }

    @Test
    void anOceanIsNoState() {
        String sentence = """
                Indian Indian JJ MISC 2 amod
                Ocean Ocean NNP LOCATION 3 compound
                storms storm NNS O 4 nsubj
                came come VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 1, Part.ACTOR)).isEmpty();
    }

    @Test
    void aWholeNationSpeaksAsItsState() {
        String sentence = """
                The the DT O 2 det
                Chileans Chileans NNPS MISC 3 nsubj
                agreed agree VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 2, Part.ACTOR)).isEqualTo("The Chileans = CHL GOV");
        assertThat(WhoIs.at(sentence, 2, Part.CROWD)).isEqualTo("The Chileans = CHL CVL");
    }

    @Test
    void aTownBeforeARallyIsItsPlace() {
        String sentence = """
                The the DT O 3 det
                Lima Lima NNP LOCATION 3 compound
                rally rally NN O 4 nsubj
                grew grow VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 2, Part.CROWD)).isEmpty();
    }

    @Test
    void aHomelessCoalitionFightsNoWar() {
        String sentence = """
                The the DT O 3 det
                tenants tenant NNS O 3 compound
                coalition coalition NN O 4 nsubj
                met meet VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 3, Part.ACTOR)).isEqualTo("The tenants coalition = - SOC");
    }
}
