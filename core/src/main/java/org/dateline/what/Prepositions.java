package org.dateline.what;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The phrases that hang on an act by a preposition, on its word, its light verb, or where the parser hung them. */
final class Prepositions {

    /** A phrase stands no further than this many words behind its preposition. */
    private static final int REACH = 8;

    private static final Set<String> TARGETS = Set.of("on", "against");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Match match;
    private final Carriage carriage;

    Prepositions(Sentence sentence, Clauses clauses, Match match, Carriage carriage) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.match = match;
        this.carriage = carriage;
    }

    /** Heads of the phrases with that preposition. */
    List<Token> of(String preposition) {
        var all = new LinkedHashSet<Token>(clauses.by(match.head(), preposition));
        carriage.verb().ifPresent(v -> all.addAll(clauses.by(v, preposition)));
        if (all.isEmpty() && match.kind() == Match.Kind.NOUN && !preposition.equals("of")) {
            // "attacks by rebels on outposts": the second phrase is read as the first one's
            sentence.children(match.head(), "nmod").stream()
                    .filter(o -> sentence.child(o, "case").isPresent())
                    .forEach(o -> all.addAll(within(o, preposition)));
        }
        if (all.isEmpty()) {
            match.words().stream()
                    .filter(w -> w.lemma().equals(preposition))
                    .findFirst()
                    .flatMap(this::nounAfter)
                    .ifPresent(n -> all.addAll(clauses.spread(List.of(n))));
        }
        if (all.isEmpty() && match.kind() == Match.Kind.VERB) {
            for (Token object : sentence.children(match.head(), "obj", "nsubj:pass")) {
                all.addAll(clauses.by(object, preposition));
                if (all.isEmpty()) { // "imposed ten million in tariffs on Chad"
                    sentence.children(object, "nmod").stream()
                            .filter(n ->
                                    sentence.preposition(n).filter("in"::equals).isPresent())
                            .forEach(n -> all.addAll(clauses.by(n, preposition)));
                }
            }
        }
        if (preposition.equals("between") && all.size() == 1) {
            second(all.iterator().next()).ifPresent(all::add);
        }
        all.removeIf(t -> preposition.equals("for") && isIdiom(t));
        return List.copyOf(all);
    }

    /** "the need for troops", "the need for the troops to stay", "the need remains for troops". */
    List<Token> forWhom() {
        var all = new LinkedHashSet<>(of("for"));
        var hosts = new ArrayList<>(List.of(match.head()));
        sentence.head(match.head())
                .filter(v -> v.isVerb() && Sentence.is(match.head(), "nsubj", "obj", "obl"))
                .ifPresent(hosts::add);
        for (Token host : hosts) {
            all.addAll(clauses.by(host, "for"));
            sentence.children(host, "acl", "advcl", "xcomp", "ccomp").stream()
                    .filter(c -> sentence.children(c, "mark", "case").stream()
                            .anyMatch(m -> m.lemma().equals("for")))
                    .forEach(c -> all.addAll(clauses.spread(sentence.children(c, "nsubj", "nsubj:pass"))));
        }
        return List.copyOf(all);
    }

    /** "attacks by remnants of groups on outposts": deeper in the same phrase, for what an attack is on. */
    private List<Token> within(Token phrase, String preposition) {
        List<Token> near = clauses.by(phrase, preposition);
        return !near.isEmpty() || !TARGETS.contains(preposition)
                ? near
                : sentence.children(phrase, "nmod").stream()
                        .flatMap(o -> clauses.by(o, preposition).stream())
                        .toList();
    }

    /** "between the Third Division, led by a brother of the emir, and the clans": hung on the wrong noun. */
    private Optional<Token> second(Token first) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > first.index() && t.isNoun() && Sentence.is(t, "conj"))
                .filter(t -> t.head() > first.index() && sentence.child(t, "cc").isPresent())
                .findFirst();
    }

    /** "for his part". */
    private boolean isIdiom(Token t) {
        return t.lemma().equals("part") && sentence.child(t, "nmod:poss").isPresent();
    }

    /** The noun phrase right after a trigger's preposition, wherever the parser hung it. */
    private Optional<Token> nounAfter(Token preposition) {
        int last = Math.min(sentence.size() - 1, preposition.index() + REACH - 1);
        for (int i = preposition.index() + 1; i <= last; i++) {
            Token t = sentence.token(i);
            if (t.isVerb() || t.tag().equals("TO")) {
                return Optional.empty();
            }
            if ((t.isNoun() || t.isPronoun()) && !Sentence.is(t, "compound", "nmod:poss", "amod")) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }
}
