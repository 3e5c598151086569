package org.dateline.where;

import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.PlaceWords;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.PlaceRole;
import org.dateline.model.Quad;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The places above an act's words in the tree: a noun that its clause describes, a verb that shares its place. */
final class Uphill {

    private final ActTree tree;
    private final Reach below;
    private final Act act;
    private final Sentence s;
    private final PlaceWords words;

    Uphill(ActTree tree, Reach below, PlaceWords words) {
        this.tree = tree;
        this.below = below;
        this.words = words;
        act = tree.act();
        s = act.sentence();
    }

    /** Takes the places above, the nearest relation first. */
    void climb() {
        amod();
        relative();
        above();
    }

    /** "the town where they fought", "the town that they took", "the town besieged by them". */
    private void relative() {
        Token verb = act.clauseToken();
        while (verb.head() >= 0
                && (verb.relation().equals("conj")
                        || verb.isNoun() && Sentence.is(verb, "obj", "nsubj:pass")
                        || verb.relation().equals("xcomp"))) {
            verb = s.token(verb.head());
        }
        if (!verb.mainRelation().equals("acl") || verb.head() < 0) {
            return;
        }
        Token noun = s.token(verb.head());
        Optional<Spot> spot = tree.spotAt(noun)
                .or(() -> tree.spots().stream()
                        .filter(p -> p.phrase().covers(noun.index()))
                        .findFirst());
        if (spot.isEmpty()) {
            return;
        }
        boolean where =
                s.children(verb, "advmod").stream().anyMatch(c -> c.lemma().equalsIgnoreCase("where"));
        boolean object = words.is(Sort.MOVING, verb.lemma())
                && s.child(verb, "obj").filter(o -> !o.isPronoun()).isEmpty();
        if (where) {
            Spot outer = tree.spotAt(noun)
                    .filter(n -> noun.head() >= 0 && tree.preposition(noun).equals("near"))
                    .flatMap(n -> tree.spotAt(s.token(noun.head())))
                    .orElse(spot.get());
            tree.take(outer, PlaceRole.AT);
        } else if (object && tree.roles().material()) {
            tree.take(spot.get(), act.type() == EventType.ASSAULT ? PlaceRole.TARGET : PlaceRole.AT);
        }
    }

    /** "entering Daraa", where the parser took the verb for an adjective. */
    private void amod() {
        Token verb = act.triggerToken();
        if (verb.relation().equals("amod")
                && verb.tag().equals("VBG")
                && tree.roles().material()) {
            tree.spotAt(s.token(verb.head()))
                    .ifPresent(p -> tree.take(p, tree.roles().ofObject()));
        }
    }

    /** The verb above a noun, or above a verb that only completes it, may carry the place of both. */
    private void above() {
        Token word = act.clauseToken();
        if (word.head() < 0 || !tree.found().isEmpty() || act.type().quad() == Quad.VERBAL_CONFLICT) {
            return;
        }
        Token head = s.token(word.head());
        if (word.relation().equals("xcomp")
                || word.isNoun() && head.isVerb() && Sentence.is(word, "obj", "obl", "nsubj")) {
            for (Token child : s.children(head, "obl")) {
                Optional<Spot> spot = tree.spotAt(child);
                if (child.index() != word.index() && spot.isPresent() && carries(spot.get(), tree.preposition(child))) {
                    tree.take(spot.get(), PlaceRole.AT);
                }
            }
        }
        if (word.isNoun() && tree.found().isEmpty() && tree.roles().material()) {
            struck(word, head);
        }
    }

    /** "Shelling hit the town", "the attack was at a market in the town", "the town has seen clashes". */
    private void struck(Token noun, Token head) {
        if (noun.relation().equals("nsubj")) {
            if (words.is(Sort.MOVING, head.lemma())) {
                s.child(head, "obj")
                        .flatMap(tree::spotAt)
                        .ifPresent(p -> tree.take(p, tree.roles().ofObject()));
            } else if (s.child(head, "cop").isPresent() && Roles.WITHIN.contains(tree.preposition(head))) {
                tree.spotAt(head)
                        .ifPresentOrElse(p -> tree.take(p, PlaceRole.AT), () -> below.inside(head, PlaceRole.AT, 1));
            }
            return;
        }
        Token up = noun;
        for (int i = 0; i < 3 && up.head() >= 0 && !up.isVerb(); i++) {
            if (!Sentence.is(up, "obj", "obl", "nmod", "conj")) {
                return;
            }
            up = s.token(up.head());
        }
        if (Reach.WITNESSING.contains(up.lemma())) {
            s.child(up, "nsubj").flatMap(tree::spotAt).ifPresent(p -> tree.take(p, PlaceRole.AT));
        }
    }

    private static boolean carries(Spot spot, String preposition) {
        return Roles.WITHIN.contains(preposition)
                || spot.phrase().form() == Phrase.Form.BORDER
                        && Set.of("on", "along").contains(preposition);
    }
}
