package org.dateline.knowledge;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Feasts and fasts of the world's calendars, and their days ({@code knowledge/lexicon/feasts.tsv}). */
public final class Feasts {

    /** How a feast's days are reckoned. */
    private enum How {
        FIXED,
        HIJRI,
        EASTER,
        PASCHA,
        WEEKDAY,
        LISTED
    }

    /** A feast's days in one year, both included. */
    public record Days(LocalDate first, LocalDate last) {}

    /** A feast. */
    public static final class Feast {
        private final String name;
        private final How how;
        private final List<String> value;

        private Feast(String name, How how, List<String> value) {
            this.name = name;
            this.how = how;
            this.value = value;
        }

        /** Its first name in the table. */
        public String name() {
            return name;
        }

        /** Its days that begin in that year of the common calendar: none, one, or two of a lunar one. */
        public List<Days> in(int year) {
            int length = Integer.parseInt(value.getLast());
            return starts(year).map(d -> new Days(d, d.plusDays(length - 1L))).toList();
        }

        private Stream<LocalDate> starts(int year) {
            return switch (how) {
                case FIXED -> Stream.of(MonthDay.parse("--" + value.getFirst()).atYear(year));
                case HIJRI -> hijri(year);
                case EASTER -> Stream.of(easter(year).plusDays(Integer.parseInt(value.getFirst())));
                case PASCHA -> Stream.of(pascha(year).plusDays(Integer.parseInt(value.getFirst())));
                case WEEKDAY ->
                    Stream.of(LocalDate.of(year, Integer.parseInt(value.getFirst()), 1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(
                                    Integer.parseInt(value.get(2)), DayOfWeek.of(Integer.parseInt(value.get(1))))));
                case LISTED ->
                    value.subList(0, value.size() - 1).stream()
                            .map(LocalDate::parse)
                            .filter(d -> d.getYear() == year);
            };
        }

        private Stream<LocalDate> hijri(int year) {
            MonthDay at = MonthDay.parse("--" + value.getFirst());
            int near = (int) Math.floor((year - 622) * 33.0 / 32);
            return IntStream.rangeClosed(near - 1, near + 2)
                    .boxed()
                    .flatMap(h -> ofHijri(h, at).stream())
                    .filter(d -> d.getYear() == year);
        }

        private static Optional<LocalDate> ofHijri(int year, MonthDay at) {
            try {
                return Optional.of(LocalDate.from(HijrahDate.of(year, at.getMonthValue(), at.getDayOfMonth())));
            } catch (DateTimeException outsideTheCalendar) {
                return Optional.empty();
            }
        }
    }

    private final Map<String, Feast> byName;
    private final Set<String> naming;
    private final int longest;

    private Feasts(Map<String, Feast> byName) {
        this.byName = Map.copyOf(byName);
        naming = byName.keySet().stream()
                .flatMap(n -> Stream.of(n.split(" ")))
                .filter(w -> w.length() > 2 && !w.equals("the"))
                .collect(Collectors.toUnmodifiableSet());
        longest = byName.keySet().stream()
                .mapToInt(k -> k.split(" ").length)
                .max()
                .orElse(1);
    }

    private static final class Packed {
        private static final Feasts FEASTS = load();
    }

    /** The table that comes with the program, read once. */
    public static Feasts packed() {
        return Packed.FEASTS;
    }

    private static Feasts load() {
        var feasts = new HashMap<String, Feast>();
        for (List<String> row : Lexicon.rows("feasts.tsv", 3)) {
            var feast = new Feast(
                    row.getFirst().split(";")[0],
                    How.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    List.of(row.get(2).split("[ /]")));
            for (String name : row.getFirst().split(";")) {
                if (feasts.put(name, feast) != null) {
                    throw new IllegalStateException("feasts.tsv has \"" + name + "\" twice");
                }
            }
        }
        return new Feasts(feasts);
    }

    /** True where the word (lower case) stands in a feast's name: a quick look that saves the long ones. */
    public boolean names(String word) {
        return naming.contains(word);
    }

    /** The feast of that name: lower case, tokens parted by spaces. */
    public Optional<Feast> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The most words that a name has. */
    public int longest() {
        return longest;
    }

    /** Easter Sunday by the Gregorian reckoning (the anonymous algorithm of 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter Sunday by the Julian reckoning (Meeus), told in the common calendar: thirteen days later in 1900 to 2099. */
    private static LocalDate pascha(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }
}
