package org.dateline.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Where.Point;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places of one name by the company it keeps: what the phrase asks for, what holds it in the text, the
 * story's countries, the distance to its other places; population last. The weights were set by hand on development
 * stories; each step says which evidence outweighs which.
 */
final class Choice {

    private static final Set<String> OWN_NAMES = Set.of(
            "hotel",
            "hospital",
            "university",
            "school",
            "mosque",
            "church",
            "palace",
            "mall",
            "street",
            "road",
            "square",
            "theatre",
            "theater",
            "park",
            "prison",
            "jail",
            "bridge",
            "mine",
            "field",
            "stadium",
            "market",
            "temple",
            "shrine",
            "monastery",
            "cathedral",
            "museum",
            "oilfield");

    private static final double ENOUGH = 1.5;
    private static final long GREAT = 1_000_000;

    private final StoryCountries countries;
    private final Neighbours neighbours;
    private final List<Point> anchors = new ArrayList<>();

    Choice(StoryCountries countries, Neighbours neighbours) {
        this.countries = countries;
        this.neighbours = neighbours;
    }

    /** Another place of the story is known. */
    void anchor(Point point) {
        anchors.add(point);
    }

    /** The best candidate, if any is good enough; {@code holder} is what the text says it lies in. */
    Optional<Candidate> of(Phrase phrase, @Nullable Named holder) {
        Named named = phrase.namedOrNull();
        if (named == null) {
            return Optional.empty();
        }
        return named.candidates().stream()
                .filter(c -> trusted(c, phrase, holder))
                .max(Comparator.comparingDouble(c -> score(c, phrase, holder)))
                .filter(c -> score(c, phrase, holder) >= ENOUGH);
    }

    /** A spelling that only sounds alike, or a small place, needs a reason to be looked for in its country. */
    private boolean trusted(Candidate c, Phrase phrase, @Nullable Named holder) {
        String country = c.place().countryOrNull();
        boolean expected = country == null
                || countries.share(country) > 0.08
                || phrase.countries().contains(country)
                || division(c.place()) > 0.5
                || neighbours.has(c.place())
                || holder != null && holds(holder, c.place()) > 0;
        if (c.fit() == Fit.CONSONANTS) {
            return expected && countries.share(String.valueOf(country)) > 0.3;
        }
        if (c.fit() == Fit.ALIKE) {
            return expected;
        }
        boolean small = c.place().kind() == PlaceKind.DISTRICT
                || (c.place().kind() == PlaceKind.TOWN || c.place().kind() == PlaceKind.QUARTER)
                        && c.place().population() < 15_000
                        && !c.place().id().startsWith("dateline:");
        boolean large = c.place().kind() != PlaceKind.TOWN || c.place().population() >= 100_000;
        return expected || !small && large || countries.silent();
    }

    private double score(Candidate c, Phrase phrase, @Nullable Named holder) {
        Place place = c.place();
        double score = fit(c.fit()) + weight(place) + kind(place.kind(), phrase);
        String country = place.countryOrNull();
        if (country != null) {
            score += 3.2 * countries.share(country) + division(place);
            score += phrase.countries().contains(country) ? 3 : 0;
        }
        if (holder != null) {
            score += holds(holder, place);
        }
        if (neighbours.has(place)) {
            score += 1.5;
        }
        return score + company(place) - shadowed(place, phrase, holder);
    }

    /** A town lies in the province that the story speaks of, rather than in another. */
    private double division(Place place) {
        return switch (place.kind()) {
            case TOWN, QUARTER, DISTRICT, SITE -> 2 * countries.divisionShare(place);
            case DIVISION, REGION, WATER, COUNTRY -> 0;
        };
    }

    /** "Ontario" alone is the province before it is a town of the name elsewhere. */
    private static double shadowed(Place place, Phrase phrase, @Nullable Named holder) {
        Named named = phrase.namedOrNull();
        if (place.kind() != PlaceKind.TOWN || named == null || holder != null || phrase.askedOrNull() == Sort.TOWN) {
            return 0;
        }
        boolean division = named.candidates().stream()
                .filter(c -> c.fit() == Fit.NAME && c.place().kind() == PlaceKind.DIVISION)
                .map(Candidate::place)
                .anyMatch(d ->
                        d.population() > 10 * place.population() && !d.name().equals(place.admin1OrNull()));
        return division ? 2.5 : 0;
    }

