package org.dateline.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** How much a story speaks of each country, from its names and adjectives: the company that its places keep. */
final class StoryCountries {

    private final Map<String, Double> votes = new HashMap<>();
    private final Map<String, Double> places = new HashMap<>();

    private final Map<String, Double> divisions = new HashMap<>();

    /** {@code inner} are names inside other words: they tell less, and no act's place. */
    StoryCountries(Reading reading, List<Phrase> phrases, List<Named> inner, Gazetteer gazetteer) {
        for (Sentence sentence : reading.sentences()) {
            double weight = sentence.section() == Section.HEADLINE ? 1 : 0.5;
            for (Token token : sentence.tokens()) {
                if (NameFinder.capital(token)) {
                    gazetteer.findCountryOfAdjective(token.text()).ifPresent(c -> votes.merge(c, weight, Double::sum));
                }
            }
        }
        for (Phrase phrase : phrases) {
            Named named = phrase.namedOrNull();
            if (named != null) {
                double weight = phrase.sentence().section() == Section.HEADLINE ? 2 : 1;
                PhraseReader.countryOf(named).ifPresent(c -> {
                    votes.merge(c, weight, Double::sum);
                    places.merge(c, weight, Double::sum);
                });
                divisionsOf(named, weight);
            }
        }
        for (Named named : inner) {
            PhraseReader.countryOf(named).ifPresent(c -> votes.merge(c, 0.5, Double::sum));
            divisionsOf(named, 0.5);
        }
    }

    /** A name that may be the town as well ("Puno") tells nothing of which of the two is meant. */
    private void divisionsOf(Named named, double weight) {
        named.candidates().stream()
                .filter(c -> c.place().kind() == PlaceKind.DIVISION && c.fit().compareTo(Fit.OTHER_NAME) <= 0)
                .map(c -> division(c.place()))
                .filter(d -> named.candidates().stream()
                        .noneMatch(c -> c.place().kind() == PlaceKind.TOWN
                                && c.fit().compareTo(Fit.OTHER_NAME) <= 0
                                && division(c.place()).equals(d)))
                .distinct()
                .forEach(d -> divisions.merge(d, weight, Double::sum));
    }

    private static String division(Place place) {
        return place.countryOrNull() + "." + place.admin1OrNull();
    }

    /** How much the story speaks of the first-level division that the place lies in, from 0 to 1. */
    double divisionShare(Place place) {
        double most = divisions.values().stream().mapToDouble(v -> v).max().orElse(0);
        return most == 0 ? 0 : divisions.getOrDefault(division(place), 0.0) / most;
    }

    /** A place was found there. */
    void found(String country) {
        votes.merge(country, 0.7, Double::sum);
        places.merge(country, 1.0, Double::sum);
    }

    /** From 0, not named, to 1, the one named most. */
    double share(String country) {
        double most = votes.values().stream().mapToDouble(v -> v).max().orElse(0);
        return most == 0 ? 0 : votes.getOrDefault(country, 0.0) / most;
    }

    /** True where the story names no country at all. */
    boolean silent() {
        return votes.isEmpty();
    }

    /** The country that most of the story's places lie in, other than {@code not}. */
    Optional<String> main(String not) {
        return (places.isEmpty() ? votes : places)
                .entrySet().stream()
                        .filter(e -> !e.getKey().equals(not))
                        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey);
    }

    /** The main country, where no other comes near it. */
    Optional<String> only() {
        double all = places.values().stream().mapToDouble(v -> v).sum();
        return main("").filter(c -> places.getOrDefault(c, 0.0) >= 0.5 * all);
    }
}
