package org.dateline.said;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Totals that add up what happened over months or years: "the war has killed 90,000 people", "thousands have been jailed". */
final class Totals {

    private static final Set<String> WARS = Set.of("war", "conflict", "uprising", "insurgency", "revolt", "rebellion");

    private static final Set<String> TOLLS =
            Set.of("kill", "claim", "displace", "wound", "die", "flee", "cost", "force");

    /** Harm that a thousand and more do not suffer in a day: flight is none, thousands flee within hours. */
    private static final Set<String> SLOW = Set.of(
            "kill", "slay", "claim", "die", "execute", "arrest", "detain", "jail", "imprison", "abduct", "kidnap");

    private static final Set<String> THOUSANDS = Set.of("thousand", "million", "lakh", "crore");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{4,9}");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");

    private Totals() {}

    /** True where a clause on the way from the act tells such a total, or one hangs on the act's noun. */
    static boolean tell(Sentence s, List<Token> path) {
        Token trigger = path.getFirst();
        return path.stream().anyMatch(t -> ofWar(s, t) || ofThousands(s, t))
                || trigger.isNoun()
                        && s.children(trigger, "acl").stream()
                                .anyMatch(
                                        v -> ofThousands(s, v) || isPerfect(s, v) && TOLLS.contains(Grammar.lemma(v)));
    }

    /** "has killed more than 90,000 people", said of a war; "have been killed in the conflict". */
    private static boolean ofWar(Sentence s, Token predicate) {
        return isPerfect(s, predicate)
                && TOLLS.contains(Grammar.lemma(predicate))
                && s.children(predicate, "nsubj", "obl").stream()
                        .anyMatch(c ->
                                WARS.contains(Grammar.lemma(c)) && !c.relation().equals("nsubj:pass"));
    }

    private static boolean ofThousands(Sentence s, Token predicate) {
        return SLOW.contains(Grammar.lemma(predicate))
                && isPerfect(s, predicate)
                && s.children(predicate, "nsubj", "obj").stream().anyMatch(c -> countsThousands(s, c));
    }

    private static boolean countsThousands(Sentence s, Token counted) {
        return isThousands(counted)
                || s.children(counted, "nummod", "compound", "amod").stream()
                        .anyMatch(n -> isThousands(n)
                                || s.children(n, "compound", "nmod").stream().anyMatch(Totals::isThousands));
    }

    private static boolean isThousands(Token t) {
        return THOUSANDS.contains(Grammar.lemma(t))
                || DIGITS.matcher(t.text()).matches() && !YEAR.matcher(t.text()).matches();
    }

    /** True where the predicate's subject or object is a number of things. */
    static boolean counts(Sentence s, Token predicate) {
        return s.children(predicate, "nsubj", "obj").stream()
                .anyMatch(c -> !s.children(c, "nummod").isEmpty());
    }

    /** "has killed", "have been jailed", and the second verb of "have been arrested and tried". */
    static boolean isPerfect(Sentence s, Token predicate) {
        Token at = predicate;
        while (Sentence.is(at, "conj") && s.children(at, "aux", "nsubj").isEmpty()) {
            at = s.token(at.head());
        }
        return s.children(at, "aux").stream()
                .anyMatch(a -> Set.of("has", "have", "'ve", "’ve").contains(Grammar.lower(a)));
    }
}
