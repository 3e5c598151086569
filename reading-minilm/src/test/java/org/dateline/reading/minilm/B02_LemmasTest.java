package org.dateline.reading.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lemmas: the lexicon first, then the regular form that is a word. */
class B02_LemmasTest {

    private static final Lemmas LEMMAS = new Lemmas(
            List.of("# form, tag, lemma", "fought\tVBD\tfight", "took\tVBD\ttake"),
            Set.of("besiege", "city", "raid", "plan", "seize", "clash", "boycott"),
            Set.of("fre", "gunn"));

    @ParameterizedTest
    @CsvSource({
        "fought, VBD, fight",
        "freed, VBN, free",
        "boycotted, VBD, boycott",
        "gunned, VBN, gun",
        "Besieged, VBN, besiege",
        "planned, VBD, plan",
        "raiding, VBG, raid",
        "seizing, VBG, seize",
        "cities, NNS, city",
        "clashes, NNS, clash",
        "re-took, VBD, re-take",
        "gunmen, NNS, gunman",
        "Houthis, NNPS, Houthis",
        "larger, JJR, larger"
    })
    void theLemmaFollowsTheTag(String word, String tag, String lemma) {
        assertThat(LEMMAS.of(word, tag)).isEqualTo(lemma);
    }
}
