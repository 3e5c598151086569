package org.dateline.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/** The day of publication that many papers put into a story's address: year, month, day, in that order. */
final class AddressDate {

    private static final Pattern DATE = Pattern.compile(
            "[/_-](?<y>19\\d\\d|20\\d\\d)([/-])(?<m>0?[1-9]|1[0-2])\\2(?<d>0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");

    private AddressDate() {}

    /** The date in {@code words} if they are an address with one. */
    static Optional<FullDate> in(String words) {
        if (!words.contains("/")) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(words);
        if (!date.find()) {
            return Optional.empty();
        }
        var month = YearMonth.of(Integer.parseInt(date.group("y")), Integer.parseInt(date.group("m")));
        int day = Integer.parseInt(date.group("d"));
        if (day > month.lengthOfMonth()) {
            return Optional.empty();
        }
        LocalDate found = month.atDay(day);
        return Optional.of(new FullDate(found, found, false, new Span(date.start("y"), date.end("d"))));
    }
}
