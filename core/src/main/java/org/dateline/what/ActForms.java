package org.dateline.what;

import java.util.Locale;
import java.util.Set;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Whether a word stands as a verb or a noun that can tell an act: no adjective, no name, no month. */
final class ActForms {

    private static final Set<String> MONTH_LEADERS = Set.of(
            "in", "by", "since", "until", "till", "from", "last", "next", "late", "early", "mid", "this", "of", "on");

    private ActForms() {}

    /** A verb that tells an act: not a mere adjective ("armed men", "occupied land"). */
    static boolean verbal(Sentence sentence, Token token) {
        return token.tag().startsWith("VB")
                && !Sentence.is(token, "amod", "compound", "aux", "case")
                && sentence.child(token, "det", "amod").isEmpty();
    }

    static boolean nominal(Sentence sentence, Token token) {
        return (token.isNoun() || gerund(sentence, token))
                && !Sentence.is(token, "compound", "flat")
                && !isName(sentence, token);
    }

    /** "the shelling of", "rebel shelling had caused": a verb form in a noun's place. */
    private static boolean gerund(Sentence sentence, Token token) {
        return token.tag().equals("VBG")
                && sentence.child(token, "obj").isEmpty()
                && (sentence.child(token, "det", "amod").isPresent()
                        || Sentence.is(token, "nsubj", "obj", "nmod", "obl"));
    }

    /** "by March", "in late March", "on 3 March": a month, also where it is tagged as a common noun. */
    private static boolean isMonth(Sentence sentence, Token token) {
        if (!token.text().equals("March") || token.index() == 0) {
            return false;
        }
        Token before = sentence.token(token.index() - 1);
        return before.tag().equals("CD")
                || MONTH_LEADERS.contains(before.lemma().toLowerCase(Locale.ROOT));
    }

    /** "March", "Operation Dawn", "Attack on Titan": a capital in running text makes a name of a noun. */
    private static boolean isName(Sentence sentence, Token token) {
        if (isMonth(sentence, token)) {
            return true;
        }
        if (sentence.section() == Section.HEADLINE) {
            return false;
        }
        if (!token.isProperNoun()) {
            return false;
        }
        int part = token.text().lastIndexOf('-') + 1;
        boolean capital = part < token.text().length()
                && Character.isUpperCase(token.text().charAt(part));
        boolean shouted = token.text().equals(token.text().toUpperCase(Locale.ROOT));
        return token.name().equals("ORGANIZATION")
                || capital && !shouted
                || shouted && token.text().length() < 2;
    }
}
