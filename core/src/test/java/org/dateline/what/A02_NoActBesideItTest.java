package org.dateline.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What only fills another act is none beside it: what is refused, and with whom an act is shared. */
class A02_NoActBesideItTest {

    private static final String REFUSAL = """
            The the DT O 2 det
            militia militia NN O 3 nsubj
            refused refuse VBD O 0 root
            to to TO O 5 mark
            surrender surrender VB O 3 xcomp
            and and CC O 7 cc
            withdraw withdraw VB O 5 conj
            """;

    private static final String SHARED = """
            Soldiers soldier NNS O 7 nsubj
            , , , O 4 punct
            in in IN O 4 case
            coordination coordination NN O 7 obl
            with with IN O 6 case
            gendarmes gendarme NNS O 4 nmod
            shelled shell VBD O 0 root
            the the DT O 9 det
            camp camp NN O 7 obj
            """;

    @Test
    void whatIsRefusedIsNoActBesideTheRefusal() {
        assertThat(WhoActs.in(REFUSAL, "REJECT")).isEqualTo("refused: militia > ");
        assertThat(WhoActs.in(REFUSAL, "RETREAT")).isEmpty();
    }

    @Test
    void whatIsDoneAfterARefusalIsAnActOfItsOwn() {
        String sentence = """
                The the DT O 2 det
                militia militia NN O 3 nsubj
                refused refuse VBD O 0 root
                to to TO O 5 mark
                surrender surrender VB O 3 xcomp
                and and CC O 7 cc
                shelled shell VBD O 3 conj
                villages village NNS O 7 obj
                """;
        assertThat(WhoActs.in(sentence, "ASSAULT")).isEqualTo("shelled: militia > villages");
    }

    @Test
    void whoActsInCoordinationWithAnotherActsWithThem() {
        assertThat(WhoActs.in(SHARED, "ASSAULT")).isEqualTo("shelled: Soldiers gendarmes > camp");
        assertThat(WhoActs.in(SHARED, "COOPERATE")).isEmpty();
    }

    @Test
    void theSubjectBeyondAnotherVerbIsThatVerbs() {
        String sentence = """
                Troops troops NNS O 6 nsubj
                took take VBD O 1 acl
                towns town NNS O 2 obj
                and and CC O 6 cc
                Chad Chad NNP LOCATION 6 nsubj
                assured assure VBD O 0 root
                Niger Niger NNP LOCATION 6 obj
                """;
        assertThat(WhoActs.in(sentence, "AGREE")).isEqualTo("assured: Chad > Niger");
    }

    @Test
    void whoSaysThatForcesAreNeededAsksForThem() {
        String sentence = """
                Chad Chad NNP LOCATION 2 nsubj
                said say VBD O 0 root
                peacekeepers peacekeeper NNS O 6 nsubj:pass
                were be VBD O 6 aux:pass
                still still RB O 6 advmod
                needed need VBN O 2 ccomp
                """;
        assertThat(WhoActs.in(sentence, "REQUEST")).isEqualTo("still needed: Chad > peacekeepers");
    }
}
