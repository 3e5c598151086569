package org.dateline.said;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Questions about one token of a sentence that assertion and attribution both ask. */
final class Grammar {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "nor", "neither");
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "nothing", "neither");

    /** "not only an attack" is one. */
    private static final Set<String> MORE = Set.of("only", "just", "merely", "simply", "solely", "alone");

    /** "the blast caused no casualties" does not deny the blast. */
    private static final Set<String> HARM = Set.of(
            "casualty", "injury", "damage", "victim", "fatality", "death", "loss", "harm", "arrest", "claim", "result");

    private Grammar() {}

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** A verb, or anything that has a copula, an auxiliary or a subject: the head of a clause. */
    static boolean isPredicate(Sentence s, Token token) {
        return token.tag().startsWith("VB")
                || !s.children(token, "cop", "aux", "nsubj", "csubj").isEmpty();
    }

    /** The lemma with the particle: "point out", "rule out". */
    static String verbWithParticle(Sentence s, Token verb) {
        return s.child(verb, "compound:prt")
                .map(p -> lemma(verb) + " " + lemma(p))
                .orElse(lemma(verb));
    }

    /** True where the predicate is denied by its own words: "did not", "never", "no longer", or by a subject or object with "no". */
    static boolean isNegated(Sentence s, Token predicate) {
        return negation(s, predicate).isPresent();
    }

    /** The word by which the predicate is denied. */
    static Optional<Token> negation(Sentence s, Token predicate) {
        for (Token c : s.children(predicate)) {
            boolean adverb =
                    Sentence.is(c, "advmod", "neg", "cc", "det") || c.relation().equals("dep");
            if (adverb && NEGATIONS.contains(lower(c)) && !followedByOnly(s, c)) {
                return Optional.of(c);
            }
            if (lower(c).equals("longer") && before(s, c).filter("no"::equals).isPresent()) {
                return Optional.of(c);
            }
            if (Sentence.is(c, "nsubj", "obj") && saysNo(s, c) && !HARM.contains(lemma(c))) {
                return nobody(s, c);
            }
        }
        return Optional.empty();
    }

    /** "no strikes", "none of the strikes". */
    static boolean saysNo(Sentence s, Token noun) {
        return nobody(s, noun).isPresent();
    }

    /** The "no" or "none" of the noun. */
    static Optional<Token> nobody(Sentence s, Token noun) {
        return NOBODY.contains(lower(noun))
                ? Optional.of(noun)
                : s.children(noun, "det", "advmod", "neg", "cc").stream()
                        .filter(d -> NOBODY.contains(lower(d)))
                        .findFirst();
    }

    private static boolean followedByOnly(Sentence s, Token not) {
        return not.index() + 1 < s.size() && MORE.contains(lower(s.token(not.index() + 1)));
    }

    private static Optional<String> before(Sentence s, Token token) {
        return token.index() == 0 ? Optional.empty() : Optional.of(lower(s.token(token.index() - 1)));
    }

    /** The modal or future auxiliary of the predicate. */
    static Optional<Token> modal(Sentence s, Token predicate) {
        return s.children(predicate, "aux").stream()
                .filter(a -> a.tag().equals("MD"))
                .findFirst();
    }

    /** True for an infinitive with "to". */
    static boolean isToInfinitive(Sentence s, Token predicate) {
        return !predicate.tag().equals("VBG")
                && s.children(predicate, "mark", "aux").stream()
                        .anyMatch(m -> lower(m).equals("to") && m.index() < predicate.index());
    }

    /** The subordinating words of the clause, lower case: "if", "that", "before". */
    static List<String> marks(Sentence s, Token predicate) {
        return s.children(predicate, "mark").stream().map(Grammar::lower).toList();
    }

    /** The words that link the clause with what governs it, lower case: its marks, and "when" and "where". */
    static List<String> linkWords(Sentence s, Token predicate) {
        return s.children(predicate, "mark", "advmod").stream()
                .filter(c -> Sentence.is(c, "mark") || c.tag().startsWith("W"))
                .map(Grammar::lower)
                .toList();
    }

    /** The verb that opens a sentence which asks whether something is so: "Will …?", "Did …?". */
    static Optional<Token> question(Sentence s) {
        boolean asks = s.tokens().stream()
                .skip(Math.max(0, s.size() - 2))
                .anyMatch(t -> t.text().equals("?"));
        return s.tokens().stream()
                .filter(t -> Character.isLetter(t.text().charAt(0)) && !t.tag().equals("CC"))
                .findFirst()
                .filter(t -> asks && (Sentence.is(t, "aux", "cop") || t.tag().equals("MD")));
    }

    /** The subject: the predicate's own, or that of the clause it is coordinated with or adverbial to. */
    static Optional<Token> subject(Sentence s, Token predicate) {
        Token at = predicate;
        for (int steps = 0; steps < 6; steps++) {
            Optional<Token> own = s.child(at, "nsubj", "csubj");
            if (own.isPresent()) {
                return own;
            }
            if (at.head() < 0 || !Sentence.is(at, "conj", "advcl", "xcomp", "parataxis", "dep")) {
                return Optional.empty();
            }
            at = s.token(at.head());
        }
        return Optional.empty();
    }

    /** The token and those coordinated with it, in order. */
    static List<Token> withConjuncts(Sentence s, Token head) {
        var all = new java.util.ArrayList<Token>();
        all.add(head);
        all.addAll(s.children(head, "conj").stream()
                .filter(c -> !c.tag().startsWith("VB"))
                .toList());
        return List.copyOf(all);
    }
}
