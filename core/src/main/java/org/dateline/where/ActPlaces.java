package org.dateline.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.PlaceWords;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.PlaceRole;
import org.dateline.model.Token;
import org.dateline.model.Where;

/** An act's places: those that its words govern, each in the role that its preposition or its verb gives it. */
final class ActPlaces {

    private final PlaceWords words;

    ActPlaces(PlaceWords words) {
        this.words = words;
    }

    /** The act's places among those of its sentence, the most important first. */
    List<Where> of(Act act, List<Spot> spots) {
        if (spots.isEmpty()) {
            return List.of();
        }
        var tree = new ActTree(act, spots);
        var below = new Reach(tree, words);
        for (Token token : act.sentence().tokens()) {
            boolean trigger = token.span().overlaps(act.triggerWords().span()) && (token.isVerb() || token.isNoun());
            if (trigger || token.index() == act.clause() || token.index() == act.trigger()) {
                below.below(token);
            }
        }
        new Uphill(tree, below, words).climb();
        if (tree.found().isEmpty() && (tree.roles().material() || act.type() == EventType.CONSULT)) {
            new Nearby(act, spots, words, tree.roles()).find().ifPresent(n -> tree.take(n.spot(), n.role()));
        }
        return inOrder(tree.found());
    }

    /** Without what only holds another, where an act starts last, else as the text has them. */
    private static List<Where> inOrder(Map<Spot, PlaceRole> found) {
        var kept = new ArrayList<>(found.keySet());
        kept.removeIf(s -> found.keySet().stream()
                .anyMatch(o -> o != s && s.holds(o) && (found.get(o) == found.get(s) || found.get(s) == PlaceRole.AT)));
        kept.sort(Comparator.comparing((Spot s) -> s.where().precision() == 6)
                .thenComparing(s -> found.get(s) == PlaceRole.ORIGIN)
                .thenComparing(s -> s.phrase().first()));
        return kept.stream()
                .map(s -> s.where().as(found.getOrDefault(s, PlaceRole.AT)))
                .toList();
    }
}
