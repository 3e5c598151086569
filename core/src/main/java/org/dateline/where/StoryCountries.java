package org.dateline.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.Gazetteer;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** How much a story speaks of each country, from its names and adjectives: the company that its places keep. */
final class StoryCountries {

    private final Map<String, Double> votes = new HashMap<>();
    private final Map<String, Double> places = new HashMap<>();

    StoryCountries(Reading reading, List<Phrase> phrases, Gazetteer gazetteer) {
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
            }
        }
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
