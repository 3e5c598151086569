package org.dateline.where;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.where.Phrase.Form;
import org.jspecify.annotations.Nullable;

/** Settles phrases that take up a place already told: "the city", "the country", "there". */
final class Anaphors {

    private final Gazetteer gazetteer;
    private final StoryCountries countries;
    private final Spots spots;

    Anaphors(Gazetteer gazetteer, StoryCountries countries, Spots spots) {
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.spots = spots;
    }

    /** "there": the place told last. */
    Optional<Spot> there(Phrase phrase, List<Spot> before) {
        return last(phrase, before, s -> true);
    }

    private Optional<Spot> last(Phrase phrase, List<Spot> before, Predicate<Spot> fits) {
        return before.stream()
                .filter(s -> s.sentence() != DatelineSentence.INDEX)
                .filter(fits)
                .reduce((a, b) -> b)
                .map(s -> spots.again(phrase, s));
    }

    /** What the phrase takes up among the spots before it. */
    Optional<Spot> of(Phrase phrase, List<Spot> before) {
        String noun = phrase.sentence().token(phrase.last()).text().toLowerCase(Locale.ROOT);
        if (noun.equals("country")
                || noun.equals("nation")
                || phrase.askedOrNull() == null && phrase.directionOrNull() != null) {
            return named(phrase, before)
                    .or(() -> countries.main(""))
                    .map(c -> spots.country(phrase, gazetteer.getCountry(c)));
        }
        if (noun.equals("capital")) {
            return countries.main("").flatMap(gazetteer::findCapital).map(p -> spots.of(phrase, p, 1, p.name()));
        }
        Sort asked = phrase.askedOrNull();
        return last(phrase, before, s -> fits(s, asked, noun));
    }

    /** The country that the sentence before the phrase has as a subject, or as where something is. */
    private static Optional<String> named(Phrase phrase, List<Spot> before) {
        return before.stream()
                .filter(s ->
                        s.sentence() == phrase.sentence().index() && s.where().precision() == 6)
                .filter(s -> {
                    var head = s.phrase().sentence().token(s.phrase().head());
                    return head.mainRelation().equals("nsubj")
                            || s.phrase()
                                    .sentence()
                                    .preposition(head)
                                    .filter("in"::equals)
                                    .isPresent();
                })
                .flatMap(s -> s.where().country().stream())
                .findFirst();
    }

    private boolean fits(Spot spot, @Nullable Sort asked, String noun) {
        int precision = spot.where().precision();
        if (asked == null) {
            return precision < 6;
        }
        Place place = spot.placeOrNull();
        boolean far = countries
                .main("")
                .filter(c -> !c.equals(spot.where().countryOrNull()))
                .isPresent();
        return switch (asked) {
            case TOWN -> place != null && place.kind() == PlaceKind.TOWN && precision <= 2;
            case QUARTER, DISTRICT -> precision <= 3 && spot.phrase().askedOrNull() != Sort.TOWN;
            case DIVISION -> precision == 4;
            case AREA ->
                spot.phrase().form() != Form.BORDER
                        && (noun.equals("region") ? precision >= 3 && precision < 6 : precision < 6 && !far);
            case SITE -> spot.phrase().askedOrNull() == Sort.SITE || place != null && place.kind() == PlaceKind.SITE;
            default -> noun.isEmpty();
        };
    }
}
