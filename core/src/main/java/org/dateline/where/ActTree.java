package org.dateline.where;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Act;
import org.dateline.model.PlaceRole;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** An act in the tree of its sentence, the places that the sentence tells, and those already found to be the act's. */
final class ActTree {

    private final Act act;
    private final Sentence s;
    private final List<Spot> spots;
    private final Roles roles;
    private final Map<Spot, PlaceRole> found = new LinkedHashMap<>();

    ActTree(Act act, List<Spot> spots) {
        this.act = act;
        this.spots = List.copyOf(spots);
        s = act.sentence();
        roles = new Roles(act);
    }

    Act act() {
        return act;
    }

    List<Spot> spots() {
        return spots;
    }

    Roles roles() {
        return roles;
    }

    /** The act's places, in the order in which they were found. */
    Map<Spot, PlaceRole> found() {
        return found;
    }

    /** The place whose phrase hangs by the token. */
    Optional<Spot> spotAt(Token token) {
        return spots.stream().filter(p -> p.phrase().head() == token.index()).findFirst();
    }

    boolean isActor(Token token) {
        return act.actors().stream().anyMatch(a -> a.head() == token.index());
    }

    boolean isRecipient(Token token) {
        return act.recipients().stream().anyMatch(a -> a.head() == token.index());
    }

    /** The word that puts the token in its place, lower case; empty where there is none. */
    String preposition(Token token) {
        return s.children(token, "case").stream()
                .map(c -> c.lemma().toLowerCase(Locale.ROOT))
                .filter(l -> !l.startsWith("'") && !l.startsWith("’"))
                .findFirst()
                .orElse("");
    }

    /** Takes a place, and those joined with it by "and". */
    void take(Spot spot, PlaceRole role) {
        found.putIfAbsent(spot, role);
        for (Token joined : s.children(s.token(spot.phrase().head()), "conj")) {
            spotAt(joined).ifPresent(other -> found.putIfAbsent(other, role));
        }
    }
}
