package org.dateline.where;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.PlaceWords;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Act;
import org.dateline.model.PlaceRole;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Where the tree is no help, the first place after the trigger in the same stretch of words. Parsers hang a phrase on the
 * wrong word more often than writers put it in the wrong clause.
 */
final class Nearby {

    private static final int FARTHEST = 20;
    private static final Set<String> STOPS = Set.of(
            ";",
            ":",
            "after",
            "before",
            "when",
            "while",
            "because",
            "since",
            "until",
            "although",
            "though",
            "unless",
            "if",
            "whether",
            "despite",
            "amid",
            "but",
            "than",
            "about",
            "regarding",
            "following",
            "according");

    /** Verbs that go on telling of the same act. */
    private static final Set<String> SAME = Set.of(
            "kill",
            "wound",
            "injure",
            "leave",
            "claim",
            "hit",
            "rock",
            "take",
            "occur",
            "happen",
            "hold",
            "base",
            "locate",
            "situate",
            "launch",
            "carry",
            "conduct",
            "stage",
            "be",
            "have",
            "target",
            "strike",
            "underway",
            "continue",
            "begin",
            "start",
            "due",
            "place");

    private final Act act;
    private final Sentence s;
    private final List<Spot> spots;
    private final PlaceWords words;
    private final Roles roles;

    Nearby(Act act, List<Spot> spots, PlaceWords words, Roles roles) {
        this.act = act;
        this.spots = spots;
        this.words = words;
        this.roles = roles;
        s = act.sentence();
    }

    /** A place and the role that the word before it gives it. */
    record Near(Spot spot, PlaceRole role) {}

    Optional<Near> find() {
        int start = lastOfTrigger() + 1;
        for (int i = start; i < Math.min(s.size(), start + FARTHEST); i++) {
            int at = i;
            Optional<Spot> spot =
                    spots.stream().filter(p -> p.phrase().first() == at).findFirst();
            if (spot.isPresent()) {
                return role(spot.get(), i == start).map(r -> new Near(spot.get(), r));
            }
            if (!isParty(s.token(i)) && stops(s.token(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int lastOfTrigger() {
        int last = act.trigger();
        while (last + 1 < s.size()
                && s.token(last + 1).span().start() < act.triggerWords().span().end()) {
            last++;
        }
        return last;
    }

    private boolean stops(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (STOPS.contains(word) || words.is(Sort.EVENT, word)) {
            return true;
        }
        boolean finite = token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("MD")
                || token.tag().equals("VB");
        return finite && !SAME.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Words of who does it or whom it is done to stand in the way of nothing. */
    private boolean isParty(Token token) {
        return java.util.stream.Stream.concat(act.actors().stream(), act.recipients().stream())
                .anyMatch(
                        a -> s.isUnder(token, s.token(a.head())) && !s.isUnder(act.triggerToken(), s.token(a.head())));
    }

    private Optional<PlaceRole> role(Spot spot, boolean adjacent) {
        int first = spot.phrase().first();
        String inside = s.token(first).text().toLowerCase(Locale.ROOT);
        String before = first == 0 ? "" : s.token(first - 1).lemma().toLowerCase(Locale.ROOT);
        if (isActors(spot) && !Roles.WITHIN.contains(before) || spot.modifies() || spot.owns()) {
            return Optional.empty();
        }
        if (Roles.WITHIN.contains(inside) || spot.phrase().around()) {
            return Optional.of(PlaceRole.AT);
        }
        if (adjacent
                && act.triggerToken().isVerb()
                && words.is(Sort.MOVING, act.triggerToken().lemma())) {
            return Optional.of(roles.ofObject());
        }
        boolean near = first - lastOfTrigger() <= 4;
        boolean loose = Roles.WITHIN.contains(before) || before.equals("across");
        return loose || near ? roles.of(before, act.triggerToken(), spot) : Optional.empty();
    }

    private boolean isActors(Spot spot) {
        Token head = s.token(spot.phrase().head());
        return act.actors().stream().anyMatch(a -> s.isUnder(head, s.token(a.head())))
                && act.actors().stream().noneMatch(a -> s.isUnder(act.triggerToken(), s.token(a.head())));
    }
}
