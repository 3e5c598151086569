package org.dateline.said;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds a noun phrase by its words where the parse is not to be trusted: the one that ends right before a verb. */
final class NounRun {

    /** A phrase of names and nouns: first token, and head. */
    record Run(int start, Token head) {}

    private static final Set<String> LINKS = Set.of("of", "for", "de", "al", "and", "in", "at", "from", "with");

    private NounRun() {}

    /** The run that ends right before token {@code end}, adverbs and auxiliaries between them left out. */
    static Optional<Run> before(Sentence s, int end) {
        int last = end - 1;
        while (last >= 0 && (s.token(last).tag().startsWith("RB") || Sentence.is(s.token(last), "aux"))) {
            last--;
        }
        if (last < 0 || !(s.token(last).isNoun() || s.token(last).isPronoun())) {
            return Optional.empty();
        }
        int start = last;
        while (start > 0 && continues(s, start - 1)) {
            start--;
        }
        while (start < last && LINKS.contains(Grammar.lower(s.token(start)))) {
            start++;
        }
        int head = start;
        for (int i = start; i <= last; i++) {
            if (i > start && LINKS.contains(Grammar.lower(s.token(i)))) {
                break;
            }
            if (s.token(i).isNoun() || s.token(i).isPronoun()) {
                head = i;
            }
        }
        return Optional.of(new Run(start, s.token(head)));
    }

    /** The run that begins right after token {@code verb}, for a sentence that ends with its speaker. */
    static Optional<Run> after(Sentence s, int verb) {
        int end = verb + 1;
        int head = -1;
        while (end < s.size()) {
            Token t = s.token(end);
            if (!t.isNoun()
                    && !t.isAdjective()
                    && !Set.of("DT", "PRP$", "POS", "CD").contains(t.tag())) {
                break;
            }
            if (t.isNoun()) {
                head = end;
            }
            end++;
        }
        return head < 0 ? Optional.empty() : Optional.of(new Run(verb + 1, s.token(head)));
    }

    private static boolean continues(Sentence s, int i) {
        Token t = s.token(i);
        Token next = s.token(i + 1);
        if (next.isPronoun() && !next.tag().equals("PRP$")) {
            return false;
        }
        boolean closed = next.tag().equals("DT") || next.tag().equals("PRP$");
        if (closed) {
            return LINKS.contains(Grammar.lower(t)) && !Grammar.lower(t).equals("in");
        }
        if (LINKS.contains(Grammar.lower(t))) {
            boolean name = next.isProperNoun() || Grammar.lower(next).equals("the");
            return name && i > 0 && s.token(i - 1).isNoun();
        }
        return t.isNoun()
                || t.isAdjective()
                || t.tag().equals("POS")
                || t.tag().equals("DT")
                || t.tag().equals("PRP$");
    }
}
