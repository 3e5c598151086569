package org.dateline.lab.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Published;

/** What was found of one story's date, beside the date that is known. */
public record FoundDate(String story, TrueDate truth, Published found) {

    /** True where a first or a last day was found. */
    public boolean isBounded() {
        return found.first().isPresent() || found.last().isPresent();
    }

    /** True where no day that the truth allows is shut out. */
    public boolean holds() {
        boolean early = found.first().map(first -> first.isAfter(truth.first())).orElse(false);
        boolean late = found.last().map(last -> last.isBefore(truth.last())).orElse(false);
        return !early && !late;
    }

    public boolean isConflict() {
        return found instanceof Published.Conflict;
    }

    /** Days from the first to the last, both counted, where both were found. */
    public Optional<Long> width() {
        return found.first().flatMap(first -> found.last().map(last -> ChronoUnit.DAYS.between(first, last) + 1));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        String verdict = isConflict() ? "conflict" : !isBounded() ? "unknown" : holds() ? "holds" : "MISSES";
        lines.add("%-10s %-9s known %s, found %s".formatted(story, verdict, known(), interval()));
        for (Published.Evidence e : found.evidence()) {
            if (!e.why().isEmpty()) {
                lines.add("             \"" + e.text().replaceAll("\\s+", " ") + "\" " + e.why());
            }
        }
        return lines;
    }

    private String known() {
        return truth.first().equals(truth.last()) ? truth.first().toString() : truth.first() + ".." + truth.last();
    }

    private String interval() {
        return switch (found) {
            case Published.On on -> on.day().toString();
            case Published.Between between -> day(between.first()) + ".." + day(between.last());
            case Published.Conflict conflict ->
                "not before " + conflict.notBeforeOrNull() + ", not after " + conflict.notAfterOrNull();
            case Published.Unknown ignored -> "nothing";
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