    private static double fit(Fit fit) {
        return switch (fit) {
            case NAME -> 0;
            case OTHER_NAME -> -0.4;
            case ALIKE -> -1;
            case CONSONANTS -> -2.5;
        };
    }

    /** A million people weigh 3.7, a thousand 1.6; the world's great cities are meant more often than their size says. */
    private static double weight(Place place) {
        return switch (place.kind()) {
            case TOWN, QUARTER, DISTRICT -> place.id().startsWith("dateline:") ? 4.1 : people(place.population());
            case DIVISION -> place.id().startsWith("dateline:") ? 3.7 : 2.4;
            case SITE, REGION, WATER -> 3;
            case COUNTRY -> 6;
        };
    }

    private static double people(long population) {
        double great = population > GREAT ? 1.2 * Math.log10((double) population / GREAT) : 0;
        return 0.55 * Math.log10(population + 10.0) + great;
    }

    private static double kind(PlaceKind kind, Phrase phrase) {
        Sort asked = phrase.askedOrNull();
        if (asked == null) {
            boolean part = phrase.directionOrNull() != null && !phrase.around();
            return switch (kind) {
                case DISTRICT -> -1.8;
                case DIVISION -> part ? 1.2 : 0;
                case TOWN -> phrase.around() ? 0.5 : 0.2;
                default -> 0;
            };
        }
        return switch (asked) {
            case TOWN -> kind == PlaceKind.TOWN ? 2 : -2;
            case QUARTER -> kind == PlaceKind.QUARTER ? 2.5 : kind == PlaceKind.TOWN ? 0 : -1.5;
            case DISTRICT -> kind == PlaceKind.DISTRICT ? 2 : kind == PlaceKind.QUARTER ? 2 : 0;
            case DIVISION -> kind == PlaceKind.DIVISION ? 5 : kind == PlaceKind.REGION ? 2 : -1;
            case AREA ->
                switch (kind) {
                    case REGION, WATER -> 1.5;
                    case DIVISION -> last(phrase).equals("region") ? 2 : 0.6;
                    default -> 0;
                };
            case SITE -> kind == PlaceKind.SITE ? 2 : kind.precision() < 4 && ownName(phrase) ? -9 : 0;
            default -> 0;
        };
    }

    /** "X Hotel" bears a name of its own; "X airport" is the airport of the town X, and "an X hotel" stands in it. */
    private static boolean ownName(Phrase phrase) {
        boolean any = phrase.sentence().token(phrase.first()).text().equalsIgnoreCase("a")
                || phrase.sentence().token(phrase.first()).text().equalsIgnoreCase("an");
        return OWN_NAMES.contains(last(phrase)) && !any;
    }

    private static String last(Phrase phrase) {
        return phrase.sentence().token(phrase.last()).text().toLowerCase(Locale.ROOT);
    }

    /** How well the place lies in what the text puts around it. */
    private static double holds(Named holder, Place place) {
        double best = 0;
        for (Candidate h : holder.candidates()) {
            Place around = h.place();
            boolean sameCountry =
                    around.countryOrNull() != null && around.countryOrNull().equals(place.countryOrNull());
            if (around.id().equals(place.id()) || !sameCountry || h.fit() == Fit.CONSONANTS) {
                continue;
            }
            double value = switch (around.kind()) {
                case COUNTRY -> place.kind() == PlaceKind.COUNTRY ? 0 : 4;
                case DIVISION -> around.name().equals(place.admin1OrNull()) ? 4 : 0;
                case REGION, WATER -> around.point().kilometresTo(place.point()) < 300 ? 2.5 : 0;
                default -> around.point().kilometresTo(place.point()) < 60 ? 2.5 : 0;
            };
            best = Math.max(best, value);
        }
        return best;
    }

    private double company(Place place) {
        double nearest = anchors.stream()
                .mapToDouble(a -> a.kilometresTo(place.point()))
                .min()
                .orElse(Double.MAX_VALUE);
        return place.kind() == PlaceKind.COUNTRY ? 0 : nearest < 100 ? 1.2 : nearest < 300 ? 0.6 : 0;
    }
}
