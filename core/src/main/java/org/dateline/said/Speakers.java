package org.dateline.said;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.SpeechVerbs.ObjectRole;
import org.dateline.knowledge.TellerWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds who speaks by a verb of speech: its subject, its agent, or by place where the tree gives neither. */
final class Speakers {

    private final TellingWords words;
    private final SourceNaming naming;

    Speakers(TellingWords words, SourceNaming naming) {
        this.words = words;
        this.naming = naming;
    }

    /** Heads of the phrases that name whoever speaks by the verb. */
    List<Token> speakers(Sentence s, Token verb) {
        if (isPassive(s, verb)) {
            return agents(s, verb);
        }
        if (!isHearing(verb) && isInvertedByPlace(s, verb)) {
            return NounRun.after(s, verb.index())
                    .map(run -> tellers(s, run.head()))
                    .orElse(List.of());
        }
        Optional<Token> own = nearestSubject(s, verb).or(() -> subjectOnClause(s, verb));
        if (own.isPresent()) {
            return tellers(s, own.get());
        }
        if (Set.of("VBD", "VBZ", "VBP").contains(verb.tag())) {
            Optional<NounRun.Run> run = NounRun.before(s, verb.index());
            if (run.isPresent() && (Sentence.is(verb, "aux", "csubj", "dep") || isLast(s, verb))) {
                return tellers(s, run.get().head());
            }
        }
        if (Sentence.is(verb, "acl") && verb.head() >= 0) {
            Token noun = s.token(verb.head());
            if (naming.documents().isDocument(noun) && !Grammar.lemma(noun).equals("report")) {
                Optional<Token> maker = naming.documents().owner(s, noun).or(() -> governingSubject(s, noun));
                return tellers(s, maker.orElse(noun));
            }
            return noun.isProperNoun() || naming.kinds().byWords(s, noun).isPresent() ? tellers(s, noun) : List.of();
        }
        Optional<Token> after = s.children(verb, "obj", "dep").stream()
                .filter(o -> o.index() > verb.index() && endsSentence(s, o) && o.isNoun())
                .findFirst();
        if (after.isPresent() && isInverted(s, verb) && !isHearing(verb)) {
            return tellers(s, after.get());
        }
        return Grammar.subject(s, verb)
                .filter(t -> !Grammar.lower(t).equals("which"))
                .map(t -> tellers(s, t))
                .orElse(List.of());
    }

    /** "…, revealed the official": the verb stands between a comma or a quotation's end and its speaker. */
    boolean isInvertedByPlace(Sentence s, Token verb) {
        if (verb.index() < 4 || !Set.of("VBD", "VBZ", "VBP", "VBN").contains(verb.tag())) {
            return false;
        }
        boolean closed =
                Set.of(",", "''", "”", "\"").contains(s.token(verb.index() - 1).text());
        Optional<NounRun.Run> run = NounRun.after(s, verb.index());
        if (!closed || run.isEmpty()) {
            return false;
        }
        boolean subjectBefore = s.children(verb, "nsubj").stream().anyMatch(n -> n.index() < verb.index());
        if (subjectBefore && s.token(verb.index() - 1).text().equals(",")) {
            return false;
        }
        int end = run.get().head().index() + 1;
        return (end >= s.size() || words.tellers().is(Kind.AFTER_SPEAKER, Grammar.lower(s.token(end))))
                && s.children(verb, "aux", "aux:pass").isEmpty();
    }

    private boolean isHearing(Token verb) {
        return words.verbs()
                .find(Grammar.lemma(verb))
                .filter(v -> v.object() == ObjectRole.HEARER)
                .isPresent();
    }

    /** Of two subjects that a wrong parse gives, the nearer. */
    private static Optional<Token> nearestSubject(Sentence s, Token verb) {
        return s.children(verb, "nsubj").stream()
                .filter(n -> !Set.of("who", "which", "that").contains(Grammar.lower(n)))
                .min(Comparator.comparingInt(n -> Math.abs(n.index() - verb.index())));
    }

    /** "An aide, who asked not to be named, said men fled": a parser may hang "aide" on what is said, beside its own subject. */
    private static Optional<Token> subjectOnClause(Sentence s, Token verb) {
        return s.children(verb, "ccomp").stream()
                .filter(c -> c.index() > verb.index() && s.children(c, "nsubj").size() > 1)
                .flatMap(c -> s.children(c, "nsubj").stream())
                .filter(n -> n.index() < verb.index())
                .findFirst();
    }

    private static boolean isLast(Sentence s, Token verb) {
        return s.size() - verb.index() <= 6
                && s.tokens().subList(verb.index() + 1, s.size()).stream()
                        .noneMatch(t -> t.tag().startsWith("VB"));
    }

    private static Optional<Token> governingSubject(Sentence s, Token noun) {
        return noun.head() >= 0 && Sentence.is(noun, "obj", "obl")
                ? Grammar.subject(s, s.token(noun.head()))
                : Optional.empty();
    }

    /** The head and its conjuncts, as far as they can tell anything. */
    List<Token> tellers(Sentence s, Token head) {
        return Grammar.withConjuncts(s, head).stream()
                .filter(t -> naming.kinds().canTell(s, t))
                .toList();
    }

    /** Who does it, of a verb in the passive: "was quoted by the paper". */
    List<Token> agents(Sentence s, Token verb) {
        return s.children(verb, "obl", "nmod").stream()
                .filter(o -> s.preposition(o).filter("by"::equals).isPresent())
                .flatMap(o -> tellers(s, o).stream())
                .toList();
    }

    static boolean isPassive(Sentence s, Token verb) {
        boolean bare = verb.tag().equals("VBN")
                && s.children(verb, "aux").stream()
                        .noneMatch(
                                a -> Set.of("have", "has", "had", "'ve", "’ve").contains(Grammar.lower(a)));
        return bare || !s.children(verb, "aux:pass", "nsubj:pass").isEmpty();
    }

    private static boolean isInverted(Sentence s, Token verb) {
        if (verb.index() == 0) {
            return false;
        }
        Token before = s.token(verb.index() - 1);
        return !before.tag().startsWith("W")
                && (before.tag().equals(",") || before.tag().equals("''") || verb.index() > 4);
    }

    private static boolean endsSentence(Sentence s, Token head) {
        return s.subtree(head).getLast().index() >= s.size() - 3;
    }
}
