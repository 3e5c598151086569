package org.dateline.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an entity was from one day to another.
 *
 * @param country code as in the codebook, section 4
 * @param sectors codebook sectors, primary first; may be empty
 * @param fromOrNull first day; null where it reaches back without bound
 * @param untilOrNull first day after it; null where it goes on
 * @param title such as "President"; may be empty
 */
public record Role(
        String country,
        List<String> sectors,
        @Nullable LocalDate fromOrNull,
        @Nullable LocalDate untilOrNull,
        String title) {

    private static final Pattern FORM =
            Pattern.compile("([A-Z]{3})\\s+(-|[A-Z]{3}(?:\\+[A-Z]{3})*)(?:\\s+([0-9-]*\\.\\.[0-9-]*))?(?:\\s+(.+))?");

    public Role {
        sectors = List.copyOf(sectors);
        if (fromOrNull != null && untilOrNull != null && !fromOrNull.isBefore(untilOrNull)) {
            throw new IllegalArgumentException("a role ends before it begins: " + fromOrNull + ".." + untilOrNull);
        }
    }

    /** Reads {@code SYR GOV 2000-07-17..2024-12-08 President}; an end without a day covers its month or year. */
    static Role parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("no role: " + text);
        }
        List<String> sectors =
                form.group(2).equals("-") ? List.of() : List.of(form.group(2).split("\\+"));
        LocalDate from = null;
        LocalDate until = null;
        if (form.group(3) != null) {
            String[] ends = form.group(3).split("\\.\\.", -1);
            from = ends[0].isEmpty() ? null : day(ends[0], false);
            until = ends[1].isEmpty() ? null : day(ends[1], true);
        }
        return new Role(
                form.group(1),
                sectors,
                from,
                until,
                form.group(4) == null ? "" : form.group(4).strip());
    }

    private static LocalDate day(String text, boolean end) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).plusYears(end ? 1 : 0).atDay(1);
                case 7 -> YearMonth.parse(text).plusMonths(end ? 1 : 0).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no date: " + text, e);
        }
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(fromOrNull);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(untilOrNull);
    }

    /** True on the role's days. */
    public boolean holdsOn(LocalDate day) {
        return (fromOrNull == null || !day.isBefore(fromOrNull)) && (untilOrNull == null || day.isBefore(untilOrNull));
    }

    /**
     * True where the other role, which does not begin before this one, begins on a day on which this one surely goes on. A
     * bound on the first of a month or year may be told to the month or year only, so nothing is sure within it.
     */
    boolean surelyMeets(Role later) {
        if (later.fromOrNull == null) {
            return fromOrNull == null;
        }
        if (fromOrNull != null && later.fromOrNull.isBefore(fromOrNull)) {
            return false;
        }
        LocalDate begins = later.fromOrNull;
        LocalDate latest = begins.getDayOfMonth() > 1
                ? begins
                : begins.getMonthValue() > 1
                        ? begins.plusMonths(1).minusDays(1)
                        : begins.plusYears(1).minusDays(1);
        return untilOrNull == null || earliest(untilOrNull).isAfter(latest);
    }

    private static LocalDate earliest(LocalDate end) {
        return end.getDayOfMonth() > 1 ? end : end.getMonthValue() > 1 ? end.minusMonths(1) : end.minusYears(1);
    }

    public boolean isOpen() {
        return untilOrNull == null;
    }
}
