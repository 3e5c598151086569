package org.dateline.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a carrier's date names, as written: in its own zone. ISO dates and date-times, those of mails and feeds,
 * a month in English words, and seconds or milliseconds since 1970 (then in UTC). Figures that could be day or month are
 * not read.
 */
final class DayWords {

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(?<month>" + MONTHS + ")[a-z]{0,6}\\.?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<!\\d)(?<year>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)(?<m>\\d\\d)(?<day>\\d\\d)(?:T?\\d{4,6}Z?)?(?!\\d)"),
            Pattern.compile(
                    "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of +)?" + MONTH + "[ ,-]+(?<year>\\d{4})(?!\\d)"),
            Pattern.compile("\\b" + MONTH + " +(?<day>\\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\\d{4})(?!\\d)"),
            // date(1) and some scripts: Tue Mar  3 08:00:00 UTC 2026
            Pattern.compile(
                    "\\b" + MONTH + " +(?<day>\\d{1,2}) +[\\d:]{5,8} +(?:[a-z+\\d:-]+ +)?(?<year>\\d{4})(?!\\d)"));

    private static final Pattern SINCE_1970 = Pattern.compile("-?\\d{9,10}(?:\\d{3})?(?:\\.\\d+)?");
    private static final int LONGEST = 200;

    private DayWords() {}

    static Optional<LocalDate> day(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = words.strip().toLowerCase(Locale.ROOT);
        if (SINCE_1970.matcher(bare).matches()) {
            long number = Long.parseLong(bare.replaceFirst("\\..*", ""));
            long seconds = Math.abs(number) >= 100_000_000_000L ? number / 1000 : number;
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(bare);
            if (matcher.find()) {
                return day(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        int month = matcher.namedGroups().containsKey("m")
                ? Integer.parseInt(matcher.group("m"))
                : MONTHS.indexOf(matcher.group("month")) / 4 + 1;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
