package org.dateline.said;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.SpeechVerbs.ObjectRole;
import org.dateline.knowledge.SpeechVerbs.SpeechVerb;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Which tokens of a sentence a verb of speech tells. */
final class Content {

    /** Words that may follow a verb of speech at a sentence's end: "said on Sunday in a statement". */
    private static final int LONGEST_TAIL = 14;

    private Content() {}

    static BitSet of(Sentence s, Token verb, SpeechVerb speech) {
        var content = new BitSet(s.size());
        List<Token> clauses = s.children(verb, "ccomp", "parataxis").stream()
                .filter(c -> Grammar.isPredicate(s, c) || c.isNoun())
                .toList();
        for (Token clause : clauses) {
            content.or(under(s, clause));
        }
        if (!clauses.isEmpty()) {
            addLate(s, verb, clauses.getFirst(), content);
        }
        s.children(verb, "xcomp", "advcl").stream()
                .filter(x -> speech.object() == ObjectRole.CITE)
                .forEach(x -> content.or(under(s, x)));
        addObject(s, verb, speech, content);
        addRelative(s, verb, clauses, content);
        if (isParenthesis(s, verb) && clauses.isEmpty()) {
            Token main = s.token(verb.head());
            content.or(under(s, main));
            content.andNot(under(s, verb));
        }
        if (clauses.isEmpty() || clauses.getFirst().index() < verb.index()) {
            addBefore(s, verb, content);
        }
        content.clear(verb.index());
        s.child(verb, "nsubj").ifPresent(n -> content.andNot(under(s, n)));
        return content;
    }

    static BitSet under(Sentence s, Token head) {
        var bits = new BitSet(s.size());
        s.subtree(head).forEach(t -> bits.set(t.index()));
        return bits;
    }

    /** What the parser hung on the verb after its clause mostly belongs to the clause. */
    private static void addLate(Sentence s, Token verb, Token clause, BitSet content) {
        if (clause.index() < verb.index()) {
            return;
        }
        for (Token c : s.children(verb)) {
            boolean late = c.index() > clause.index() && Sentence.is(c, "obl", "advcl", "dep", "nmod", "obj");
            boolean clauseOfOthers = c.index() > clause.index()
                    && Sentence.is(c, "conj")
                    && !s.children(c, "nsubj").isEmpty();
            if (late && !(c.tag().equals("VBG") && Sentence.is(c, "advcl")) || clauseOfOthers) {
                content.or(under(s, c));
            }
        }
    }

    private static void addObject(Sentence s, Token verb, SpeechVerb speech, BitSet content) {
        switch (speech.object()) {
            case CLAIM -> {
                boolean passive = !s.children(verb, "nsubj:pass").isEmpty();
                s.children(verb, passive ? "nsubj:pass" : "obj").forEach(o -> {
                    content.or(under(s, o));
                    if (Grammar.lemma(o).equals("responsibility")) {
                        s.children(verb, "obl", "advcl").forEach(x -> content.or(under(s, x)));
                    }
                });
                if (Sentence.is(verb, "acl") && verb.tag().equals("VBN") && verb.head() >= 0) {
                    content.or(under(s, s.token(verb.head())));
                    content.andNot(under(s, verb));
                }
            }
            case BLAME -> {
                s.children(verb, "obl", "advcl", "obj", "ccomp", "xcomp").forEach(o -> content.or(under(s, o)));
            }
            case CITE -> s.children(verb, "obj").forEach(o -> content.or(under(s, o)));
            case HEARER, NONE -> {}
        }
    }

    /** "the attack that rebels say killed ten", "a raid which the army blamed on rebels": the noun is told, too. */
    private static void addRelative(Sentence s, Token verb, List<Token> clauses, BitSet content) {
        Optional<Token> relative = Sentence.is(verb, "acl:relcl")
                ? Optional.of(verb)
                : Optional.of(verb)
                        .filter(v -> Sentence.is(v, "parataxis", "ccomp") && v.head() >= 0)
                        .map(v -> s.token(v.head()))
                        .filter(h -> Sentence.is(h, "acl:relcl"));
        if (relative.isEmpty() || relative.get().head() < 0) {
            return;
        }
        boolean gap = s.children(verb, "nsubj").stream()
                .noneMatch(n -> Set.of("who", "which", "that").contains(Grammar.lower(n)));
        if (gap && (!clauses.isEmpty() || !s.children(verb, "obj", "obl").isEmpty() || relative.get() != verb)) {
            Token noun = s.token(relative.get().head());
            content.set(noun.index());
            s.children(noun, "compound", "amod", "nmod").forEach(c -> content.or(under(s, c)));
        }
    }

    private static boolean isParenthesis(Sentence s, Token verb) {
        return verb.head() >= 0
                && Sentence.is(verb, "parataxis")
                && !s.children(verb, "nsubj").isEmpty();
    }

    /** A verb of speech at the sentence's end tells all that stands before its subject. */
    private static void addBefore(Sentence s, Token verb, BitSet content) {
        boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.tag());
        Optional<Token> subject =
                s.child(verb, "nsubj").filter(n -> !n.relation().endsWith(":pass"));
        if (!finite
                || s.size() - verb.index() > LONGEST_TAIL
                || s.children(verb, "obj").stream()
                        .anyMatch(o -> o.index() > verb.index() && subject.isPresent() && !isHearer(o))) {
            return;
        }
        int last = s.size() - 1;
        boolean clauseFollows = s.children(verb, "ccomp", "xcomp").stream().anyMatch(c -> c.index() > verb.index());
        if (clauseFollows || last < verb.index()) {
            return;
        }
        int start = verb.index();
        if (subject.isPresent() && subject.get().index() < verb.index()) {
            start = s.subtree(subject.get()).stream()
                    .mapToInt(Token::index)
                    .min()
                    .orElse(start);
            if (subject.get().index() - start > 12) {
                start = subject.get().index();
            }
        }
        if (Sentence.is(verb, "conj", "acl:relcl", "advcl") && !precededByComma(s, start) && !endsWith(s, verb)) {
            return;
        }
        if (start > 3) {
            content.set(0, start);
        }
    }

    private static boolean isHearer(Token object) {
        return object.isProperNoun()
                || object.isPronoun()
                || Set.of("reporter", "journalist", "agency").contains(Grammar.lemma(object));
    }

    private static boolean precededByComma(Sentence s, int start) {
        return start > 0
                && Set.of(",", "''", "”", "\"").contains(s.token(start - 1).text());
    }

    private static boolean endsWith(Sentence s, Token verb) {
        return s.size() - verb.index() <= 3;
    }
}
