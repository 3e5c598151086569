package org.dateline.lab;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the reference scorer leaves out: which act is whose term, and what a story is about.
 *
 * @param terms links from an act to the agreement, demand or threat whose content it is: both ends found and linked,
 *     linked and not so in gold, in gold and not linked
 * @param ends of gold's links whose two ends were both found, how many are linked
 * @param contexts of the stories whose gold lists them
 */
public record Beside(Rates terms, Tally ends, Rates contexts) {

    public static final Beside NONE = new Beside(Rates.NONE, Tally.NONE, Rates.NONE);

    /** A story's links and contexts. */
    static Beside of(MarkedStory gold, Pairing pairing, @Nullable List<String> codedOrNull) {
        Links links = Links.of(gold, pairing);
        return new Beside(links.rates(), links.ends(), contexts(gold.contextsOrNull(), codedOrNull));
    }

    private static Rates contexts(@Nullable List<String> goldOrNull, @Nullable List<String> codedOrNull) {
        if (goldOrNull == null || codedOrNull == null) {
            return Rates.NONE;
        }
        Set<String> right = new HashSet<>(goldOrNull);
        right.retainAll(codedOrNull);
        return new Rates(right.size(), codedOrNull.size() - right.size(), goldOrNull.size() - right.size());
    }

    Beside plus(Beside other) {
        return new Beside(terms.plus(other.terms), ends.plus(other.ends), contexts.plus(other.contexts));
    }
}
