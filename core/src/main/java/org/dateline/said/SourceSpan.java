package org.dateline.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** The words that name a source: its phrase, cut down to the part that says who it is. */
final class SourceSpan {

    private static final Set<String> OUTSIDE =
            Set.of("acl", "appos", "conj", "cc", "parataxis", "advcl", "punct", "dep", "advmod", "ccomp");

    private SourceSpan() {}

    /** The phrase around its head, without clauses, appositions and coordinated heads. */
    static Span of(Sentence s, Token head) {
        var kept = new ArrayList<Token>();
        collect(s, head, kept, true);
        kept.sort(Comparator.comparingInt(Token::index));
        int at = kept.indexOf(head);
        int from = at;
        int to = at;
        while (from > 0 && kept.get(from - 1).index() == kept.get(from).index() - 1) {
            from--;
        }
        while (to + 1 < kept.size() && kept.get(to + 1).index() == kept.get(to).index() + 1) {
            to++;
        }
        List<Token> run = kept.subList(from, to + 1);
        while (run.size() > 1 && Sentence.is(run.getFirst(), "case")) {
            run = run.subList(1, run.size());
        }
        return Sentence.spanOf(run);
    }

    private static void collect(Sentence s, Token t, List<Token> into, boolean top) {
        into.add(t);
        for (Token c : s.children(t)) {
            boolean quote = c.tag().equals("``") || c.tag().equals("''");
            if (quote
                    || (OUTSIDE.contains(c.mainRelation())
                            && (top || !Sentence.is(c, "conj", "cc", "punct", "advmod")))) {
                continue;
            }
            if (top && Sentence.is(c, "case", "mark", "cop", "aux", "nsubj", "obl")) {
                continue;
            }
            collect(s, c, into, false);
        }
    }
}
