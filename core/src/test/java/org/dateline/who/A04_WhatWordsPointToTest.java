package org.dateline.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.model.Refusal;
import org.dateline.reading.ConlluSentences;
import org.junit.jupiter.api.Test;

/** Words that name nobody keep the words that do, and the kind of link; where two are equally likely, nobody is taken. */
class A04_WhatWordsPointToTest {

    private static final String MET = """
            Chilean Chilean JJ MISC 4 amod
            Defense Defense NNP O 4 compound
            Minister Minister NNP O 4 compound
            Rosales Rosales NNP PERSON 5 nsubj
            met meet VBD O 0 root
            a a DT O 8 det
            Peruvian Peruvian JJ MISC 8 amod
            delegation delegation NN O 5 obj

            """;

    private static final String LEFT = "left leave VBD O 0 root\n";

    private static Cast cast(String conllu) {
        Reading reading = ConlluSentences.reading(conllu);
        return Casting.of(reading, reading.story().published());
    }

    /** {@code words > antecedent, link} of each who stands at a word of the last sentence; {@code head} counts from 1. */
    private static String pointed(String conllu, int head) {
        Reading reading = ConlluSentences.reading(conllu);
        return Casting.of(reading, reading.story().published())
                .participants(reading.sentences().getLast(), head - 1, Part.ACTOR)
                .stream()
                .map(A04_WhatWordsPointToTest::line)
                .collect(Collectors.joining("; "));
    }

    private static String line(Participant p) {
        return p.words().text()
                + p.antecedent()
                        .map(a -> " > " + a.words().text() + ", " + a.link().word())
                        .orElse("");
    }

    @Test
    void aNameInFullPointsToNothing() {
        assertThat(pointed(MET, 4)).isEqualTo("Chilean Defense Minister Rosales");
    }

    @Test
    void aPronoun() {
        assertThat(pointed(MET + "He he PRP O 2 nsubj\n" + LEFT, 1))
                .isEqualTo("He > Chilean Defense Minister Rosales, pronoun");
        assertThat(pointed(MET + "It it PRP O 2 nsubj\n" + LEFT, 1)).isEqualTo("It > a Peruvian delegation, pronoun");
    }

    @Test
    void aSurname() {
        assertThat(pointed(MET + "Rosales Rosales NNP PERSON 2 nsubj\n" + LEFT, 1))
                .isEqualTo("Rosales > Chilean Defense Minister Rosales, name");
    }

    @Test
    void aDescription() {
        assertThat(pointed(MET + "The the DT O 2 det\ndelegation delegation NN O 3 nsubj\n" + LEFT, 2))
                .isEqualTo("The delegation > a Peruvian delegation, description");
    }

    @Test
    void theTwoSidesAreTwoWithAnAntecedentEach() {
        String two = "The the DT O 3 det\ntwo two CD O 3 nummod\nsides side NNS O 4 nsubj\n";
        assertThat(pointed(MET + two + LEFT, 3))
                .isEqualTo(
                        "The two sides > Chilean Defense Minister Rosales, sides; The two sides > a Peruvian delegation, sides");
    }

    @Test
    void whoseItIsMayBeToldByAPronoun() {
        assertThat(pointed(MET + "Its its PRP$ O 2 nmod:poss\nsoldiers soldier NNS O 3 nsubj\n" + LEFT, 2))
                .isEqualTo("Its soldiers > a Peruvian delegation, owner");
    }

    @Test
    void aRelativeWordPointsToItsNoun() {
        String sentence = """
                Kenyan Kenyan JJ MISC 2 amod
                troops troop NNS O 6 nsubj
                who who WP O 4 nsubj
                shot shoot VBD O 2 acl:relcl
                smugglers smuggler NNS O 4 obj
                left leave VBD O 0 root
                """;
        assertThat(pointed(sentence, 3)).isEqualTo("who > Kenyan troops, relative");
    }

    @Test
    void ofSeveralStepsTheLastNames() {
        String minister = "The the DT O 2 det\nminister minister NN O 3 nsubj\nspoke speak VBD O 0 root\n\n";
        assertThat(pointed(MET + minister + "He he PRP O 2 nsubj\n" + LEFT, 1))
                .isEqualTo("He > Chilean Defense Minister Rosales, pronoun");
    }

    private static final String TWO_MEN = """
            Officials official NNS O 2 nsubj
            told tell VBD O 0 root
            Kenyan Kenyan JJ MISC 4 amod
            Colonel colonel NNP O 5 compound
            Mwangi Mwangi NNP PERSON 2 obj
            about about IN O 8 case
            Ugandan Ugandan JJ MISC 8 amod
            Minister minister NNP O 9 compound
            Okello Okello NNP PERSON 2 obl

            """;

    @Test
    void ofTwoWhoAreEquallyLikelyNobodyIsTaken() {
        Reading reading = ConlluSentences.reading(TWO_MEN + "He he PRP O 2 nsubj\n" + LEFT);
        Cast cast = Casting.of(reading, reading.story().published());
        assertThat(cast.participants(reading.sentences().getLast(), 0, Part.ACTOR))
                .isEmpty();
        List<Refusal> doubts = cast.doubts(reading.sentences().getLast(), 0);
        assertThat(doubts).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo("who.ambiguous");
            assertThat(doubt.span().of(reading.story().text())).isEqualTo("He");
            assertThat(doubt.detail()).contains("Mwangi", "Okello");
        });
    }

    @Test
    void aSubjectIsLikelierThanAnObject() {
        Reading reading = ConlluSentences.reading(MET + "He he PRP O 2 nsubj\n" + LEFT);
        assertThat(cast(MET + "He he PRP O 2 nsubj\n" + LEFT)
                        .doubts(reading.sentences().getLast(), 0))
                .isEmpty();
    }

    @Test
    void aFullNameThatNoRosterKnowsIsKnownAgainByIt() {
        String story = """
                Peruvian Peruvian JJ MISC 2 amod
                Minister Minister NNP O 3 compound
                Ana Ana NNP PERSON 5 nsubj
                Quispe-Solano Quispe-Solano NNP PERSON 3 flat
                spoke speak VBD O 0 root

                Quispe-Solano Quispe-Solano NNP PERSON 2 nsubj
                left leave VBD O 0 root
                """;
        Reading reading = ConlluSentences.reading(story);
        Cast cast = Casting.of(reading, reading.story().published());
        Participant inFull = cast.participant(reading.sentences().getFirst(), 2).orElseThrow();
        Participant inPart = cast.participant(reading.sentences().getLast(), 0).orElseThrow();
        assertThat(inFull.name()).isEqualTo("Ana Quispe-Solano");
        assertThat(inFull.entityOrNull()).startsWith("corpus:ana-").endsWith(":PER:office");
        assertThat(inPart.entityOrNull()).isEqualTo(inFull.entityOrNull());
        assertThat(inFull.isListed()).isFalse();
    }
}
