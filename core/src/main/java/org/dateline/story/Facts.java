package org.dateline.story;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.knowledge.NumberWords;

/**
 * Words brought to one form where a house style writes a fact its own way ("eight" is "8", "21st" is "21", "twenty-five"
 * is "25", "two thousand" is "2000"), and which of them are facts: numbers, and the names of days and months.
 */
final class Facts {

    /** Names that are other words, too. */
    private static final Set<Month> ALSO_WORDS = Set.of(Month.MARCH, Month.MAY);

    private static final Set<String> DAYS = Stream.concat(
                    Stream.of(DayOfWeek.values()).map(DayOfWeek::name),
                    Stream.of(Month.values())
                            .filter(month -> !ALSO_WORDS.contains(month))
                            .map(Month::name))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

    /** No number is multiplied beyond this. */
    private static final long LARGEST = 1_000_000_000_000_000L;

    private final NumberWords numbers;

    Facts(NumberWords numbers) {
        this.numbers = numbers;
    }

    static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0))
                || numbers.find(word).filter(Facts::tellsANumber).isPresent();
    }

    /** "no" is none: where others were killed, their number is the new fact. */
    private static boolean tellsANumber(NumberWords.Entry entry) {
        return !entry.sort().bends() && entry.high() > 0;
    }

    /** The words with each number in one form. */
    List<String> inOneForm(List<String> words) {
        var all = new ArrayList<String>(words.size());
        for (String word : words) {
            String form = form(word);
            String before = all.isEmpty() ? "" : all.getLast();
            if (isPlain(before) && joins(before, word, form)) {
                all.set(all.size() - 1, joined(before, word, form));
            } else {
                all.add(form);
            }
        }
        return all;
    }

    private String form(String word) {
        if (Character.isDigit(word.charAt(0))) {
            int ends = word.length() - 2;
            return ends > 0 && ORDINAL_ENDS.contains(word.substring(ends)) && isPlain(word.substring(0, ends))
                    ? word.substring(0, ends)
                    : word;
        }
        return numbers.find(word)
                .filter(entry -> entry.sort() == NumberWords.Sort.EXACT && tellsANumber(entry))
                .map(entry -> String.valueOf(entry.low()))
                .orElse(word);
    }

    /** "twenty five" and "2 thousand" are one number; "20 5" are two. */
    private boolean joins(String before, String word, String form) {
        if (times(word) > 1) {
            return before.length() < 6 && Long.parseLong(before) <= LARGEST / times(word);
        }
        return !word.equals(form)
                && form.length() == 1
                && before.length() == 2
                && before.charAt(1) == '0'
                && before.charAt(0) > '1';
    }

    private String joined(String before, String word, String form) {
        long value = Long.parseLong(before);
        long times = times(word);
        return String.valueOf(times > 1 ? value * times : value + Long.parseLong(form));
    }

    private long times(String word) {
        return numbers.find(word)
                .filter(entry -> entry.sort() == NumberWords.Sort.TIMES)
                .map(NumberWords.Entry::low)
                .orElse(1L);
    }

    private static boolean isPlain(String word) {
        return !word.isEmpty() && word.length() < 16 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What the one has more of than the other, each once, sorted. */
    static List<String> beyond(List<String> these, List<String> those) {
        Map<String, Long> counts = those.stream().collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        var seen = new java.util.HashMap<String, Long>();
        var beyond = new TreeSet<String>();
        for (String word : these) {
            if (seen.merge(word, 1L, Long::sum) > counts.getOrDefault(word, 0L)) {
                beyond.add(word);
            }
        }
        return List.copyOf(beyond);
    }
}
