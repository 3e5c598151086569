package org.dateline.where;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** The places that an act's words reach in the tree of its sentence. */
final class Reach {

    private static final int DEEPEST = 3;
    private static final Set<String> WITNESSING = Set.of(
            "witness", "see", "experience", "suffer", "hit", "plague", "rock", "grip", "engulf", "strike", "shake");
    private static final Set<String> HARMING = Set.of("kill", "wound", "injure", "hit", "target", "leave", "erupt");

    private final Act act;
    private final Sentence s;
    private final List<Spot> spots;
    private final PlaceWords words;
    private final Roles roles;
    private final boolean material;
    private final Map<Spot, PlaceRole> found = new LinkedHashMap<>();

    Reach(Act act, List<Spot> spots, PlaceWords words) {
        this.act = act;
        this.spots = spots;
        this.words = words;
        s = act.sentence();
        roles = new Roles(act);
        material = roles.material();
    }

    /** The places, in the order in which they were reached. */
    Map<Spot, PlaceRole> places() {
        for (Token token : s.tokens()) {
            boolean trigger = token.span().overlaps(act.triggerWords().span()) && (token.isVerb() || token.isNoun());
            if (trigger || token.index() == act.clause() || token.index() == act.trigger()) {
                below(token);
            }
        }
        amod();
        relative();
        above();
        if (found.isEmpty() && (material || act.type() == EventType.CONSULT)) {
            new Nearby(act, spots, words, roles).find().ifPresent(n -> take(n.spot(), n.role()));
        }
        return found;
    }

    private Optional<Spot> spotAt(Token token) {
        return spots.stream().filter(p -> p.phrase().head() == token.index()).findFirst();
    }

    private void below(Token word) {
        for (Token child : s.children(word)) {
            if (isActor(child) && !Sentence.is(child, "obl", "nmod")) {
                continue;
            }
            switch (child.mainRelation()) {
                case "obl", "nmod", "advmod" -> hanging(word, child);
                case "obj" -> object(word, child);
                case "nsubj" -> subject(word, child);
                case "compound" -> modifier(word, child);
                case "acl" -> participle(word, child);
                default -> {}
            }
        }
    }

    private boolean isActor(Token token) {
        return act.actors().stream().anyMatch(a -> a.head() == token.index());
    }

    private boolean isRecipient(Token token) {
        return act.recipients().stream().anyMatch(a -> a.head() == token.index());
    }

    /** "in Homs", "on the town", "of Homs", "from its land". */
    private void hanging(Token word, Token child) {
        if (child.relation().equals("nmod:poss")) {
            modifier(word, child);
            return;
        }
        Optional<Spot> spot = spotAt(child);
        if (spot.isPresent()) {
            if (spot.get().modifies() || spot.get().owns()) {
                return;
            }
            String preposition = preposition(child);
            boolean adverb = preposition.isEmpty() && child.mainRelation().equals("advmod");
            Optional<PlaceRole> role = adverb && (material || act.type() == EventType.CONSULT)
                    ? Optional.of(PlaceRole.AT)
                    : roles.of(preposition, word, spot.get());
            role.ifPresent(r -> take(spot.get(), r));
            return;
        }
        if (child.mainRelation().equals("advmod") || isActor(child)) {
            return;
        }
        String preposition = preposition(child);
        boolean elsewhere = Set.of("from", "out").contains(preposition) && !roles.moves();
        if (material && !elsewhere && !barrier(child, preposition)) {
            inside(child, roles.inherited(preposition), 1);
        }
    }

    /** Another act's noun keeps its places to itself, unless it is how this one was done: "killed in an attack in Homs". */
    private boolean barrier(Token noun, String preposition) {
        return words.is(Sort.EVENT, noun.text())
                        && !Set.of("in", "during", "by").contains(preposition)
                || Set.of("about", "over", "with", "for", "after", "before", "since", "despite", "amid", "like", "as")
                        .contains(preposition)
                || noun.name().equals("DATE");
    }

    private void object(Token verb, Token child) {
        Optional<Spot> spot = spotAt(child);
        if (spot.isPresent() && material && spot.get().phrase().around()) {
            take(spot.get(), PlaceRole.AT);
        } else if (spot.isPresent() && !spot.get().modifies()) {
            boolean moving = words.is(Sort.MOVING, verb.lemma());
            if (moving && (material || act.type() == EventType.CONSULT)) {
                take(spot.get(), roles.ofObject());
            }
        } else if (material && !barrier(child, "in")) {
            inside(child, act.type() == EventType.ASSAULT && !isRecipient(child) ? PlaceRole.TARGET : PlaceRole.AT, 1);
        }
    }

    private void subject(Token verb, Token child) {
        Optional<Spot> spot = spotAt(child);
        if (child.relation().equals("nsubj:pass")) {
            object(verb, child);
        } else if (spot.isPresent() && WITNESSING.contains(verb.lemma())) {
            take(spot.get(), PlaceRole.AT);
        }
    }

    /** "the Homs bombing", "Syria's war": where it is, unless it is who does it. */
    private void modifier(Token noun, Token child) {
        Optional<Spot> spot = spotAt(child);
        if (spot.isEmpty() || isActor(child) || !noun.isNoun()) {
            return;
        }
        boolean country = spot.get().where().precision() == 6;
        boolean genitive = child.relation().equals("nmod:poss");
        if (words.is(Sort.CONFLICT, noun.text()) && !(genitive && country && !inner(noun))
                || material && !country && !genitive) {
            take(spot.get(), PlaceRole.AT);
        }
    }

