package org.dateline.what;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Conjuncts;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Noun phrases of a sentence: those that hang on a word by a preposition, and those joined to one another. */
record Phrases(Sentence sentence) {

    /** Heads of noun phrases that hang on the token by this preposition. */
    List<Token> by(Token token, String preposition) {
        return spread(sentence.children(token, "obl", "nmod", "advcl", "acl").stream()
                .filter(o -> o.isNoun()
                        || o.isPronoun()
                        || o.isAdjective()
                        || o.tag().equals("CD"))
                .filter(o -> hasCase(o, preposition))
                .toList());
    }

    private boolean hasCase(Token token, String preposition) {
        return sentence.children(token, "case", "mark").stream()
                .anyMatch(c -> c.lemma().toLowerCase(Locale.ROOT).equals(preposition));
    }

    /** The heads, each followed by what is joined to it by "and" or a comma. */
    List<Token> spread(List<Token> heads) {
        var all = new LinkedHashSet<Token>();
        for (Token head : heads) {
            addWithConjuncts(head, all);
        }
        return new ArrayList<>(all);
    }

    private void addWithConjuncts(Token head, Set<Token> all) {
        all.add(head);
        for (Token conjunct : Conjuncts.of(sentence, head)) {
            if (!all.contains(conjunct) && (!conjunct.isVerb() || conjunct.isNoun())) {
                addWithConjuncts(conjunct, all);
            }
        }
    }

    /** A relative pronoun stands for the noun that its clause describes. */
    List<Token> relative(List<Token> heads, Token verb) {
        return heads.stream()
                .map(s -> s.tag().startsWith("W") || s.lemma().equals("that")
                        ? antecedent(verb).orElse(s)
                        : s)
                .toList();
    }

    /** The noun that the verb's clause describes. */
    Optional<Token> antecedent(Token verb) {
        Token t = verb;
        while (Sentence.is(t, "conj", "xcomp") && sentence.head(t).isPresent()) {
            t = sentence.head(t).get();
        }
        return Sentence.is(t, "acl") ? sentence.head(t) : Optional.empty();
    }
}
