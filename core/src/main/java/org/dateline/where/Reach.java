package org.dateline.where;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.PlaceWords;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.PlaceRole;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The places below an act's words in the tree of its sentence. */
final class Reach {

    private static final int DEEPEST = 3;
    /** Verbs whose subject is where their object is. */
    static final Set<String> WITNESSING = Set.of(
            "witness", "see", "experience", "suffer", "hit", "plague", "rock", "grip", "engulf", "strike", "shake");

    private static final Set<String> HARMING = Set.of("kill", "wound", "injure", "hit", "target", "leave", "erupt");

    private final ActTree tree;
    private final Act act;
    private final Sentence s;
    private final PlaceWords words;

    Reach(ActTree tree, PlaceWords words) {
        this.tree = tree;
        this.words = words;
        act = tree.act();
        s = act.sentence();
    }

    /** Takes the places that hang on the word. */
    void below(Token word) {
        for (Token child : s.children(word)) {
            if (tree.isActor(child) && !Sentence.is(child, "obl", "nmod")) {
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

    /** "in Homs", "on the town", "of Homs", "from its land". */
    private void hanging(Token word, Token child) {
        if (child.relation().equals("nmod:poss")) {
            modifier(word, child);
            return;
        }
        Optional<Spot> spot = tree.spotAt(child);
        if (spot.isPresent()) {
            if (spot.get().modifies() || spot.get().owns()) {
                return;
            }
            String preposition = tree.preposition(child);
            boolean adverb = preposition.isEmpty() && child.mainRelation().equals("advmod");
            Optional<PlaceRole> role = adverb && (tree.roles().material() || act.type() == EventType.CONSULT)
                    ? Optional.of(PlaceRole.AT)
                    : tree.roles().of(preposition, word, spot.get());
            role.ifPresent(r -> tree.take(spot.get(), r));
            return;
        }
        if (child.mainRelation().equals("advmod") || tree.isActor(child)) {
            return;
        }
        String preposition = tree.preposition(child);
        boolean elsewhere =
                Set.of("from", "out").contains(preposition) && !tree.roles().moves();
        if (tree.roles().material() && !elsewhere && !barrier(child, preposition)) {
            inside(child, tree.roles().inherited(preposition), 1);
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
        Optional<Spot> spot = tree.spotAt(child);
        if (spot.isPresent() && tree.roles().material() && spot.get().phrase().around()) {
            tree.take(spot.get(), PlaceRole.AT);
        } else if (spot.isPresent() && !spot.get().modifies()) {
            boolean moving = words.is(Sort.MOVING, verb.lemma());
            if (moving && (tree.roles().material() || act.type() == EventType.CONSULT)) {
                tree.take(spot.get(), tree.roles().ofObject());
            }
        } else if (tree.roles().material() && !barrier(child, "in") && !curbed(child)) {
            inside(
                    child,
                    act.type() == EventType.ASSAULT && !tree.isRecipient(child) ? PlaceRole.TARGET : PlaceRole.AT,
                    1);
        }
    }

    /** "curbs raids on X": the raids that are kept from being done are there, and who curbs them is not. */
    private boolean curbed(Token object) {
        return (act.type() == EventType.COERCE || act.type() == EventType.SANCTION)
                && words.is(Sort.EVENT, object.text());
    }

    private void subject(Token verb, Token child) {
        Optional<Spot> spot = tree.spotAt(child);
        if (child.relation().equals("nsubj:pass")) {
            object(verb, child);
        } else if (spot.isPresent() && WITNESSING.contains(verb.lemma())) {
            tree.take(spot.get(), PlaceRole.AT);
        }
    }

    /** "the Homs bombing", "Syria's war": where it is, unless it is who does it. */
    private void modifier(Token noun, Token child) {
        Optional<Spot> spot = tree.spotAt(child);
        if (spot.isEmpty() || tree.isActor(child) || !noun.isNoun()) {
            return;
        }
        boolean country = spot.get().where().precision() == 6;
        boolean genitive = child.relation().equals("nmod:poss");
        if (words.is(Sort.CONFLICT, noun.text()) && !(genitive && country && !inner(noun))
                || tree.roles().material() && !country && !genitive) {
            tree.take(spot.get(), PlaceRole.AT);
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
    void inside(Token noun, PlaceRole role, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Token child : s.children(noun, "nmod", "conj", "compound", "acl", "obl", "appos")) {
            Optional<Spot> spot = tree.spotAt(child);
            String preposition = tree.preposition(child);
            if (child.mainRelation().equals("acl") && !words.is(Sort.HELD, child.text())) {
                continue;
            }
            if (child.mainRelation().equals("acl") || child.mainRelation().equals("conj") && spot.isEmpty()) {
                inside(child, role, depth + 1);
            } else if (spot.isPresent()) {
                boolean named = child.mainRelation().equals("appos") && words.is(Sort.TOWN, noun.text());
                if (named || !spot.get().owns() && bearsPlace(noun, child, preposition, spot.get())) {
                    tree.take(spot.get(), role);
                }
            } else if (!barrier(child, preposition) && !tree.isActor(child)) {
                inside(child, role, depth + 1);
            }
        }
    }

    /** People "of" a place or "from" it need not be there; things are. */
    private boolean bearsPlace(Token noun, Token child, String preposition, Spot spot) {
        if (tree.isActor(noun) || words.is(Sort.NATIVE, noun.text())) {
            return false;
        }
        if (child.mainRelation().equals("compound") || child.relation().equals("nmod:poss")) {
            boolean thing = words.is(Sort.TOWN, noun.text())
                    || words.is(Sort.SITE, noun.text())
                    || words.is(Sort.LAND, noun.text())
                    || words.is(Sort.CONFLICT, noun.text())
                    || noun.lemma().equals("site");
            return thing || !tree.isRecipient(noun) && spot.where().precision() < 6;
        }
        if (tree.isRecipient(noun)) {
            return Roles.WITHIN.contains(preposition);
        }
        if (act.type() == EventType.SANCTION && spot.where().precision() == 6) {
            return false;
        }
        return Roles.WITHIN.contains(preposition)
                || Set.of("of", "on", "along", "across", "to", "from").contains(preposition);
    }
}
