package org.dateline.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A phrase's own words tell who it is: nationality and role noun, a state's name, its seat, a body in an "of". */
class A01_PhraseTest {

    @Test
    void nationalityAndRoleNoun() {
        String sentence = """
                Two two CD O 3 nummod
                Peruvian Peruvian JJ MISC 3 amod
                soldiers soldier NNS O 4 nsubj
                left leave VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 3, Part.ACTOR)).isEqualTo("Two Peruvian soldiers = PER MIL");
    }

    @Test
    void twoNationalitiesAreTwo() {
        String sentence = """
                Peruvian Peruvian JJ MISC 4 amod
                and and CC O 3 cc
                Chilean Chilean JJ MISC 1 conj
                soldiers soldier NNS O 5 nsubj
                met meet VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 4, Part.ACTOR))
                .isEqualTo("Peruvian and Chilean soldiers = PER MIL; Peruvian and Chilean soldiers = CHL MIL");
    }

    @Test
    void aBackerIsNoNationality() {
        String sentence = """
                Peruvian-backed peruvian-backed JJ O 2 amod
                militants militant NNS O 3 nsubj
                fled flee VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 2, Part.ACTOR)).isEqualTo("Peruvian-backed militants = - UAF");
    }

    @Test
    void aMemberIsWhatItsBodyIs() {
        String sentence = """
                members member NNS O 6 nsubj
                of of IN O 5 case
                the the DT O 5 det
                Peruvian Peruvian JJ MISC 5 amod
                police police NN O 1 nmod
                arrived arrive VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 1, Part.ACTOR)).isEqualTo("members of the Peruvian police = PER COP");
    }

    @Test
    void aStateActsAsGovernmentAndSuffersAsCountry() {
        String sentence = """
                Peru Peru NNP LOCATION 2 nsubj
                bombed bomb VBD O 0 root
                Chile Chile NNP LOCATION 2 obj
                """;
        assertThat(WhoIs.at(sentence, 1, Part.FORCE)).isEqualTo("Peru = PER GOV");
        assertThat(WhoIs.at(sentence, 3, Part.TARGET)).isEqualTo("Chile = CHL ");
        assertThat(WhoIs.at(sentence, 3, Part.RECIPIENT)).isEqualTo("Chile = CHL GOV");
    }

    @Test
    void anAdjectiveWithForceIsTheMilitary() {
        String sentence = """
                Chilean Chilean JJ MISC 2 amod
                strikes strike NNS O 3 nsubj
                continued continue VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 1, Part.FORCE)).isEqualTo("Chilean = CHL MIL");
        assertThat(WhoIs.at(sentence, 1, Part.ACTOR)).isEqualTo("Chilean = CHL GOV");
    }

    @Test
    void whatNamesNobodyIsNobody() {
        String sentence = """
                The the DT O 2 det
                situation situation NN O 3 nsubj
                worsened worsen VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 2, Part.ACTOR)).isEmpty();
    }

    @Test
    void theFormerHolderOfAnOffice() {
        String sentence = """
                A a DT O 4 det
                former former JJ O 4 amod
                Chilean Chilean JJ MISC 4 amod
                minister minister NN O 5 nsubj
                spoke speak VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 4, Part.ACTOR)).isEqualTo("A former Chilean minister = CHL ELI");
    }

    @Test
    void aPeoplesFightersAreOfTheStoryState() {
        String sentence = """
                Iraq Iraq NNP LOCATION 2 nsubj
                thanked thank VBD O 0 root
                Kurdish kurdish JJ MISC 4 amod
                fighters fighter NNS O 2 obj
                """;
        assertThat(WhoIs.at(sentence, 4, Part.RECIPIENT)).isEqualTo("Kurdish fighters = IRQ MIL");
        assertThat(WhoIs.at(sentence.replace("Iraq", "Syria"), 4, Part.RECIPIENT))
                .isEqualTo("Kurdish fighters = SYR REB");
        assertThat(WhoIs.at(sentence.replace("Iraq", "Peru"), 4, Part.RECIPIENT))
                .isEqualTo("Kurdish fighters = - REB");
    }

    @Test
    void aStateOrganIsTheStorysButCiviliansAreNot() {
        String sentence = """
                Peru Peru NNP LOCATION 2 nsubj
                said say VBD O 0 root
                the the DT O 4 det
                army army NN O 5 nsubj
                protected protect VBD O 2 ccomp
                civilians civilian NNS O 5 obj
                """;
        assertThat(WhoIs.at(sentence, 4, Part.ACTOR)).isEqualTo("the army = PER MIL");
        assertThat(WhoIs.at(sentence, 6, Part.RECIPIENT)).isEqualTo("civilians = - CVL");
    }

    @Test
    void residentsOfATownAreOfItsState() {
        String sentence = """
                residents resident NNS O 4 nsubj
                of of IN O 3 case
                Arequipa Arequipa NNP LOCATION 1 nmod
                left leave VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 1, Part.ACTOR)).isEqualTo("residents of Arequipa = PER CVL");
    }
}
