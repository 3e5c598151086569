package org.dateline.said;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.SpeechVerbs.ObjectRole;
import org.dateline.knowledge.SpeechVerbs.Sort;
import org.dateline.knowledge.SpeechVerbs.SpeechVerb;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Which tokens of a sentence a verb of speech tells: by the tree, and by place where the tree gives none. */
final class Content {

    /** Words that may follow a verb of speech at a sentence's end: "said on Sunday in a statement". */
    private static final int LONGEST_TAIL = 14;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Content() {}

    /** {@code inverted}: the verb stands by place between what is told and its speaker. */
    static BitSet of(Sentence s, Token verb, SpeechVerb speech, boolean inverted) {
        var content = new BitSet(s.size());
        List<Token> clauses = s.children(verb, "ccomp", "parataxis", "dep").stream()
                .filter(c -> Sentence.is(c, "ccomp") || Grammar.isPredicate(s, c))
                .filter(c -> !Sentence.is(c, "dep") || c.index() > verb.index())
                .filter(c -> speech.object() == ObjectRole.CLAIM
                        || !Grammar.isToInfinitive(s, c)
                        || !s.children(c, "nsubj").isEmpty())
                .toList();
        clauses.forEach(clause -> content.or(under(s, clause)));
        if (!clauses.isEmpty()) {
            addLate(s, verb, clauses.getFirst(), content);
        }
        addObject(s, verb, speech, content);
        addRelative(s, verb, clauses, content);
        if (Sentence.is(verb, "parataxis") && verb.head() >= 0 && clauses.isEmpty()) {
            content.or(under(s, s.token(verb.head())));
            content.andNot(under(s, verb));
        }
        if (speech.sort() == Sort.SPEECH && speech.object() != ObjectRole.HEARER && inverted) {
            content.set(0, verb.index());
        } else if (speech.sort() == Sort.SPEECH && FINITE.contains(verb.tag())) {
            boolean after = clauses.stream().anyMatch(c -> c.index() > verb.index());
            if (!after && content.isEmpty()) {
                addAfter(s, verb, content);
            }
            if (!after) {
                addBefore(s, verb, content);
            }
        }
        content.clear(verb.index());
        s.children(verb, "nsubj").stream()
                .filter(n -> n.index() > verb.index()
                        || content.previousSetBit(n.index()) != n.index()
                        || s.children(verb, "nsubj").size() == 1)
                .forEach(n -> content.andNot(under(s, n)));
        if (speech.object() == ObjectRole.CLAIM && speech.sort() == Sort.MIND) {
            s.children(verb, "nsubj").forEach(n -> s.children(n, "nmod").forEach(of -> content.or(under(s, of))));
        }
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
            if (c.index() < clause.index()) {
                continue;
            }
            boolean late = Sentence.is(c, "obl", "advcl", "dep", "nmod", "obj")
                    && !(c.tag().equals("VBG") && Sentence.is(c, "advcl"));
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
                s.children(verb, "xcomp").stream()
                        .filter(x -> x.tag().equals("VBG") || speech.sort() == Sort.MIND)
                        .forEach(x -> content.or(under(s, x)));
                if (speech.sort() == Sort.MIND) {
                    s.children(verb, "obl").stream()
                            .filter(o -> s.preposition(o).filter("as"::equals).isPresent())
                            .forEach(o -> content.or(under(s, o)));
                }
                if (Sentence.is(verb, "acl") && verb.tag().equals("VBN") && verb.head() >= 0) {
                    content.or(under(s, s.token(verb.head())));
                    content.andNot(under(s, verb));
                }
            }
            case BLAME ->
                s.children(verb, "obl", "advcl", "obj", "ccomp", "xcomp").forEach(o -> content.or(under(s, o)));
            case CITE -> s.children(verb, "obj", "xcomp", "advcl").forEach(o -> content.or(under(s, o)));
            case HEARER, NONE -> {}
        }
    }

    /** "the attack that rebels say killed ten", "a raid which the army blamed on rebels": the noun is told, too. */
    private static void addRelative(Sentence s, Token verb, List<Token> clauses, BitSet content) {
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

    /** Where the parse hangs no clause on it, a verb of speech tells what follows it, if that has a verb. */
    private static void addAfter(Sentence s, Token verb, BitSet content) {
        int next = verb.index() + 1;
        if (next >= s.size()
                || Set.of(",", ".", "''", "”", "\"").contains(s.token(next).text())) {
            return;
        }
        int end = next;
        boolean clause = false;
        while (end < s.size() && !Set.of(";", "but", "whilst").contains(Grammar.lower(s.token(end)))) {
            clause |= FINITE.contains(s.token(end).tag()) || s.token(end).tag().equals("MD");
            end++;
        }
        if (clause && !s.children(verb, "nsubj").isEmpty()) {
            content.set(next, end);
        }
    }

    /** A verb of speech at the sentence's end tells all that stands before its subject. */
    private static void addBefore(Sentence s, Token verb, BitSet content) {
        List<Token> tail = s.tokens().subList(verb.index() + 1, s.size());
        boolean told =
                tail.stream().anyMatch(t -> FINITE.contains(t.tag()) || t.tag().equals("MD"));
        if (tail.size() >= LONGEST_TAIL
                || told && !s.children(verb, "nsubj").stream().anyMatch(n -> n.index() > verb.index())) {
            return;
        }
        boolean object = s.children(verb, "obj").stream().anyMatch(o -> o.index() > verb.index() && !isHearer(o));
        Optional<Token> subject = s.children(verb, "nsubj").stream()
                .filter(n -> n.index() < verb.index())
                .reduce((a, b) -> b);
        if (object && subject.isPresent()) {
            return;
        }
        int start = verb.index();
        if (subject.isPresent()) {
            Token near = subject.get();
            start = s.subtree(near).stream().mapToInt(Token::index).min().orElse(start);
            Optional<NounRun.Run> run = NounRun.before(s, verb.index());
            if (near.index() - start > 10 && run.isPresent()) {
                start = run.get().start();
            }
        } else {
            start = NounRun.before(s, verb.index()).map(NounRun.Run::start).orElse(start);
        }
        boolean comma = start > 0
                && Set.of(",", "''", "”", "\"").contains(s.token(start - 1).text());
        boolean last = tail.stream().allMatch(Content::isTail);
        if (start > 3 && (comma || last)) {
            content.set(0, start);
        }
    }

    /** Words that may stand between a final "said" and the full stop. */
    private static boolean isTail(Token t) {
        return Set.of("DATE", "TIME").contains(t.name())
                || !Character.isLetter(t.text().charAt(0))
                || Set.of(
                                "on",
                                "in",
                                "late",
                                "early",
                                "today",
                                "yesterday",
                                "a",
                                "the",
                                "statement",
                                "tweet",
                                "twitter",
                                "via")
                        .contains(Grammar.lower(t))
                || t.tag().startsWith("RB")
                || isHearer(t);
    }

    private static boolean isHearer(Token object) {
        return object.isProperNoun()
                || object.isPronoun()
                || Set.of("reporter", "journalist", "agency", "news").contains(Grammar.lemma(object));
    }
}
