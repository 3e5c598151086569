package org.dateline.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Reading;
import org.dateline.reading.ConlluSentences;
import org.junit.jupiter.api.Test;

/** Pronouns, definite phrases and surnames take the figure that the story named before. */
class A02_PointingBackTest {

    private static final String FIRST = """
            Chilean Chilean JJ MISC 4 amod
            Defense Defense NNP O 4 compound
            Minister Minister NNP O 4 compound
            Rosales Rosales NNP PERSON 5 nsubj
            met meet VBD O 0 root
            a a DT O 8 det
            Peruvian Peruvian JJ MISC 8 amod
            delegation delegation NN O 5 obj

            """;

    private static String who(String second, int head) {
        return WhoIs.at(FIRST + second, head, Part.ACTOR);
    }

    @Test
    void aTitleBeforeAnUnknownName() {
        Reading reading = ConlluSentences.reading(FIRST);
        assertThat(Casting.of(reading, reading.story().published())
                        .participant(reading.sentences().getFirst(), 3)
                        .orElseThrow())
                .satisfies(p -> {
                    assertThat(p.words().text()).isEqualTo("Chilean Defense Minister Rosales");
                    assertThat(p.countryOrNull()).isEqualTo("CHL");
                    assertThat(p.sectors()).containsExactly("GOV");
                });
    }

    @Test
    void heIsThePerson() {
        assertThat(who("He he PRP O 2 nsubj\nleft leave VBD O 0 root\n", 1)).isEqualTo("He = CHL GOV");
    }

    @Test
    void itIsTheBody() {
        assertThat(who("It it PRP O 2 nsubj\nleft leave VBD O 0 root\n", 1)).isEqualTo("It = PER GOV");
    }

    @Test
    void theSurnameIsThePerson() {
        assertThat(who("Rosales Rosales NNP PERSON 2 nsubj\nleft leave VBD O 0 root\n", 1))
                .isEqualTo("Rosales = CHL GOV");
    }

    @Test
    void theDelegationIsTheOneNamed() {
        assertThat(who("The the DT O 2 det\ndelegation delegation NN O 3 nsubj\nleft leave VBD O 0 root\n", 2))
                .isEqualTo("The delegation = PER GOV");
    }

    @Test
    void bothSidesAreTheTwo() {
        assertThat(who(
                        "The the DT O 3 det\ntwo two CD O 3 nummod\nsides side NNS O 4 nsubj\nleft leave VBD O 0 root\n",
                        3))
                .isEqualTo("The two sides = CHL GOV; The two sides = PER GOV");
    }

    @Test
    void anAbbreviationIsIntroducedWithItsName() {
        Reading reading = ConlluSentences.reading("""
                The the DT O 4 det
                Peruvian Peruvian JJ MISC 4 amod
                Resistance Resistance NNP ORGANIZATION 4 compound
                Group Group NNP ORGANIZATION 8 nsubj
                ( ( -LRB- O 6 punct
                PRX PRX NNP ORGANIZATION 4 appos
                ) ) -RRB- O 6 punct
                left leave VBD O 0 root

                PRX PRX NNP ORGANIZATION 2 nsubj
                returned return VBD O 0 root
                """);
        assertThat(Casting.of(reading, reading.story().published())
                        .participant(reading.sentences().getLast(), 0)
                        .orElseThrow())
                .satisfies(p -> {
                    assertThat(p.countryOrNull()).isEqualTo("PER");
                    assertThat(p.sectors()).containsExactly("REB");
                });
    }
}
