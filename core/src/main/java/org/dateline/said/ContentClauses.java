package org.dateline.said;

import static org.dateline.said.Content.FINITE;
import static org.dateline.said.Content.under;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What belongs to a verb of speech's clause though the tree hangs it elsewhere: late phrases, and the noun of a relative clause. */
final class ContentClauses {

    private ContentClauses() {}

    /** What the parser hung on the verb after its clause mostly belongs to the clause. */
    static void addLate(Sentence s, Token verb, Token clause, BitSet content) {
        if (clause.index() < verb.index()) {
            return;
        }
        for (Token c : s.children(verb)) {
            if (c.index() < clause.index()) {
                continue;
            }
            boolean late = Sentence.is(c, "obl", "advcl", "dep", "nmod", "obj")
                    && !(c.tag().equals("VBG") && Sentence.is(c, "advcl"));
            boolean beside =
                    s.section() == Section.HEADLINE && Grammar.marks(s, c).contains("as");
            if (beside) {
                continue; // "Chad denies it as Niger demands talks": told by the paper
            }
            boolean conjunct = Sentence.is(c, "conj") && !isContrast(s, c);
            boolean ofOthers = conjunct && !s.children(c, "nsubj").isEmpty();
            boolean otherForm = conjunct && !FINITE.contains(c.tag()) && FINITE.contains(verb.tag());
            if (late || ofOthers || otherForm) {
                content.or(under(s, c));
            }
        }
    }

    private static boolean isContrast(Sentence s, Token conjunct) {
        return s.children(conjunct, "cc").stream()
                .anyMatch(c -> Set.of("but", "yet").contains(Grammar.lower(c)));
    }

    /** "the attack that rebels say killed ten", "a raid which the army blamed on rebels": the noun is told, too. */
    static void addRelative(Sentence s, Token verb, List<Token> clauses, BitSet content) {
        Optional<Token> relative = Sentence.is(verb, "acl:relcl")
                ? Optional.of(verb)
                : Optional.of(verb)
                        .filter(v -> Sentence.is(v, "parataxis", "ccomp", "aux") && v.head() >= 0)
                        .map(v -> s.token(v.head()))
                        .filter(h -> Sentence.is(h, "acl:relcl") || (Sentence.is(h, "ccomp", "acl") && isOfNoun(s, h)));
        if (relative.isEmpty() || relative.get().head() < 0) {
            return;
        }
        boolean gap = s.children(verb, "nsubj").stream()
                .noneMatch(n -> Set.of("who", "which", "that").contains(Grammar.lower(n)));
        if (gap && (!clauses.isEmpty() || !s.children(verb, "obj", "obl").isEmpty() || relative.get() != verb)) {
            Token noun = s.token(relative.get().head());
            content.set(noun.index());
            s.children(noun, "compound", "amod", "nmod").forEach(c -> content.or(under(s, c)));
            if (relative.get() != verb) {
                content.or(under(s, relative.get()));
            }
        }
    }

    private static boolean isOfNoun(Sentence s, Token clause) {
        return clause.head() >= 0 && s.token(clause.head()).isNoun();
    }
}