    /** What a country's genitive has inside it: "Syria's war", where "Israel's attack" is by it. */
    private static boolean inner(Token noun) {
        return Set.of(
                        "war",
                        "conflict",
                        "unrest",
                        "crisis",
                        "uprising",
                        "revolution",
                        "insurgency",
                        "protests",
                        "riots")
                .contains(noun.text().toLowerCase(Locale.ROOT));
    }

    /** "the meeting held in Tafas". */
    private void participle(Token noun, Token verb) {
        boolean harm = verb.relation().equals("acl:relcl") && HARMING.contains(verb.lemma());
        if ((words.is(Sort.HELD, verb.text()) || harm) && act.triggerToken().isNoun() && noun.isNoun()) {
            for (Token child : s.children(verb, "obl")) {
                hanging(verb, child);
            }
        }
    }

    /** Places inside the phrase of a word that is no place: "search houses in Tafas". */
    private void inside(Token noun, PlaceRole role, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Token child : s.children(noun, "nmod", "conj", "compound", "acl", "obl", "appos")) {
            Optional<Spot> spot = spotAt(child);
            String preposition = preposition(child);
            if (child.mainRelation().equals("acl") && !words.is(Sort.HELD, child.text())) {
                continue;
            }
            if (child.mainRelation().equals("acl") || child.mainRelation().equals("conj") && spot.isEmpty()) {
                inside(child, role, depth + 1);
            } else if (spot.isPresent()) {
                if (!spot.get().owns() && bearsPlace(noun, child, preposition, spot.get())) {
                    take(spot.get(), role);
                }
            } else if (!barrier(child, preposition) && !isActor(child)) {
                inside(child, role, depth + 1);
            }
        }
    }

    /** People "of" a place or "from" it need not be there; things are. */
    private boolean bearsPlace(Token noun, Token child, String preposition, Spot spot) {
        if (isActor(noun)) {
            return false;
        }
        if (child.mainRelation().equals("compound") || child.relation().equals("nmod:poss")) {
            boolean thing = words.is(Sort.TOWN, noun.text())
                    || words.is(Sort.SITE, noun.text())
                    || words.is(Sort.LAND, noun.text())
                    || words.is(Sort.CONFLICT, noun.text())
                    || noun.lemma().equals("site");
            return thing || !isRecipient(noun) && spot.where().precision() < 6;
        }
        if (isRecipient(noun)) {
            return Roles.WITHIN.contains(preposition);
        }
        if (act.type() == EventType.SANCTION && spot.where().precision() == 6) {
            return false;
        }
        return Roles.WITHIN.contains(preposition)
                || Set.of("of", "on", "along", "across", "to", "from").contains(preposition);
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
        Optional<Spot> spot = spotAt(noun)
                .or(() -> spots.stream()
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
            Spot outer = spotAt(noun)
                    .filter(n -> noun.head() >= 0 && preposition(noun).equals("near"))
                    .flatMap(n -> spotAt(s.token(noun.head())))
                    .orElse(spot.get());
            take(outer, PlaceRole.AT);
        } else if (object && material) {
            take(spot.get(), act.type() == EventType.ASSAULT ? PlaceRole.TARGET : PlaceRole.AT);
        }
    }

    /** "entering Daraa", where the parser took the verb for an adjective. */
    private void amod() {
        Token verb = act.triggerToken();
        if (verb.relation().equals("amod") && verb.tag().equals("VBG") && material) {
            spotAt(s.token(verb.head())).ifPresent(p -> take(p, roles.ofObject()));
        }
    }

    /** The verb above a noun, or above a verb that only completes it, may carry the place of both. */
    private void above() {
        Token word = act.clauseToken();
        if (word.head() < 0 || !found.isEmpty() || act.type().quad() == Quad.VERBAL_CONFLICT) {
            return;
        }
        Token head = s.token(word.head());
        if (word.relation().equals("xcomp")
                || word.isNoun() && head.isVerb() && Sentence.is(word, "obj", "obl", "nsubj")) {
            for (Token child : s.children(head, "obl")) {
                Optional<Spot> spot = spotAt(child);
                if (child.index() != word.index() && spot.isPresent() && carries(spot.get(), preposition(child))) {
                    take(spot.get(), PlaceRole.AT);
                }
            }
        }
        if (word.isNoun() && found.isEmpty() && material) {
            struck(word, head);
        }
    }

    /** "Shelling hit the town", "the attack was at a market in the town", "the town has seen clashes". */
    private void struck(Token noun, Token head) {
        if (noun.relation().equals("nsubj")) {
            if (words.is(Sort.MOVING, head.lemma())) {
                s.child(head, "obj").flatMap(this::spotAt).ifPresent(p -> take(p, roles.ofObject()));
            } else if (s.child(head, "cop").isPresent() && Roles.WITHIN.contains(preposition(head))) {
                spotAt(head).ifPresentOrElse(p -> take(p, PlaceRole.AT), () -> inside(head, PlaceRole.AT, 1));
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
        if (WITNESSING.contains(up.lemma())) {
            s.child(up, "nsubj").flatMap(this::spotAt).ifPresent(p -> take(p, PlaceRole.AT));
        }
    }

    private String preposition(Token token) {
        return s.children(token, "case").stream()
                .map(c -> c.lemma().toLowerCase(Locale.ROOT))
                .filter(l -> !l.startsWith("'") && !l.startsWith("’"))
                .findFirst()
                .orElse("");
    }

    private static boolean carries(Spot spot, String preposition) {
        return Roles.WITHIN.contains(preposition)
                || spot.phrase().form() == Phrase.Form.BORDER
                        && Set.of("on", "along").contains(preposition);
    }

    private void take(Spot spot, PlaceRole role) {
        found.putIfAbsent(spot, role);
        for (Token joined : s.children(s.token(spot.phrase().head()), "conj")) {
            spotAt(joined).ifPresent(other -> found.putIfAbsent(other, role));
        }
    }
}
