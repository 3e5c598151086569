package org.dateline.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells acts told as background by the words that stand with them: old dates, "years ago", totals of a war. */
final class Background {

    private static final Set<String> LONG_AGO = Set.of("previously", "formerly", "originally", "historically");

    /** Participles before a noun that tell what a person or house once suffered. */
    private static final Set<String> ONCE = Set.of("ousted", "deposed", "toppled", "overthrown", "exiled", "dethroned");

    private static final Set<String> WARS = Set.of("war", "conflict", "uprising", "insurgency", "revolt", "rebellion");

    private static final Set<String> TOLLS =
            Set.of("kill", "claim", "displace", "wound", "die", "flee", "cost", "force");

    private static final Set<String> LASTING = Set.of("besiege", "blockade", "surround", "encircle", "occupy", "siege");

    /** Clauses with these marks share the time of the clause they hang on. */
    private static final Set<String> SAME_TIME = Set.of("after", "when", "as", "before", "while", "where");

    /** "three rounds of talks": the rounds are the talks. */
    private static final Set<String> SERIES =
            Set.of("round", "series", "number", "wave", "spate", "string", "handful", "dozen", "set");

    private final OldTimes oldTimes;

    Background(Reading reading) {
        var published = reading.story().published();
        oldTimes = OldTimes.of(reading, published instanceof Published.On on ? on.day() : null);
    }

    /** True where words that hang on the act or on its clause put it long before the story. */
    boolean tells(Act act) {
        Sentence s = act.sentence();
        Token trigger = act.triggerToken();
        if (Sentence.is(trigger, "amod") && ONCE.contains(Grammar.lower(trigger))) {
            return true;
        }
        if (oldTimes.standWith(s, List.of(trigger))) {
            return true;
        }
        List<Token> path = path(s, trigger);
        Token predicate = path.getLast();
        if (isAhead(s, path) || isStillGoingOn(s, act, predicate)) {
            return false;
        }
        return oldTimes.standWith(s, path) || hasAdverb(s, path) || isSince(s, path) || isTotalOfWar(s, predicate);
    }

    /** From the trigger to the head of the clause whose time it shares. */
    private static List<Token> path(Sentence s, Token trigger) {
        var path = new ArrayList<Token>();
        Token at = trigger;
        path.add(at);
        while (at.head() >= 0 && sharesTime(s, at)) {
            at = s.token(at.head());
            path.add(at);
        }
        return path;
    }

    private static boolean sharesTime(Sentence s, Token at) {
        boolean clause = at.tag().startsWith("VB") && !s.children(at, "nsubj").isEmpty();
        return switch (at.mainRelation()) {
            case "conj" -> s.children(at, "nsubj").isEmpty();
            case "advcl" -> Grammar.marks(s, at).stream().anyMatch(SAME_TIME::contains) || !clause;
            case "acl", "parataxis", "appos", "root" -> false;
            case "ccomp" -> false;
            case "nmod" -> SERIES.contains(Grammar.lemma(s.token(at.head())));
            case "amod", "compound" -> false;
            default -> !clause;
        };
    }

    private static boolean isAhead(Sentence s, List<Token> path) {
        return path.stream().anyMatch(t -> Grammar.modal(s, t).isPresent());
    }

    /** "have been deployed there since 2015", "have besieged the town for years": not over. */
    private static boolean isStillGoingOn(Sentence s, Act act, Token predicate) {
        boolean lasting = act.type() == EventType.MOBILIZE || LASTING.contains(Grammar.lemma(act.triggerToken()));
        return lasting && isPerfect(s, predicate);
    }

    private static boolean hasAdverb(Sentence s, List<Token> path) {
        for (Token at : path) {
            boolean had = s.children(at, "aux").stream()
                    .anyMatch(a -> Grammar.lower(a).equals("had"));
            for (Token c : s.children(at, "advmod")) {
                if (LONG_AGO.contains(Grammar.lower(c))
                        || (had && Grammar.lower(c).equals("already"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "have been jailed since the army took power": what began the time is over. */
    private static boolean isSince(Sentence s, List<Token> path) {
        return path.stream()
                .filter(t -> t.tag().startsWith("VB") && Sentence.is(t, "advcl"))
                .anyMatch(t -> Grammar.marks(s, t).contains("since")
                        && s.head(t).filter(h -> isPerfect(s, h)).isPresent());
    }

    private static boolean isPerfect(Sentence s, Token predicate) {
        return s.children(predicate, "aux").stream()
                .anyMatch(a -> Set.of("has", "have").contains(Grammar.lower(a)));
    }

    /** "has killed more than 90,000 people", said of a war; "have been killed in the conflict". */
    private static boolean isTotalOfWar(Sentence s, Token predicate) {
        return isPerfect(s, predicate)
                && TOLLS.contains(Grammar.lemma(predicate))
                && s.children(predicate, "nsubj", "obl").stream()
                        .anyMatch(c ->
                                WARS.contains(Grammar.lemma(c)) && !c.relation().equals("nsubj:pass"));
    }
}
