package org.dateline.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The states that a story's towns and provinces lie in, where the name leaves no doubt. */
final class Towns {

    /** Beside a town this many times larger, its namesakes are out of the question. */
    private static final long LARGER = 8;

    private static final Set<PlaceKind> KINDS = Set.of(PlaceKind.TOWN, PlaceKind.DISTRICT, PlaceKind.DIVISION);

    private final Function<String, List<Gazetteer.Candidate>> candidates;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private Set<String> named = Set.of();

    /** {@code candidates}: the gazetteer's places by a name. */
    Towns(Function<String, List<Gazetteer.Candidate>> candidates) {
        this.candidates = candidates;
    }

    /** States that the story names: among namesakes, a town in one of them is meant. */
    void storyNames(Set<String> states) {
        named = Set.copyOf(states);
        known.clear();
    }

    /** The state of the town or province at a token; its name may run over the tokens before. */
    Optional<String> state(Sentence sentence, Token last) {
        if (!last.isProperNoun() || last.name().equals("PERSON")) {
            return Optional.empty();
        }
        int first = last.index();
        while (first > 0 && isPart(sentence.token(first - 1), last)) {
            first--;
        }
        for (int from = first; from <= last.index(); from++) {
            String words = sentence.tokens().subList(from, last.index() + 1).stream()
                    .map(Token::text)
                    .reduce((a, b) -> a + " " + b)
                    .orElseThrow();
            Optional<String> state = known.computeIfAbsent(words, this::stateOf);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(Token t, Token last) {
        return t.isProperNoun() && t.head() == last.index() && Sentence.is(t, "compound");
    }

    private Optional<String> stateOf(String words) {
        List<Place> places = candidates.apply(words).stream()
                .filter(c ->
                        c.fit() != Fit.CONSONANTS && KINDS.contains(c.place().kind()))
                .map(Gazetteer.Candidate::place)
                .filter(p -> p.countryOrNull() != null)
                .toList();
        List<String> states =
                places.stream().flatMap(p -> p.country().stream()).distinct().toList();
        List<String> told = states.stream().filter(named::contains).toList();
        if (told.size() == 1) {
            return Optional.of(told.getFirst());
        }
        if (!told.isEmpty() || states.isEmpty()) {
            return Optional.empty();
        }
        Place largest = places.stream()
                .max((a, b) -> Long.compare(a.population(), b.population()))
                .orElseThrow();
        boolean plain = largest.population() > 50_000
                && places.stream()
                        .filter(p -> !p.country().equals(largest.country()))
                        .allMatch(p -> p.population() * LARGER < largest.population());
        return plain ? largest.country() : Optional.empty();
    }
}
