package org.dateline.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures named together answer to plural words; members, others and names in part are the ones told of. */
class A03_NamedTogetherTest {

    private static final String TWO_STATES = """
            Bolivia Bolivia NNP LOCATION 4 nsubj
            and and CC O 3 cc
            Paraguay Paraguay NNP LOCATION 1 conj
            signed sign VBD O 0 root
            a a DT O 6 det
            treaty treaty NN O 4 obj

            """;

    @Test
    void theyAreThoseJoinedByAnd() {
        assertThat(WhoIs.at(TWO_STATES + "They they PRP O 2 nsubj\nagreed agree VBD O 0 root\n", 1, Part.ACTOR))
                .isEqualTo("They = BOL GOV; They = PRY GOV");
    }

    @Test
    void bothCountriesAreTheTwoStates() {
        String second = "Both both DT O 2 det\ncountries country NNS O 3 nsubj\nagreed agree VBD O 0 root\n";
        assertThat(WhoIs.at(TWO_STATES + second, 2, Part.ACTOR))
                .isEqualTo("Both countries = BOL GOV; Both countries = PRY GOV");
    }

    @Test
    void officialsOfTwoStatesAreTwo() {
        String sentence = """
                Officials official NNS O 6 nsubj
                from from IN O 3 case
                Uganda Uganda NNP LOCATION 1 nmod
                and and CC O 5 cc
                Kenya Kenya NNP LOCATION 3 conj
                met meet VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 1, Part.ACTOR))
                .isEqualTo("Officials from Uganda and Kenya = KEN GOV; Officials from Uganda and Kenya = UGA GOV");
    }

    @Test
    void whoIsIncludedIsNamedBesideTheWhole() {
        String sentence = """
                Floods flood NNS O 2 nsubj
                hit hit VBD O 0 root
                26 26 CD O 4 nummod
                people people NNS O 2 obj
                , , , O 8 punct
                including include VBG O 8 case
                Chadian Chadian JJ MISC 8 amod
                soldiers soldier NNS O 4 nmod
                """;
        assertThat(WhoIs.at(sentence, 4, Part.TARGET)).isEqualTo("26 people = - UNK; Chadian soldiers = TCD MIL");
    }

    @Test
    void othersAreOthersOfTheSame() {
        String sentence = """
                Police police NN O 2 nsubj
                wounded wound VBD O 0 root
                three three CD O 4 nummod
                farmers farmer NNS O 2 obj
                and and CC O 6 cc
                arrested arrest VBD O 2 conj
                twenty twenty CD O 8 nummod
                others other NNS O 6 obj
                """;
        assertThat(WhoIs.at(sentence, 8, Part.RECIPIENT)).isEqualTo("twenty others = - AGR");
    }

    @Test
    void nobodyIsNamedByNo() {
        String sentence = """
                No no DT O 2 det
                soldiers soldier NNS O 4 nsubj:pass
                were be VBD O 4 aux:pass
                hurt hurt VBN O 0 root
                """;
        assertThat(WhoIs.at(sentence, 2, Part.TARGET)).isEmpty();
    }

    @Test
    void aStatesSoilSuffersButDoesNothing() {
        String sentence = """
                Militants militant NNS O 2 nsubj
                attacked attack VBD O 0 root
                Nigerian nigerian JJ MISC 4 amod
                territory territory NN O 2 obj
                """;
        assertThat(WhoIs.at(sentence, 4, Part.TARGET)).isEqualTo("Nigerian territory = NGA ");
        assertThat(WhoIs.at(sentence, 4, Part.FORCE)).isEmpty();
    }

    @Test
    void aFamilyNameThatComesFirstIsThePerson() {
        String first = """
                Malaysian Malaysian JJ MISC 3 amod
                Transport Transport NNP O 3 compound
                Minister Minister NNP O 4 compound
                Lim Lim NNP PERSON 6 nsubj
                Bo-seng Bo-seng NNP PERSON 4 flat
                spoke speak VBD O 0 root

                """;
        assertThat(WhoIs.at(first + "Lim Lim NNP PERSON 2 nsubj\nleft leave VBD O 0 root\n", 1, Part.ACTOR))
                .isEqualTo("Lim = MYS GOV");
    }

    @Test
    void anotherBearerOfTheNameIsNotThePerson() {
        String first = """
                Peruvian Peruvian JJ MISC 2 amod
                Minister Minister NNP O 3 compound
                Ana Ana NNP PERSON 5 nsubj
                Quispe Quispe NNP PERSON 3 flat
                spoke speak VBD O 0 root

                """;
        String second = """
                Luis Luis NNP PERSON 3 nsubj
                Quispe Quispe NNP PERSON 1 flat
                left leave VBD O 0 root
                """;
        assertThat(WhoIs.at(first + second, 1, Part.ACTOR)).isEqualTo("Luis Quispe = - UNK");
    }

    @Test
    void governmentAndRebelForcesAreBothForces() {
        String sentence = """
                Clashes clash NNS O 7 nsubj
                between between IN O 3 case
                government government NN O 1 nmod
                and and CC O 6 cc
                rebel rebel NN O 6 amod
                forces force NNS O 1 nmod
                went go VBD O 0 root
                """;
        assertThat(WhoIs.at(sentence, 3, Part.FORCE)).isEqualTo("government = - MIL");
    }
}
