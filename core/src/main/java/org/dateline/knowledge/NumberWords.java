package org.dateline.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell a number or bend one ({@code knowledge/lexicon/numbers.tsv}). */
public final class NumberWords {

    /** What a word or phrase does to a number. */
    public enum Sort {
        /** It is a value. */
        EXACT,
        /** It multiplies the value before it. */
        TIMES,
        /** It is a range. */
        VAGUE,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        ABOUT,
        NEARLY,
        /** It stands with a number and changes nothing. */
        PLAIN;

        /** True for words that stand with a number and are none themselves. */
        public boolean bends() {
            return compareTo(AT_LEAST) >= 0;
        }
    }

    /** An entry: a value, a range or a multiplier; both bounds are 0 for words that only bend a number. */
    public record Entry(Sort sort, long low, long high) {}

    private final Map<String, Entry> before;
    private final Map<String, Entry> after;
    private final Set<String> beginnings;
    private final int longest;

    private NumberWords(Map<String, Entry> before, Map<String, Entry> after) {
        this.before = Map.copyOf(before);
        this.after = Map.copyOf(after);
        beginnings = before.keySet().stream().map(NumberWords::first).collect(Collectors.toUnmodifiableSet());
        longest = before.keySet().stream()
                .mapToInt(k -> k.split(" ").length)
                .max()
                .orElse(1);
    }

    /** The lexicon packed with the program. */
    public static NumberWords packed() {
        var before = new HashMap<String, Entry>();
        var after = new HashMap<String, Entry>();
        for (List<String> row : Lexicon.rows("numbers.tsv", 4)) {
            boolean behind = row.get(1).endsWith(" after");
            String sort = row.get(1).replace(" after", "").replace('-', '_').toUpperCase(Locale.ROOT);
            var entry = new Entry(Sort.valueOf(sort), bound(row.get(2)), bound(row.get(3)));
            if ((behind ? after : before).put(row.getFirst(), entry) != null) {
                throw new IllegalStateException("numbers.tsv has \"" + row.getFirst() + "\" twice");
            }
        }
        return new NumberWords(before, after);
    }

    private static long bound(String cell) {
        return cell.equals("-") ? 0 : Long.parseLong(cell);
    }

    /** A number's words, or words that bend the number after them; lower case, parted by spaces. */
    public Optional<Entry> find(String words) {
        return Optional.ofNullable(before.get(words));
    }

    /** Words behind a number that bend it. */
    public Optional<Entry> findAfter(String words) {
        return Optional.ofNullable(after.get(words));
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    /** True where an entry begins with the word (lower case): a quick look that saves the long ones. */
    public boolean begins(String word) {
        return beginnings.contains(word);
    }

    /** The most words that an entry has. */
    public int longest() {
        return longest;
    }
}
