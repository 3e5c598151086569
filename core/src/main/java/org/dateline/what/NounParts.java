package org.dateline.what;

import java.util.LinkedHashSet;
import java.util.List;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Who does an act that a noun names, and whom it is done to: "Israeli strikes", "an attack by rebels on the convoy". */
final class NounParts {

    private final ActWords words;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Match match;
    private final Carriage carriage;
    private final Prepositions prepositions;
    private final Culprits culprits;

    NounParts(
            ActWords words,
            Sentence sentence,
            Clauses clauses,
            Match match,
            Carriage carriage,
            Prepositions prepositions) {
        this.words = words;
        this.sentence = sentence;
        this.clauses = clauses;
        this.match = match;
        this.carriage = carriage;
        this.prepositions = prepositions;
        this.culprits = new Culprits(words, sentence, clauses);
    }

    /** Heads of who does it: by-phrases, the light verb's subject, who is blamed, else possessors and names before it. */
    List<Token> subjects() {
        Token noun = match.head();
        var all = new LinkedHashSet<Token>(clauses.by(noun, "by"));
        for (Token clause : sentence.children(noun, "acl")) {
            boolean told = clause.tag().equals("VBN") && words.is(Kind.LIGHT, clause.lemma());
            if (told) {
                all.addAll(clauses.agents(clause)); // "an attack (which was) carried out by rebels"
            }
        }
        if (all.isEmpty()) {
            sentence.subtree(noun, t -> Sentence.is(t, "nmod", "obl", "nummod", "amod"))
                    .forEach(n -> all.addAll(clauses.by(n, "by")));
        }
        all.addAll(culprits.of(carriage.whole()));
        if (carriage.isReduced()) {
            carriage.verb().ifPresent(v -> all.addAll(clauses.agents(v)));
        }
        if (!carriage.strikes() && !carriage.suffers() && !isHosted()) {
            carriage.verb().ifPresent(v -> all.addAll(clauses.subjects(v)));
        }
        if (all.isEmpty()
                && (!match.rule().possessorIsObject() || !prepositions.of("of").isEmpty())) {
            all.addAll(possessors());
        }
        return all.isEmpty() ? modifiers() : List.copyOf(all);
    }

    /** "Oman hosted talks between the two": the host is no party to them. */
    private boolean isHosted() {
        return carriage.verb().filter(v -> words.is(Kind.HOSTS, v.lemma())).isPresent()
                && !(prepositions.of("between").isEmpty()
                        && prepositions.of("among").isEmpty());
    }

    /** Heads of whom it is done to. */
    List<Token> objects() {
        var all = new LinkedHashSet<Token>();
        for (String preposition : List.of("of", "on", "against", "upon")) {
            all.addAll(prepositions.of(preposition));
        }
        if (match.rule().possessorIsObject() && prepositions.of("of").isEmpty()) {
            all.addAll(possessors());
        }
        if (carriage.strikes()) {
            carriage.verb().ifPresent(v -> all.addAll(clauses.objects(v)));
        } else if (carriage.suffers()) {
            carriage.verb().ifPresent(v -> all.addAll(clauses.subjects(v)));
        }
        return List.copyOf(all);
    }

    List<Token> possessors() {
        return clauses.spread(sentence.children(match.head(), "nmod:poss"));
    }

    /** Names and kinds of forces before the noun: "Israeli strikes", "rebel attack", "police raid". */
    List<Token> modifiers() {
        return clauses.spread(sentence.children(match.head(), "amod", "compound", "nmod").stream()
                .filter(m -> m.index() < match.head().index())
                .filter(m -> m.isNoun()
                        || m.lemma().equals("military")
                        || Character.isUpperCase(m.text().charAt(0)))
                .filter(m -> sentence.child(m, "case").isEmpty())
                .toList());
    }

    /** "During the talks with Kyiv, Warsaw agreed": who acts in the clause that the noun is the setting of. */
    List<Token> attendants() {
        Token noun = carriage.whole();
        boolean setting = sentence.preposition(noun)
                .filter(w -> words.is(Kind.SETTING, w))
                .isPresent();
        return sentence.head(noun)
                .filter(h -> setting && h.isVerb() && Sentence.is(noun, "obl", "nmod", "advcl"))
                .map(clauses::subjects)
                .orElse(List.of());
    }
}
