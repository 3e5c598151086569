package org.dateline.said;

import java.util.ArrayList;
import java.util.BitSet;
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

    private static final Set<String> LASTING = Set.of("besiege", "blockade", "surround", "encircle", "occupy", "siege");

    /** Clauses with these marks share the time of the clause they hang on. */
    private static final Set<String> SAME_TIME = Set.of("after", "when", "as", "before", "while", "where");

    /** "three rounds of talks": the rounds are the talks. */
    private static final Set<String> SERIES =
            Set.of("round", "series", "number", "wave", "spate", "string", "handful", "dozen", "set");

    /** Modes of an order that holds until it is lifted. */
    private static final Set<String> STANDING = Set.of("restrict", "censor", "curfew", "martial-law", "withhold");

    private static final Set<String> EARLIER = Set.of("previous", "prior", "past", "historic", "historical");

    /** Words whose "of" names what is over: "years of fighting", "the anniversary of the coup". */
    private static final Set<String> OVER = Set.of("years", "decades", "anniversary", "commemoration");

    private final OldTimes oldTimes;
    private final BitSet carried;

    Background(Reading reading, TellingWords words) {
        var published = reading.story().published();
        oldTimes = OldTimes.of(reading, published instanceof Published.On on ? on.day() : null);
        carried = Narrative.of(reading, oldTimes, words);
    }

    /** True where words that hang on the act or on its clause put it long before the story. */
    boolean tells(Act act) {
        Sentence s = act.sentence();
        Token trigger = act.triggerToken();
        if (Sentence.is(trigger, "amod") && ONCE.contains(Grammar.lower(trigger))) {
            return true;
        }
        List<Token> path = path(s, trigger);
        if (isStillGoingOn(s, act, path)) {
            return false;
        }
        if (oldTimes.standWith(s, List.of(trigger)) || isOldNoun(s, path)) {
            return true;
        }
        return !isAhead(s, path)
                && (oldTimes.standWith(s, path)
                        || hasAdverb(s, path)
                        || isSince(s, path)
                        || Totals.tell(s, path)
                        || isCarried(s, path));
    }

    /** "previous talks", "the last five rounds of talks", "two years of siege", "the anniversary of the coup". */
    private static boolean isOldNoun(Sentence s, List<Token> path) {
        for (Token noun : path) {
            if (!noun.isNoun()) {
                return false;
            }
            boolean counted =
                    !s.children(noun, "nummod").isEmpty() && noun.tag().endsWith("S");
            if (s.children(noun, "amod").stream()
                    .anyMatch(a -> EARLIER.contains(Grammar.lower(a))
                            || counted && Grammar.lower(a).equals("last"))) {
                return true;
            }
            boolean of = s.preposition(noun).filter("of"::equals).isPresent();
            if (of && s.head(noun).filter(h -> OVER.contains(Grammar.lower(h))).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isCarried(Sentence s, List<Token> path) {
        Token root = Narrative.root(s);
        return carried.get(s.index()) && path.contains(root);
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
    private static boolean isStillGoingOn(Sentence s, Act act, List<Token> path) {
        boolean lasting = act.type() == EventType.MOBILIZE
                || LASTING.contains(Grammar.lemma(act.triggerToken()))
                || act.modes().stream().anyMatch(STANDING::contains);
        return lasting && path.stream().anyMatch(t -> t.isVerb() && Totals.isPerfect(s, t));
    }

    private static boolean hasAdverb(Sentence s, List<Token> path) {
        for (Token at : path) {
            boolean had = s.children(at, "aux").stream()
                    .anyMatch(a -> Grammar.lower(a).equals("had"));
            for (Token c : s.children(at, "advmod")) {
                String adverb = Grammar.lower(c);
                if (LONG_AGO.contains(adverb)
                        || (had && adverb.equals("already"))
                        || (adverb.equals("long") && (had || Totals.isPerfect(s, at)))) {
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
                        && s.head(t).filter(h -> Totals.isPerfect(s, h)).isPresent());
    }
}
