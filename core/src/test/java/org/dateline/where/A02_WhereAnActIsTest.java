package org.dateline.where;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.EventType;
import org.junit.jupiter.api.Test;

/** An act is where its own clause says; what holds that place is not told again, and who acts is not where. */
class A02_WhereAnActIsTest {

    @Test
    void theObjectOfAnAttackIsItsTargetAndItsProvinceIsNotTold() {
        var told = Told.in("Rebels/NNS/2/nsubj shelled=shell/VBD/0/root the/DT/4/det town/NN/2/obj of/IN/6/case"
                + " Jasim/NNP/4/nmod/LOCATION in/IN/9/case northern/JJ/9/amod Daraa/NNP/4/nmod/LOCATION ././2/punct");
        assertThat(told.of(EventType.ASSAULT, "shelled", "Rebels"))
                .containsExactly("the town of Jasim > Jāsim SYR 1 target");
    }

    @Test
    void fromAndTo() {
        var told =
                Told.in("Troops/NNS/2/nsubj moved=move/VBD/0/root from/IN/4/case Homs/NNP/2/obl/LOCATION to/IN/6/case"
                        + " Hama/NNP/2/obl/LOCATION ././2/punct");
        assertThat(told.of(EventType.MOBILIZE, "moved", "Troops"))
                .containsExactly("Hama > Ḩamāh SYR 1 destination", "Homs > Homs SYR 1 origin");
    }

    @Test
    void whoActsIsNotWhere() {
        var told =
                Told.in("Iraq/NNP/2/nsubj/LOCATION condemned=condemn/VBD/0/root the/DT/4/det raid/NN/2/obj on/IN/6/case"
                        + " Gaza/NNP/4/nmod/LOCATION ././2/punct");
        assertThat(told.of(EventType.ACCUSE, "condemned", "Iraq")).isEmpty();
        assertThat(told.of(EventType.ASSAULT, "raid")).containsExactly("Gaza > Gaza Strip PSE 4 target");
    }

    @Test
    void aBorderIsARegionOfTheStorysCountry() {
        var told = Told.in(
                "Syria/NNP/2/nsubj/LOCATION acts=act/VBZ/0/root ././2/punct",
                "Guards/NNS/2/nsubj patrolled=patrol/VBD/0/root along/IN/6/case the/DT/6/det Jordanian/JJ/6/amod/MISC"
                        + " border/NN/2/obl ././2/punct");
        assertThat(told.of(EventType.MOBILIZE, "patrolled", "Guards"))
                .containsExactly("the Jordanian border > border of Jordan and Syria SYR 5 at");
    }

    @Test
    void wherePointsBackToItsNoun() {
        var told = Told.in("They/PRP/2/nsubj left=leave/VBD/0/root Mosul/NNP/2/obj/LOCATION where/WRB/6/advmod"
                + " police/NNS/6/nsubj arrested=arrest/VBD/3/acl:relcl two/CD/8/nummod men/NNS/6/obj ././2/punct");
        assertThat(told.of(EventType.COERCE, "arrested", "police")).containsExactly("Mosul > Mosul IRQ 1 at");
    }

    @Test
    void aClauseWithoutAPlaceHasNone() {
        var told = Told.in(
                "Rain/NN/2/nsubj fell=fall/VBD/0/root in/IN/4/case Basra/NNP/2/obl/LOCATION ././2/punct",
                "Police/NNS/2/nsubj arrested=arrest/VBD/0/root two/CD/4/nummod men/NNS/2/obj ././2/punct");
        assertThat(told.of(EventType.COERCE, "arrested", "Police")).isEmpty();
    }
}
