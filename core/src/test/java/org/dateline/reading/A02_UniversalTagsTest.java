package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tree decides where the Penn tag leaves a choice: auxiliaries, conjunctions, pronouns, signs. */
class A02_UniversalTagsTest {

    private static String tagged(String conllu) {
        return ConlluSentences.reading(conllu).sentences().stream()
                .map(s -> s.tokens().stream()
                        .map(t -> t.text() + "/" + UniversalTags.of(s, t))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aFormOfHaveIsAuxiliaryOrVerb() {
        assertThat(tagged("""
                        They     they     PRP  O  3  nsubj
                        have     have     VBP  O  3  aux
                        had      have     VBN  O  0  root
                        losses   loss     NNS  O  3  obj
                        """)).isEqualTo("They/PRON have/AUX had/VERB losses/NOUN");
    }

    @Test
    void beIsAVerbOnlyWhereItSaysThatSomethingExists() {
        assertThat(tagged("""
                        There    there    EX   O  2  expl
                        was      be       VBD  O  0  root
                        calm     calm     NN   O  2  nsubj

                        So       so       RB   O  2  advmod
                        was      be       VBD  O  0  root
                        Marfa    Marfa    NNP  O  2  nsubj
                        """)).isEqualTo("There/PRON was/VERB calm/NOUN | So/ADV was/AUX Marfa/PROPN");
    }

    @Test
    void aPrepositionBeforeAClauseIsAConjunction() {
        assertThat(tagged("""
                        Guards     guard     NNS  O  2  nsubj
                        left       leave     VBD  O  0  root
                        after      after     IN   O  4  case
                        noon       noon      NN   O  2  obl
                        after      after     IN   O  7  mark
                        he         he        PRP  O  7  nsubj
                        fell       fall      VBD  O  2  advcl
                        in         in        IN   O  11  mark
                        order      order     NN   O  8  fixed
                        to         to        TO   O  8  fixed
                        hide       hide      VB   O  2  advcl
                        """))
                .isEqualTo("Guards/NOUN left/VERB after/ADP noon/NOUN after/SCONJ he/PRON fell/VERB"
                        + " in/ADP order/NOUN to/PART hide/VERB");
    }

    @Test
    void aDemonstrativeAloneIsAPronoun() {
        assertThat(tagged("""
                        This     this     DT   O  4  nsubj
                        is       be       VBZ  O  4  cop
                        that     that     DT   O  4  det
                        road     road     NN   O  0  root

                        All      all      DT   O  3  nsubj
                        who      who      WP   O  3  nsubj
                        knew     know     VBD  O  0  root
                        which    which    WDT  O  5  det
                        road     road     NN   O  3  obj
                        """))
                .isEqualTo("This/PRON is/AUX that/DET road/NOUN | All/DET who/PRON knew/VERB which/DET road/NOUN");
    }

    @Test
    void adjectivesInsideNames() {
        assertThat(tagged("""
                        the      the      DT   O  3  det
                        Red      Red      NNP  O  3  amod
                        Cross    Cross    NNP  O  0  root
                        """)).isEqualTo("the/DET Red/ADJ Cross/PROPN");
    }

    @Test
    void aSignThatStandsForAWordIsASymbol() {
        assertThat(tagged("""
                        9        9        CD   O  0  root
                        -        -        SYM  O  3  case
                        12       12       CD   O  1  nmod
                        %        %        NN   O  1  compound
                        -        -        HYPH O  1  punct
                        n't      not      RB   O  1  advmod
                        $        $        $    O  1  dep
                        """)).isEqualTo("9/NUM -/SYM 12/NUM %/SYM -/PUNCT n't/PART $/SYM");
    }
}
