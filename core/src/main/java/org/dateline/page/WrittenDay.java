package org.dateline.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as machines write them: with a year of four digits first, so that nothing has to be guessed. */
final class WrittenDay {

    /** What programs write where they know no date: year 1, or 1970. */
    private static final int EARLIEST_YEAR = 1900;

    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/((?:19|20)\\d\\d)/(?:(\\d{1,2})|(" + String.join("|", MONTHS) + ")[a-z]{0,6})/(\\d{1,2})(?=/|$)",
            Pattern.CASE_INSENSITIVE);

    private WrittenDay() {}

    /** The day of an ISO date or date-time, as written: in the paper's own zone. */
    static Optional<LocalDate> iso(String words) {
        Matcher iso = ISO.matcher(words);
        return iso.find() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /** The part of a page's address that gives year, month and day, in this order; empty where none does. */
    static String partOf(String address) {
        Matcher path = IN_ADDRESS.matcher(address);
        return path.find() && ofAddress(path).isPresent() ? path.group() : "";
    }

    /** The day that an address's part gives. */
    static Optional<LocalDate> inAddress(String address) {
        Matcher path = IN_ADDRESS.matcher(address);
        return path.find() ? ofAddress(path) : Optional.empty();
    }

    private static Optional<LocalDate> ofAddress(Matcher path) {
        String month = path.group(2) != null
                ? path.group(2)
                : String.valueOf(MONTHS.indexOf(path.group(3).toLowerCase(Locale.ROOT)) + 1);
        return day(path.group(1), month, path.group(4));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(d -> d.getYear() >= EARLIEST_YEAR && !d.equals(NO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
