package org.dateline.lab.times;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.lab.Tally;
import org.dateline.reading.TimeTagger;

/**
 * Counts the rows of the table whose days another finder gets right. It is asked for days alone, not for precision; where
 * the table leaves an end open ("since Monday"), the end that is told suffices, and where no calendar settles the time,
 * it must not settle it either.
 */
public final class TimesAgainst {

    private static final String OPEN = "-";

    private final TimeTagger tagger;

    public TimesAgainst(TimeTagger tagger) {
        this.tagger = tagger;
    }

    /** How many are right, by kind, in the table's order. */
    public Map<String, Tally> byKind(List<TimeCase> cases) {
        var tallies = new LinkedHashMap<String, Tally>();
        for (TimeCase asked : cases) {
            tallies.merge(asked.kind(), Tally.NONE.and(right(asked)), Tally::plus);
        }
        return tallies;
    }

    private boolean right(TimeCase asked) {
        Optional<TimeTagger.Tagged> found = tagger.tag(asked.sentence(), asked.story()).stream()
                .filter(t -> t.span().overlaps(asked.expression()))
                .max(Comparator.comparingInt(t -> t.span().length()));
        if (asked.first().equals(OPEN) && asked.last().equals(OPEN)) {
            return found.flatMap(TimeTagger.Tagged::first).isEmpty();
        }
        return found.isPresent()
                && isDay(asked.first(), found.get().first())
                && isDay(asked.last(), found.get().last());
    }

    private static boolean isDay(String asked, Optional<LocalDate> found) {
        return asked.equals(OPEN)
                || found.map(LocalDate::toString).filter(asked::equals).isPresent();
    }
}
