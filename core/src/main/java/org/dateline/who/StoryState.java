package org.dateline.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.EntityKind;
import org.dateline.knowledge.NameMatch;
import org.dateline.knowledge.State;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The state that a story is about, where its words make it plain: state organs without nationality are its own. */
final class StoryState {

    /** A state counts as plain when it is named this many times as often as the next one. */
    private static final double AHEAD = 1.3;

    /** What a town adds to its state, beside a naming of the state itself. */
    private static final double TOWN = 0.7;

    private StoryState() {}

    static Optional<String> of(Reading reading, Names names, Towns towns) {
        Map<String, Double> weights = new HashMap<>();
        for (Sentence sentence : reading.sentences()) {
            double weight = sentence.section() == Section.HEADLINE ? 2 : sentence.index() < 4 ? 1.5 : 1;
            for (NameMatch match : names.in(sentence)) {
                country(match).ifPresent(c -> weights.merge(c, weight, Double::sum));
            }
        }
        towns.storyNames(weights.keySet());
        for (Sentence sentence : reading.sentences()) {
            for (Token t : sentence.tokens()) {
                if (t.name().equals("LOCATION")
                        && names.covering(sentence, t.index()).isEmpty()) {
                    towns.state(sentence, t).ifPresent(c -> weights.merge(c, TOWN, Double::sum));
                }
            }
        }
        List<Map.Entry<String, Double>> ranked = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty()
                || ranked.size() > 1
                        && ranked.getFirst().getValue() < AHEAD * ranked.get(1).getValue()) {
            return Optional.empty();
        }
        return Optional.of(ranked.getFirst().getKey());
    }

    private static Optional<String> country(NameMatch match) {
        return match.only().flatMap(named -> switch (named) {
            case State state -> Optional.of(state.iso3());
            case Entity entity ->
                Optional.of(entity.latestRole().country()).filter(c -> isState(c) && entity.kind() != EntityKind.MEDIA);
        });
    }

    private static boolean isState(String code) {
        return switch (code) {
            case "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC" -> false;
            default -> true;
        };
    }
}
