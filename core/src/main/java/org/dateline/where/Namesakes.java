package org.dateline.where;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;
import org.dateline.knowledge.PlaceWords.Sort;

/**
 * What speaks against a place because a greater one has its name: told by the bare name, the greater one is meant, and the
 * smaller one is told with its state. Set by hand.
 */
final class Namesakes {

    private static final double SHADOWED = 2.5;
    private static final double OLDER_NAME = 1.6;
    private static final double PART_OF_COUNTRY = 5;
    private static final double NEVER = 9;
    private static final long GREAT_CITY = 1_000_000;
    private static final long LARGE_DISTRICT = 500_000;
    private static final long KNOWN_TOWN = 50_000;
    private static final long CITY_OF_ITS_OWN = 100_000;

    private final StoryCountries countries;
    private final Neighbours neighbours;

    Namesakes(StoryCountries countries, Neighbours neighbours) {
        this.countries = countries;
        this.neighbours = neighbours;
    }

    /** How much less it is meant, where the text says nothing of what holds it. */
    double shadow(Candidate c, Phrase phrase) {
        Place place = c.place();
        Named named = phrase.namedOrNull();
        if (named == null) {
            return 0;
        }
        List<Candidate> all = named.candidates();
        return switch (place.kind()) {
            case TOWN -> town(c, phrase, all);
            case DISTRICT -> phrase.askedOrNull() == Sort.DISTRICT ? 0 : district(c, all);
            case COUNTRY -> c.fit() != Fit.NAME && any(all, d -> part(d, place)) ? PART_OF_COUNTRY : 0;
            case QUARTER, SITE, DIVISION, REGION, WATER -> 0;
        };
    }

    /** "Scott County" is never "Scott"; elsewhere a district may bear the name of its town. */
    private static double district(Candidate c, List<Candidate> all) {
        Place district = c.place();
        boolean county = c.fit() != Fit.NAME && district.name().endsWith(" County");
        return county ? NEVER : any(all, d -> unit(d, district) || world(d, district)) ? SHADOWED : 0;
    }

    /** "Scotland" is told, not the kingdom that it is a part of. */
    private static boolean part(Candidate d, Place country) {
        return d.fit() == Fit.NAME
                && d.place().kind() == PlaceKind.DIVISION
                && d.place().country().equals(country.country());
    }

    private double town(Candidate c, Phrase phrase, List<Candidate> all) {
        Place town = c.place();
        if (phrase.askedOrNull() != Sort.TOWN
                && (any(all, d -> unit(d, town))
                        || any(all, d -> largeDistrict(d, town))
                        || any(all, d -> world(d, town)))) {
            return SHADOWED;
        }
        boolean expected = neighbours.has(town) || countries.divisionShare(town) > 0.5;
        if (!expected && any(all, d -> city(d, town))) {
            return SHADOWED;
        }
        boolean older = c.fit() == Fit.OTHER_NAME
                && any(
                        all,
                        d -> d.fit() == Fit.NAME
                                && d.place().kind() == PlaceKind.TOWN
                                && d.place().population() >= KNOWN_TOWN
                                && !d.place().country().equals(town.country()));
        return older ? OLDER_NAME : 0;
    }

    private static boolean any(List<Candidate> all, Predicate<Candidate> test) {
        return all.stream().anyMatch(test);
    }

    /** "Ontario" alone is the province before it is a town of the name elsewhere. */
    private static boolean unit(Candidate d, Place small) {
        return d.fit() == Fit.NAME
                && d.place().kind() == PlaceKind.DIVISION
                && d.place().population() > 10 * small.population()
                && !d.place().name().equals(small.admin1OrNull());
    }

    /** "Kent" is the county in England before it is a small town overseas. */
    private static boolean largeDistrict(Candidate d, Place small) {
        return d.fit() == Fit.NAME
                && d.place().kind() == PlaceKind.DISTRICT
                && d.place().population() >= LARGE_DISTRICT
                && d.place().population() > 20 * small.population()
                && !d.place().country().equals(small.country());
    }

    /** A sea or a part of the world. */
    private static boolean world(Candidate d, Place small) {
        boolean wide = d.place().kind() == PlaceKind.WATER || d.place().kind() == PlaceKind.REGION;
        return d.fit().compareTo(Fit.OTHER_NAME) <= 0
                && wide
                && d.place().radiusKilometres() > 300
                && small.population() < KNOWN_TOWN;
    }

    /** "Paris" is the city in France, in a story from Texas too, unless the story speaks of that part of Texas. */
    private static boolean city(Candidate d, Place small) {
        return d.fit().compareTo(Fit.OTHER_NAME) <= 0
                && d.place().kind() == PlaceKind.TOWN
                && d.place().population() >= GREAT_CITY
                && small.population() < CITY_OF_ITS_OWN
                && d.place().population() > 20 * small.population();
    }
}
