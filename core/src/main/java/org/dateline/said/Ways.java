package org.dateline.said;

import java.util.Optional;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** How a token hangs on its governor, in the lexicon's words: {@code to}, {@code that}, {@code obj}, {@code for}… */
final class Ways {

    private Ways() {}

    /** The way, or an empty string where the lexicon has none. */
    static String of(Sentence s, Token at) {
        return switch (at.mainRelation()) {
            case "xcomp" -> ofClause(s, at, "to");
            case "ccomp" -> ofClause(s, at, "that");
            case "advcl", "acl" -> at.relation().equals("acl:relcl") ? "" : ofClause(s, at, "");
            case "obj" -> "obj";
            case "iobj" -> "";
            case "nsubj", "csubj" -> ofSubject(s, at);
            case "obl", "nmod" -> at.relation().equals("nmod:poss") ? "" : ofPreposition(s, at);
            case "compound" -> "compound";
            default -> "";
        };
    }

    private static String ofClause(Sentence s, Token at, String otherwise) {
        if (Grammar.isToInfinitive(s, at)) {
            return "to";
        }
        Optional<Token> mark = s.child(at, "mark");
        if (at.tag().equals("VBG")) {
            return mark.map(Grammar::lower).orElse("ing");
        }
        if (mark.isPresent()) {
            String word = Grammar.lower(mark.get());
            return word.equals("that") ? "that" : otherwise.equals("that") && !word.equals("if") ? "that" : word;
        }
        return at.isNoun() && otherwise.equals("to") ? "obj" : otherwise;
    }

    private static String ofSubject(Sentence s, Token at) {
        if (at.relation().endsWith(":pass")) {
            return "obj";
        }
        Token governor = s.token(at.head());
        return governor.isAdjective() || !s.children(governor, "cop").isEmpty() ? "subj" : "";
    }

    private static String ofPreposition(Sentence s, Token at) {
        String preposition = s.child(at, "case").map(Grammar::lower).orElse("");
        return preposition.equals("to") ? "to-noun" : preposition;
    }
}
