package org.dateline.what;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Those who take part beside the ones whom a verb names: helpers in a fight, "along with", and who "those" are. */
final class Company {

    /** Words that name nobody by themselves: "those killed", "all those arrested". */
    private static final Set<String> BARE = Set.of("those", "that", "all", "most", "many", "some", "victim", "people");

    private final ActWords words;
    private final Sentence sentence;
    private final Clauses clauses;

    Company(ActWords words, Sentence sentence, Clauses clauses) {
        this.words = words;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** "forces aided by militias": who fights beside those who fight. */
    List<Token> besides(List<Token> fighters) {
        return fighters.stream()
                .flatMap(f -> sentence.children(f, "acl").stream())
                .filter(v -> v.tag().equals("VBN") && words.is(Kind.BESIDE, v.lemma()))
                .flatMap(v -> clauses.agents(v).stream())
                .toList();
    }

    /** "jailed the mayor along with two officials": those told of beside the verb's object, or its subject if it has none. */
    List<Token> along(Token verb) {
        return clauses.spread(sentence.children(verb, "obl", "nmod").stream()
                .filter(this::isCompany)
                .toList());
    }

    private boolean isCompany(Token noun) {
        List<Token> cases = sentence.children(noun, "case");
        return cases.stream().anyMatch(c -> c.lemma().equals("with"))
                && cases.stream()
                        .anyMatch(c -> c.lemma().equals("along") || c.lemma().equals("together"));
    }

    /** "the army, in coordination with the police, raided": those with whom the verb's subject does it. */
    List<Token> jointly(Token verb) {
        return clauses.spread(sentence.children(verb, "obl", "nmod").stream()
                .filter(n -> words.is(Kind.JOINTLY, n.lemma()))
                .filter(n -> sentence.preposition(n).filter("in"::equals).isPresent())
                .flatMap(n -> clauses.by(n, "with").stream())
                .toList());
    }

    /** Who "those" are by what is said of them: "all those killed were farmers". */
    List<Token> named(Token object, Token verb) {
        boolean bare = Sentence.is(verb, "acl") && BARE.contains(object.lemma());
        if (bare && sentence.preposition(object).filter("among"::equals).isPresent()) {
            List<Token> subjects = sentence.children(object, "nsubj"); // "among those killed were two nuns"
            return subjects.isEmpty() ? List.of(object) : clauses.spread(subjects);
        }
        Optional<Token> predicate = sentence.head(object)
                .filter(p -> bare && p.isNoun() && Sentence.is(object, "nsubj"))
                .filter(p -> sentence.child(p, "cop").isPresent());
        return predicate.map(p -> clauses.spread(List.of(p))).orElse(List.of(object));
    }
}
