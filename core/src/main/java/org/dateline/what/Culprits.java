package org.dateline.what;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Who did an act that a noun names, by the words that lay it at somebody's door: "claimed responsibility for the attack",
 * "the attack was blamed on rebels", "rebels were accused of the attack", "the group behind the attack".
 */
final class Culprits {

    private final ActWords words;
    private final Sentence sentence;
    private final Clauses clauses;

    Culprits(ActWords words, Sentence sentence, Clauses clauses) {
        this.words = words;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Heads of who did it; none where the sentence lays it at nobody's door. */
    List<Token> of(Token act) {
        var all = new LinkedHashSet<Token>();
        Optional<Token> governor = sentence.head(act);
        governor.ifPresent(g -> {
            all.addAll(claimants(g));
            all.addAll(blamed(act, g));
            all.addAll(responsible(act, g));
        });
        for (Token clause : sentence.children(act, "acl")) {
            if (words.is(Kind.LAY, clause.lemma())) {
                all.addAll(clauses.by(clause, "on")); // "an attack (that) she blamed on rebels"
            }
        }
        all.addAll(behind(act, governor));
        return List.copyOf(all);
    }

    /** "claimed responsibility for the attack": who claims it did it, by their own word. */
    private List<Token> claimants(Token governor) {
        return Optional.of(governor)
                .filter(h -> h.lemma().equals("responsibility"))
                .flatMap(sentence::head)
                .filter(v -> v.lemma().equals("claim") || v.lemma().equals("take"))
                .map(clauses::subjects)
                .orElse(List.of());
    }

    /** "blamed the attack on rebels", "blamed rebels for the attack", "accused rebels of the attack". */
    private List<Token> blamed(Token act, Token governor) {
        if (!governor.isVerb()) {
            return List.of();
        }
        if (words.is(Kind.LAY, governor.lemma()) && Sentence.is(act, "obj", "nsubj:pass")) {
            return Stream.concat(clauses.by(governor, "on").stream(), clauses.by(act, "on").stream())
                    .toList();
        }
        boolean charged = words.is(Kind.CHARGES, governor.lemma())
                && Sentence.is(act, "obl", "nmod")
                && sentence.preposition(act)
                        .filter(Set.of("of", "for", "with", "in", "over")::contains)
                        .isPresent();
        return charged ? clauses.objects(governor) : List.of();
    }

    /** "the army is responsible for the raid", "the group responsible for the raid". */
    private List<Token> responsible(Token act, Token governor) {
        boolean answers = governor.lemma().equals("responsible")
                && sentence.preposition(act).filter("for"::equals).isPresent();
        if (!answers) {
            return List.of();
        }
        List<Token> subjects = clauses.surfaceSubjects(governor);
        return !subjects.isEmpty()
                ? subjects
                : sentence.head(governor)
                        .filter(Token::isNoun)
                        .map(h -> clauses.spread(List.of(h)))
                        .orElse(List.of());
    }

    /** "rebels were behind the raid", "the men behind the raid". */
    private List<Token> behind(Token act, Optional<Token> governor) {
        if (sentence.preposition(act).filter("behind"::equals).isEmpty()) {
            return List.of();
        }
        List<Token> subjects = sentence.children(act, "nsubj");
        if (!subjects.isEmpty()) {
            return clauses.spread(subjects);
        }
        return governor.filter(g -> g.isNoun() && Sentence.is(act, "nmod"))
                .map(g -> clauses.spread(List.of(g)))
                .orElse(List.of());
    }
}
