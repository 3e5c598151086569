package org.dateline.lab.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Marked and found names of one article, paired one to one where they share a character; the longest shared stretch first,
 * then in the order of the text.
 */
record ToponymPairs(List<Pair> pairs, List<GoldToponym> missed, List<FoundToponym> extra) {

    record Pair(GoldToponym gold, FoundToponym found) {

        private int shared() {
            return Math.min(gold.span().end(), found.span().end())
                    - Math.max(gold.span().start(), found.span().start());
        }

        private boolean exact() {
            return gold.span().equals(found.span());
        }

        /** Kilometres between the two; infinite where the found one has no point. */
        private double kilometres() {
            return found.point().flatMap(p -> gold.point().map(p::kilometresTo)).orElse(Double.POSITIVE_INFINITY);
        }
    }

    static ToponymPairs of(List<GoldToponym> gold, List<FoundToponym> found) {
        var possible = new ArrayList<Pair>();
        for (GoldToponym g : gold) {
            for (FoundToponym f : found) {
                if (g.span().overlaps(f.span())) {
                    possible.add(new Pair(g, f));
                }
            }
        }
        possible.sort(Comparator.comparingInt(Pair::shared)
                .reversed()
                .thenComparing(p -> p.gold().span().start()));
        var missed = new ArrayList<>(gold);
        var extra = new ArrayList<>(found);
        var pairs = new ArrayList<Pair>();
        for (Pair pair : possible) {
            if (missed.contains(pair.gold()) && extra.contains(pair.found())) {
                missed.remove(pair.gold());
                extra.remove(pair.found());
                pairs.add(pair);
            }
        }
        return new ToponymPairs(List.copyOf(pairs), List.copyOf(missed), List.copyOf(extra));
    }

    int exact() {
        return (int) pairs.stream().filter(Pair::exact).count();
    }

    /** As {@link #distances}, but 0 for a point inside the state or province that was found. */
    List<Double> beyondUnits() {
        return pairs.stream()
                .filter(p -> p.gold().point().isPresent())
                .map(p -> p.kilometres() <= p.found().unitKilometres() ? 0 : p.kilometres())
                .toList();
    }

    List<Double> distances() {
        return pairs.stream()
                .filter(p -> p.gold().point().isPresent())
                .map(Pair::kilometres)
                .toList();
    }

    /** A line for each name that is missed, extra, or put farther off than what counts as right. */
    List<String> lines(String article) {
        var lines = new ArrayList<String>();
        missed.forEach(g -> lines.add(
                "%s missed \"%s\" at %d".formatted(article, g.words(), g.span().start())));
        extra.forEach(f -> lines.add("%s extra \"%s\" at %d, %s"
                .formatted(article, f.words(), f.span().start(), f.name())));
        pairs.stream()
                .filter(p -> p.gold().point().isPresent() && p.kilometres() > PlacesScore.RIGHT_KM)
                .forEach(p -> lines.add(String.format(
                        Locale.ROOT,
                        "%s wrong \"%s\" at %d: put in %s, %.0f km off",
                        article,
                        p.gold().words(),
                        p.gold().span().start(),
                        p.found().name(),
                        p.kilometres())));
        return lines;
    }
}
