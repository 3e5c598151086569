package org.dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Published;
import org.dateline.model.Published.Evidence;
import org.dateline.model.Span;

/**
 * Between which days an undated story was published, by its own words. Each finder gives limits: words, the days that they
 * allow, and why. What all of them allow is the answer; where they allow no day together, they contradict each other, and
 * that is said. Limits that change nothing are not told.
 */
final class Bounds {

    private Bounds() {}

    /** The limits that bear, with the relative times beside them that a date would settle. */
    static Published of(List<Limit> all, List<Evidence> relative) {
        List<Limit> limits = strongest(all);
        Days allowed = allowed(limits);
        if (allowed.isEmpty()) {
            return conflict(limits, relative);
        }
        Optional<LocalDate> first = allowed.first();
        Optional<LocalDate> last = allowed.last();
        if (first.isEmpty() && last.isEmpty()) {
            return new Published.Unknown(relative);
        }
        List<Evidence> evidence = join(evidence(bearing(limits, first, last)), relative);
        return new Published.Between(first.orElse(null), last.orElse(null), evidence);
    }

    /** Of the many dates of a long story only the latest past one and the earliest coming one can bear. */
    private static List<Limit> strongest(List<Limit> all) {
        var kept = new ArrayList<Limit>();
        Limit below = null;
        Limit above = null;
        for (Limit limit : all) {
            if (!limit.days().isHalfLine()) {
                kept.add(limit);
            } else if (limit.days().first().isPresent()) {
                below = below == null || first(limit).isAfter(first(below)) ? limit : below;
            } else {
                above = above == null || last(limit).isBefore(last(above)) ? limit : above;
            }
        }
        if (above != null) {
            kept.addFirst(above);
        }
        if (below != null) {
            kept.addFirst(below);
        }
        return kept;
    }

    private static LocalDate first(Limit limit) {
        return limit.days().first().orElse(Days.EARLIEST);
    }

    private static LocalDate last(Limit limit) {
        return limit.days().last().orElse(Days.LATEST);
    }

    /** The fewest limits that give the same ends: each that can be spared is left out, the later ones first. */
    private static List<Limit> bearing(List<Limit> limits, Optional<LocalDate> first, Optional<LocalDate> last) {
        var kept = new ArrayList<>(limits);
        for (int i = kept.size() - 1; i >= 0; i--) {
            Limit spared = kept.remove(i);
            Days rest = allowed(kept);
            if (!rest.first().equals(first) || !rest.last().equals(last)) {
                kept.add(i, spared);
            }
        }
        return kept;
    }

    /** The fewest limits that contradict each other. */
    private static Published conflict(List<Limit> limits, List<Evidence> relative) {
        var kept = new ArrayList<>(limits);
        for (int i = kept.size() - 1; i >= 0; i--) {
            Limit spared = kept.remove(i);
            if (!allowed(kept).isEmpty()) {
                kept.add(i, spared);
            }
        }
        LocalDate notBefore = kept.stream()
                .flatMap(limit -> limit.days().first().stream())
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate notAfter = kept.stream()
                .flatMap(limit -> limit.days().last().stream())
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Published.Conflict(notBefore, notAfter, join(evidence(kept), relative));
    }

    private static Days allowed(List<Limit> limits) {
        Days allowed = Days.all();
        for (Limit limit : limits) {
            allowed = allowed.and(limit.days());
        }
        return allowed;
    }

    private static List<Evidence> evidence(List<Limit> limits) {
        return limits.stream().flatMap(limit -> limit.evidence().stream()).toList();
    }

    /** Each piece once; words that follow as relative times too are told with what follows from them. */
    private static List<Evidence> join(List<Evidence> first, List<Evidence> rest) {
        List<Span> told = first.stream().map(Evidence::span).toList();
        return Stream.concat(first.stream(), rest.stream().filter(e -> !told.contains(e.span())))
                .distinct()
                .toList();
    }
}
