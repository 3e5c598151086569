package org.dateline.where;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What else a story tells says which place a name means, and whether it means one. */
class A03_TheCompanyOfAPlaceTest {

    @Test
    void aPersonsFirstNameIsNoCountryLater() {
        var told = Told.in(
                "Coach/NN/3/compound Georgia/NNP/3/compound/PERSON Adeyemi/NNP/4/nsubj/PERSON smiled=smile/VBD/0/root ././4/punct",
                "Georgia/NNP/2/nsubj/LOCATION won=win/VBD/0/root ././2/punct");
        assertThat(told.all()).isEmpty();
    }

    @Test
    void aShortFormIsAStateOnlyAfterAComma() {
        assertThat(Told.in("Snow/NN/2/nsubj fell=fall/VBD/0/root in/IN/4/case Dayton/NNP/2/obl/LOCATION ,/,/6/punct"
                                + " Tenn./NNP/4/appos/LOCATION ././2/punct")
                        .all())
                .containsExactly("Dayton > Dayton USA 1", "Tenn. > Tennessee USA 4");
    }

    @Test
    void aProvinceIsMeantBeforeATownElsewhere() {
        assertThat(Told.in(
                                "Canada/NNP/2/nsubj/LOCATION waits=wait/VBZ/0/root ././2/punct",
                                "Snow/NN/2/nsubj"
                                        + " fell=fall/VBD/0/root in/IN/4/case Ontario/NNP/2/obl/LOCATION ././2/punct")
                        .all())
                .containsExactly("Canada > Canada CAN 6", "Ontario > Ontario CAN 4");
    }
}
