package org.dateline.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who did an act stands where the sentence lays it: in a blame, a reproach, a claim, behind it. */
class A01_WhoDidItTest {

    @Test
    void whoIsBlamedForAnActDidIt() {
        String sentence = """
                The the DT O 2 det
                ambush ambush NN O 4 nsubj:pass
                was be VBD O 4 aux:pass
                blamed blame VBN O 0 root
                on on IN O 6 case
                insurgents insurgent NNS O 4 obl
                """;
        assertThat(WhoActs.in(sentence, "ASSAULT")).isEqualTo("ambush: insurgents > ");
    }

    @Test
    void whoIsBehindAnActDidIt() {
        String sentence = """
                Insurgents insurgent NNS O 5 nsubj
                were be VBD O 5 cop
                behind behind IN O 5 case
                the the DT O 5 det
                ambush ambush NN O 0 root
                """;
        assertThat(WhoActs.in(sentence, "ASSAULT")).isEqualTo("ambush: Insurgents > ");
    }

    @Test
    void whoIsAccusedOfDoingDoes() {
        String sentence = """
                Chad Chad NNP LOCATION 2 nsubj
                accused accuse VBD O 0 root
                Niger Niger NNP LOCATION 2 obj
                of of IN O 5 mark
                shelling shell VBG O 2 advcl
                villages village NNS O 5 obj
                """;
        assertThat(WhoActs.in(sentence, "ACCUSE")).isEqualTo("accused: Chad > Niger");
        assertThat(WhoActs.in(sentence, "ASSAULT")).isEqualTo("shelling: Niger > villages");
    }

    @Test
    void whoeverLeftAfterDoingDid() {
        String sentence = """
                Soldiers soldier NNS O 2 nsubj
                left leave VBD O 0 root
                after after IN O 4 mark
                shelling shell VBG O 2 advcl
                villages village NNS O 4 obj
                """;
        assertThat(WhoActs.in(sentence, "ASSAULT")).isEqualTo("shelling: Soldiers > villages");
    }

    @Test
    void theHostIsNoPartyToTalksBetweenOthers() {
        String sentence = """
                Oman Oman NNP LOCATION 2 nsubj
                hosted host VBD O 0 root
                talks talk NNS O 2 obj
                between between IN O 5 case
                Chad Chad NNP LOCATION 3 nmod
                and and CC O 7 cc
                Niger Niger NNP LOCATION 5 conj
                """;
        assertThat(WhoActs.in(sentence, "CONSULT")).contains("talks: Chad Niger > ");
    }

    @Test
    void whatFollowsTheVerbIsNoSubject() {
        String sentence = """
                The the DT O 2 det
                mayor mayor NN O 3 nsubj
                accused accuse VBD O 0 root
                Chad Chad NNP LOCATION 3 obj
                and and CC O 6 cc
                Niger Niger NNP LOCATION 2 conj
                """;
        assertThat(WhoActs.in(sentence, "ACCUSE")).isEqualTo("accused: mayor > Chad Niger");
    }

    @Test
    void thoseAreWhoTheyAreSaidToBe() {
        String sentence = """
                Those those DT O 5 nsubj
                killed kill VBN O 1 acl
                were be VBD O 5 cop
                all all DT O 5 det
                farmers farmer NNS O 0 root
                """;
        assertThat(WhoActs.in(sentence, "ASSAULT")).isEqualTo("killed:  > farmers");
    }

    @Test
    void aRefusalIsToWhoeverOrdered() {
        String sentence = """
                Settlers settler NNS O 2 nsubj
                rejected reject VBD O 0 root
                an a DT O 4 det
                ultimatum ultimatum NN O 2 obj
                by by IN O 7 case
                the the DT O 7 det
                army army NN O 4 nmod
                """;
        assertThat(WhoActs.in(sentence, "REJECT")).isEqualTo("rejected: Settlers > army");
    }

    @Test
    void whoIsTakenAlongWithOthers() {
        String sentence = """
                Police police NNS O 2 nsubj
                arrested arrest VBD O 0 root
                a a DT O 4 det
                mayor mayor NN O 2 obj
                along along IN O 7 case
                with with IN O 7 case
                officials official NNS O 2 obl
                """;
        assertThat(WhoActs.in(sentence, "COERCE")).isEqualTo("arrested: Police > mayor officials");
    }

    @Test
    void theTargetStandsDeepInTheDoersPhrase() {
        String sentence = """
                Attacks attack NNS O 9 nsubj
                by by IN O 3 case
                remnants remnant NNS O 1 nmod
                of of IN O 5 case
                rebels rebel NNS O 3 nmod
                on on IN O 8 case
                army army NN O 8 compound
                outposts outpost NNS O 5 nmod
                went go VBD O 0 root
                """;
        assertThat(WhoActs.in(sentence, "ASSAULT")).isEqualTo("Attacks: remnants > outposts");
    }
}
