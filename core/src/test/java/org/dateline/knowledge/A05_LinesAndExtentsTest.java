package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.model.Where.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rivers and borders run over the map, regions reach about their middle, and distances count from there. */
class A05_LinesAndExtentsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.packed();

    private static Place place(String words, PlaceKind kind) {
        return GAZETTEER.candidates(words).stream()
                .map(Gazetteer.Candidate::place)
                .filter(p -> p.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLineHasAMiddleAndReachesFromThere() {
        var line = PlaceLine.of("0 10;0 12|0 20;0 21");
        assertThat(line.pieces()).hasSize(2);
        assertThat(line.kilometres()).isCloseTo(333.6, within(1.0));
        assertThat(line.middle().longitude()).isCloseTo(11.5, within(0.01));
        assertThat(line.reachFrom(line.middle())).isCloseTo(1056, within(2.0));
    }

    @Test
    void aPointIsAsFarAsTheNearestPartOfALine() {
        var line = new PlaceLine(List.of(List.of(new Point(10, 0), new Point(10, 10))));
        assertThat(line.kilometresTo(new Point(11, 5))).isCloseTo(111.2, within(1.0));
        assertThat(line.kilometresTo(new Point(10, 12))).isCloseTo(219, within(1.0));
        assertThat(line.kilometresTo(new Point(10, 3))).isCloseTo(0, within(0.1));
    }

    @Test
    void whatIsNoLineIsAnError() {
        assertThatThrownBy(() -> PlaceLine.of("10")).hasMessageContaining("no latitude and longitude");
        assertThatThrownBy(() -> PlaceLine.of("91 0;0 0")).hasMessageContaining("no point on Earth");
        assertThatThrownBy(() -> new PlaceLine(List.of())).hasMessageContaining("a line has points");
    }

    @Test
    void aRiverPassesItsTowns() {
        Place nile = place("Nile", PlaceKind.WATER);
        assertThat(nile.kilometresTo(new Point(24.09, 32.9))).as("Aswan").isLessThan(15);
        assertThat(nile.kilometresTo(new Point(15.6, 32.53))).as("Khartoum").isLessThan(15);
        assertThat(nile.kilometresTo(new Point(15.33, 38.93))).as("Asmara").isGreaterThan(300);
    }

    @Test
    void aRegionReachesAboutItsMiddle() {
        Place sahara = place("Sahara", PlaceKind.REGION);
        assertThat(sahara.kilometresTo(new Point(22.8, 5.5))).as("Tamanrasset").isZero();
        assertThat(sahara.kilometresTo(new Point(-1.29, 36.8))).as("Nairobi").isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource({"ECU,PER,-5.2,0.2", "PER,ECU,-5.2,0.2", "AFG,PAK,29,37.2", "KEN,SOM,-1.8,4.2", "KHM,THA,11.5,14.6"})
    void aBorderLiesBetweenItsTwoStates(String one, String other, double south, double north) {
        Place border = GAZETTEER.findBorder(one, other).orElseThrow();
        assertThat(border.point().latitude()).isBetween(south, north);
        assertThat(border.radiusKilometres()).isGreaterThan(100);
        assertThat(border.lineOrNull()).isNotNull();
    }

    @Test
    void statesApartHaveNoBorder() {
        assertThat(GAZETTEER.findBorder("PER", "KEN")).isEmpty();
    }

    @Test
    void aStateStandsAtGeoNamesPointAndReachesAsFarAsItsArea() {
        Place peru = GAZETTEER.getCountry("PER");
        assertThat(peru.point()).isEqualTo(new Point(-10, -75.25));
        assertThat(peru.radiusKilometres()).isBetween(620, 660);
    }

    @Test
    void aDivisionApartFromItsCountryLiesWhereItsLandIs() {
        Place kaliningrad = place("Kaliningrad Oblast", PlaceKind.DIVISION);
        assertThat(kaliningrad.point().kilometresTo(new Point(54.7, 21.2))).isLessThan(40);
    }
}
