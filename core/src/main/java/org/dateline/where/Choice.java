package org.dateline.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;
import org.dateline.model.Where.Point;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places of one name by the company it keeps: what the phrase asks for, what holds it in the text, the
 * story's countries, the distance to its other places; population last. The weights were set by hand on development
 * stories; each step says which evidence outweighs which.
 */
final class Choice {

    private static final double ENOUGH = 1.5;
    private static final double CLEAR = 1.5;

    private final StoryCountries countries;
    private final Neighbours neighbours;
    private final Namesakes namesakes;
    private final List<Point> anchors = new ArrayList<>();

    Choice(StoryCountries countries, Neighbours neighbours) {
        this.countries = countries;
        this.neighbours = neighbours;
        namesakes = new Namesakes(countries, neighbours);
    }

    /** Another place of the story is known. */
    void anchor(Point point) {
        anchors.add(point);
    }

    /** The best candidate, if any is good enough; {@code holder} is what the text says it lies in. */
    Optional<Candidate> of(Phrase phrase, @Nullable Holder holder) {
        Named named = phrase.namedOrNull();
        if (named == null) {
            return Optional.empty();
        }
        return named.candidates().stream()
                .filter(c -> holder == null || !holder.excludes(c.place()))
                .filter(c -> trusted(c, phrase, holder))
                .max(Comparator.comparingDouble(c -> score(c, phrase, holder)))
                .filter(c -> score(c, phrase, holder) >= ENOUGH);
    }

    /** The best candidate, where none in another country comes near it. */
    Optional<Candidate> sure(Phrase phrase, @Nullable Holder holder) {
        Named named = phrase.namedOrNull();
        Optional<Candidate> best = of(phrase, holder);
        if (named == null || best.isEmpty()) {
            return Optional.empty();
        }
        double limit = score(best.get(), phrase, holder) - CLEAR;
        return best.filter(b -> named.candidates().stream()
                .filter(c -> !c.place().country().equals(b.place().country()))
                .filter(c -> trusted(c, phrase, holder))
                .allMatch(c -> score(c, phrase, holder) < limit));
    }

    /** A spelling that only sounds alike, or a small place, needs a reason to be looked for in its country. */
    private boolean trusted(Candidate c, Phrase phrase, @Nullable Holder holder) {
        String country = c.place().countryOrNull();
        boolean expected = country == null
                || countries.share(country) > 0.08
                || phrase.countries().contains(country)
                || division(c.place()) > 0.5
                || neighbours.has(c.place())
                || holder != null && holder.holds(c.place()) > 0;
        if (c.fit() == Fit.CONSONANTS) {
            return expected && countries.share(String.valueOf(country)) > 0.3;
        }
        if (c.fit() == Fit.ALIKE) {
            return expected;
        }
        boolean small = c.place().kind() == PlaceKind.DISTRICT
                || (c.place().kind() == PlaceKind.TOWN || c.place().kind() == PlaceKind.QUARTER)
                        && c.place().population() < 15_000
                        && !Weight.ours(c.place());
        boolean counted = c.place().kind() == PlaceKind.TOWN || c.place().kind() == PlaceKind.DIVISION;
        boolean large = !counted || Weight.ours(c.place()) || c.place().population() >= 100_000;
        return expected || !small && large || countries.silent();
    }

    private double score(Candidate c, Phrase phrase, @Nullable Holder holder) {
        Place place = c.place();
        double score = Weight.of(c.fit()) + Weight.of(place) + Asked.of(place.kind(), phrase);
        String country = place.countryOrNull();
        if (country != null) {
            score += 3.2 * countries.share(country) + division(place);
            score += phrase.countries().contains(country) ? 3 : 0;
        }
        if (neighbours.has(place)) {
            score += 1.5;
        }
        score += holder == null ? -namesakes.shadow(c, phrase) : holder.holds(place);
        return score + company(place);
    }

    /** A town lies in the province that the story speaks of, rather than in another. */
    private double division(Place place) {
        return switch (place.kind()) {
            case TOWN, QUARTER, DISTRICT, SITE -> 2 * countries.divisionShare(place);
            case DIVISION, REGION, WATER, COUNTRY -> 0;
        };
    }

    private double company(Place place) {
        double nearest = anchors.stream()
                .mapToDouble(a -> a.kilometresTo(place.point()))
                .min()
                .orElse(Double.MAX_VALUE);
        return place.kind() == PlaceKind.COUNTRY ? 0 : nearest < 100 ? 1.2 : nearest < 300 ? 0.6 : 0;
    }
}
