package org.dateline.said;

import static org.dateline.said.Content.FINITE;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What a verb of speech tells by its place in the sentence alone, where the tree hangs nothing on it. */
final class ContentByPlace {

    /** Words that may follow a verb of speech at a sentence's end: "said on Sunday in a statement". */
    private static final int LONGEST_TAIL = 14;

    private ContentByPlace() {}

    /** Where the parse hangs no clause on it, a verb of speech tells what follows it, if that has a verb. */
    static void addAfter(Sentence s, Token verb, BitSet content) {
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
    static void addBefore(Sentence s, Token verb, BitSet content) {
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
        boolean last = tail.stream().allMatch(ContentByPlace::isTail);
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
