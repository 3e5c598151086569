package org.dateline.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.model.Span;

/**
 * Which coded mention answers which gold mention: triggers that overlap, or else a trigger inside gold's quote with the
 * same type; one to one, best first.
 *
 * @param pairs in the order in which they were taken
 * @param missed gold mentions without a pair, in gold's order
 * @param extra coded mentions without a pair, in the coder's order
 */
public record Pairing(List<Pair> pairs, List<Marked> missed, List<Marked> extra) {

    /** A gold mention and the coded mention that answers it. */
    public record Pair(Marked gold, Marked system) {
        public boolean sameType() {
            return gold.type().equals(system.type());
        }

        /** Gold may be missed here, and was found as something else: it counts neither way. */
        public boolean ignored() {
            return gold.optional() && !sameType();
        }
    }

    public Pairing {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    private record Candidate(int merit, boolean sameAssertion, int nearness, int gold, int system) {
        /** The reference scorer sorts its candidates downwards by all five, the places in the lists included. */
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::merit)
                .thenComparing(Candidate::sameAssertion)
                .thenComparingInt(Candidate::nearness)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::system)
                .reversed();
    }

    /** Pairs a story's mentions. */
    public static Pairing of(List<Marked> gold, List<Marked> system) {
        var goldTaken = new boolean[gold.size()];
        var systemTaken = new boolean[system.size()];
        var pairs = new ArrayList<Pair>();
        for (Candidate c : candidates(gold, system)) {
            if (!goldTaken[c.gold] && !systemTaken[c.system]) {
                goldTaken[c.gold] = true;
                systemTaken[c.system] = true;
                pairs.add(new Pair(gold.get(c.gold), system.get(c.system)));
            }
        }
        return new Pairing(pairs, untaken(gold, goldTaken), untaken(system, systemTaken));
    }

    private static List<Candidate> candidates(List<Marked> gold, List<Marked> system) {
        var all = new ArrayList<Candidate>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                Marked g = gold.get(i);
                Marked s = system.get(j);
                Span trigger = s.trigger().span();
                boolean overlap = g.trigger().span().overlaps(trigger);
                boolean same = g.type().equals(s.type());
                if (overlap || same && g.quote().span().overlaps(trigger)) {
                    int merit = (overlap ? 2 : 0) + (same ? 1 : 0);
                    int nearness = -Math.abs(g.trigger().span().start() - trigger.start());
                    all.add(new Candidate(merit, g.assertion().equals(s.assertion()), nearness, i, j));
                }
            }
        }
        all.sort(Candidate.BEST_FIRST);
        return all;
    }

    private static List<Marked> untaken(List<Marked> all, boolean[] taken) {
        return IntStream.range(0, all.size())
                .filter(i -> !taken[i])
                .mapToObj(all::get)
                .toList();
    }
}
