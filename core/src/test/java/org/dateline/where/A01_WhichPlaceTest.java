package org.dateline.where;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One name, several places: the company that it keeps decides; a name that is no place's is left alone. */
class A01_WhichPlaceTest {

    @Test
    void theCountryThatFollowsDecides() {
        assertThat(Told.in("Fire/NN/2/nsubj broke=break/VBD/0/root out/RP/2/compound:prt in/IN/5/case"
                                + " Tripoli/NNP/2/obl/LOCATION ,/,/5/punct Lebanon/NNP/5/appos/LOCATION ././2/punct")
                        .all())
                .containsExactly("Tripoli > Tripoli LBN 1", "Lebanon > Lebanon LBN 6");
        assertThat(Told.in("Fire/NN/2/nsubj broke=break/VBD/0/root out/RP/2/compound:prt in/IN/5/case"
                                + " Tripoli/NNP/2/obl/LOCATION ,/,/5/punct Libya/NNP/5/appos/LOCATION ././2/punct")
                        .all())
                .containsExactly("Tripoli > Tripoli LBY 1", "Libya > Libya LBY 6");
    }

    @Test
    void theStoryDecides() {
        var told = Told.in(
                "Sudan/NNP/2/nsubj/LOCATION mourns=mourn/VBZ/0/root ././2/punct",
                "Shops/NNS/2/nsubj closed=close/VBD/0/root in/IN/4/case Damazin/NNP/2/obl ././2/punct");
        assertThat(told.all()).containsExactly("Sudan > Sudan SDN 6", "Damazin > Ad-Damazin SDN 1");
    }

    @Test
    void wordsAroundANameSayHowPreciseItIs() {
        var told = Told.in("Snow/NN/2/nsubj fell=fall/VBD/0/root near/IN/4/case Homs/NNP/2/obl/LOCATION ,/,/10/punct"
                + " in/IN/8/case Hama/NNP/8/compound/LOCATION province/NN/2/obl and/CC/12/cc in/IN/12/case"
                + " northern/JJ/12/amod Iraq/NNP/8/conj/LOCATION ././2/punct");
        assertThat(told.all())
                .containsExactly(
                        "near Homs > Homs SYR 2", "Hama province > Hama SYR 4", "northern Iraq > northern Iraq IRQ 5");
    }

    @Test
    void aSurnameIsNoPlace() {
        assertThat(Told.in("Reporter/NN/3/compound Sara/NNP/3/compound/PERSON Aleppo/NNP/4/nsubj/PERSON"
                                + " smiled=smile/VBD/0/root ././4/punct")
                        .all())
                .isEmpty();
    }

    @Test
    void aVillageThatNoTableHasKeepsItsWords() {
        var told =
                Told.in("Rain/NN/2/nsubj fell=fall/VBD/0/root in/IN/5/case the/DT/5/det village/NN/2/obl of/IN/7/case"
                        + " Xandabiyeh/NNP/5/nmod/LOCATION ././2/punct");
        assertThat(told.all()).containsExactly("the village of Xandabiyeh > the village of Xandabiyeh null 1");
    }

    @Test
    void theCityIsTheOneNamedLast() {
        var told = Told.in(
                "Rain/NN/2/nsubj fell=fall/VBD/0/root in/IN/4/case Basra/NNP/2/obl/LOCATION ././2/punct",
                "The/DT/2/det city/NN/3/nsubj flooded=flood/VBD/0/root ././3/punct");
        assertThat(told.all()).containsExactly("Basra > Basrah IRQ 1", "The city > Basrah IRQ 1");
    }
}
