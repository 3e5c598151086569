package org.dateline.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Conjuncts;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Those whom a sentence names as some of others: "26 people, including 16 soldiers", "among them two doctors". */
final class Members {

    private Members() {}

    /** The heads of who is named as some of those at {@code whole}, in the text's order. */
    static List<Token> of(Sentence sentence, Token whole) {
        var found = new LinkedHashSet<Token>();
        addIncluded(sentence, whole, found);
        sentence.head(whole)
                .filter(v -> v.isVerb() && Sentence.is(whole, "obj", "nsubj:pass"))
                .ifPresent(v -> {
                    addIncluded(sentence, v, found);
                    addAmongThem(sentence, v, found);
                });
        addAmongThem(sentence, whole, found);
        found.removeIf(t -> t.index() <= whole.index());
        return List.copyOf(found);
    }

    private static void addIncluded(Sentence sentence, Token governor, Set<Token> found) {
        sentence.children(governor, "nmod", "obl", "acl", "advcl").stream()
                .filter(t -> t.isNoun()
                        && sentence.children(t, "case", "mark").stream()
                                .anyMatch(c ->
                                        c.lemma().equals("include") || c.text().equalsIgnoreCase("including")))
                .forEach(t -> add(sentence, t, found));
    }

    private static void addAmongThem(Sentence sentence, Token governor, Set<Token> found) {
        sentence.children(governor, "nmod", "obl").stream()
                .filter(t -> t.isPronoun()
                        && sentence.preposition(t).filter("among"::equals).isPresent())
                .flatMap(t -> sentence.children(t, "nsubj", "appos", "dep").stream())
                .filter(Token::isNoun)
                .forEach(t -> add(sentence, t, found));
    }

    private static void add(Sentence sentence, Token member, Set<Token> found) {
        if (found.add(member)) {
            Conjuncts.of(sentence, member).stream().filter(Token::isNoun).forEach(c -> add(sentence, c, found));
        }
    }
}
