package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One place, many spellings: accents, apostrophes, articles and ways to write Arabic in Latin letters. */
class A02_PlaceNamesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.packed();

    private static List<String> ids(String words) {
        return GAZETTEER.candidates(words).stream().map(c -> c.place().id()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Tafas,geonames:163806",
        "Daraa,geonames:170905",
        "Deraa,geonames:170905",
        "Dar'a,geonames:170905",
        "Dar‘ā,geonames:170905",
        "Sweida,geonames:172408",
        "Suwayda,geonames:172408",
        "As-Suwaydā',geonames:172408",
        "Deir Ezzor,geonames:170794",
        "Deir al-Zor,geonames:170794",
        "Dayr az Zawr,geonames:170794",
        "Aleppo,geonames:170063",
        "Damascus,geonames:170654",
        "Mosul,geonames:99072",
        "Kyiv,geonames:703448",
        "Kiev,geonames:703448",
        "São Paulo,geonames:3448439",
        "Sao Paulo,geonames:3448439",
        "the Golan Heights,dateline:golan-heights",
        "Syria,country:SYR",
        "Daraa,division:SY.06",
    })
    void aSpellingFindsItsPlace(String words, String id) {
        assertThat(ids(words)).contains(id);
    }

    @Test
    void thePlainNameFitsBest() {
        var best = GAZETTEER.candidates("Tafas").getFirst();
        assertThat(best.fit()).isEqualTo(Fit.NAME);
        assertThat(best.place().name()).isEqualTo("Ţafas");
        assertThat(best.place().countryOrNull()).isEqualTo("SYR");
        assertThat(best.place().admin1OrNull()).isEqualTo("Daraa");
        assertThat(best.place().kind()).isEqualTo(PlaceKind.TOWN);
        assertThat(best.place().point().latitude()).isBetween(32.7, 32.8);
        assertThat(best.place().point().longitude()).isBetween(36.0, 36.1);
    }

    @Test
    void wordsThatNameNothingFindNothing() {
        assertThat(ids("Xqzwvlopolis")).isEmpty();
        assertThat(ids("")).isEmpty();
        assertThat(ids("…")).isEmpty();
    }

    @Test
    void anAdjectiveNamesItsCountry() {
        assertThat(GAZETTEER.findCountryOfAdjective("Jordanian")).contains("JOR");
        assertThat(GAZETTEER.findCountryOfAdjective("Martian")).isEmpty();
    }
}
