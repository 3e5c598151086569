package org.dateline.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.When.Precision;
import org.dateline.when.Line.Found;
import org.dateline.when.Told.Dated;
import org.dateline.when.Told.Unsettled;

/** Reads dates written in figures alone, with slashes or as machines write them. */
final class FigureGrammar {

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern STAMP = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})t\\d.*");

    private FigureGrammar() {}

    /** "14/03/2025", "2025-03-14T10:30"; which figure is the month, where both could be, nobody can tell. */
    static Optional<Found> read(Line line, int i) {
        if (!line.startsWithDigit(i)) {
            return Optional.empty();
        }
        Matcher stamp = STAMP.matcher(line.word(i));
        if (stamp.matches()) {
            return day(stamp.group(1), stamp.group(2), stamp.group(3), i + 1);
        }
        Matcher slashed = SLASHED.matcher(line.word(i));
        if (!slashed.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.of(new Found(new Unsettled(Precision.DAY), i + 1));
        }
        return first > 12
                ? day(slashed.group(3), slashed.group(2), slashed.group(1), i + 1)
                : day(slashed.group(3), slashed.group(1), slashed.group(2), i + 1);
    }

    private static Optional<Found> day(String year, String month, String day, int end) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new Found(new Dated(date, date, Precision.DAY), end));
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }
}
