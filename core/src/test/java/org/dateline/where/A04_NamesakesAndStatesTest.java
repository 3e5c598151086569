package org.dateline.where;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.EventType;
import org.junit.jupiter.api.Test;

/** A bare name is the greater place's; a state told after a comma, or a border's other side, says which is meant. */
class A04_NamesakesAndStatesTest {

    private static final String MET_IN = "Bakers/NNS/2/nsubj met=meet/VBD/0/root in/IN/4/case ";

    @Test
    void aWorldCityIsMeantInAStoryOfItsNamesakesCountryToo() {
        assertThat(Told.in(
                                "America/NNP/2/nsubj/LOCATION waits=wait/VBZ/0/root ././2/punct",
                                MET_IN + "Paris/NNP/2/obl/LOCATION ././2/punct")
                        .all())
                .containsExactly("America > United States USA 6", "Paris > Paris FRA 1");
    }

    @Test
    void itsNamesakeIsMeantWhereTheStateIsTold() {
        assertThat(Told.in(MET_IN + "Paris/NNP/2/obl/LOCATION ,/,/6/punct Texas/NNP/4/appos/LOCATION ././2/punct")
                        .all())
                .containsExactly("Paris > Paris USA 1", "Texas > Texas USA 4");
    }

    @Test
    void aPlaceOutsideTheStateThatIsToldIsNotTaken() {
        var told = Told.in(
                "Crowds/NNS/2/nsubj gathered=gather/VBD/0/root in/IN/4/case Chicago/NNP/2/obl/LOCATION ,/,/6/punct"
                        + " Nevada/NNP/4/appos/LOCATION ././2/punct");
        assertThat(told.act(EventType.PROTEST, "gathered").getFirst().pointOrNull())
                .as("words without a point, never the city in another state")
                .isNull();
    }

    @Test
    void aCountyIsToldWithItsWord() {
        assertThat(Told.in(MET_IN + "Texas/NNP/2/obl/LOCATION ././2/punct").all())
                .containsExactly("Texas > Texas USA 4");
    }

    @Test
    void aPartOfAKingdomIsNotTheKingdom() {
        assertThat(Told.in(MET_IN + "Scotland/NNP/2/obl/LOCATION ././2/punct").all())
                .containsExactly("Scotland > Scotland GBR 4");
    }

    @Test
    void aDirectionIsNoProvinceOfThatName() {
        assertThat(Told.in("The/DT/2/det South/NNP/3/nsubj voted=vote/VBD/0/root ././3/punct")
                        .all())
                .isEmpty();
    }

    @Test
    void aBorderLiesBetweenTheStoryAndTheSideThatIsTold() {
        var told = Told.in(
                "Peru/NNP/2/nsubj/LOCATION waits=wait/VBZ/0/root ././2/punct",
                "Crowds/NNS/2/nsubj gathered=gather/VBD/0/root at/IN/6/case the/DT/6/det Ecuadorian/JJ/6/amod"
                        + " border/NN/2/obl ././2/punct");
        var border = told.act(EventType.PROTEST, "gathered").getFirst();
        assertThat(border.name()).isEqualTo("border of Ecuador and Peru");
        assertThat(border.placeOrNull()).isEqualTo("border:ECU-PER");
        assertThat(border.precision()).isEqualTo(5);
        assertThat(border.point().orElseThrow().latitude()).isBetween(-5.2, 0.0);
        assertThat(border.extentKilometres()).isBetween(200, 700);
    }

    @Test
    void aProvinceTellsHowFarItReaches() {
        var told = Told.in("Crowds/NNS/2/nsubj gathered=gather/VBD/0/root in/IN/5/case Loreto/NNP/5/compound/LOCATION"
                + " province/NN/2/obl ,/,/7/punct Peru/NNP/5/appos/LOCATION ././2/punct");
        var province = told.act(EventType.PROTEST, "gathered").getFirst();
        assertThat(province.precision()).isEqualTo(4);
        assertThat(province.extentKilometres()).isBetween(250, 450);
    }
}
