package org.dateline.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that tell a time ({@code knowledge/lexicon/times.tsv}). */
public final class TimeWords {

    /** What a word or phrase tells. */
    public enum Sort {
        WEEKDAY,
        MONTH,
        SEASON,
        /** Of a day. */
        PART,
        UNIT,
        /** Days from the story's own. */
        DAY,
        /** An order in time without a date. */
        VAGUE,
        /** A noun that other acts are timed by. */
        EVENT,
        /** A verb or adjective whose infinitive lies ahead. */
        AHEAD
    }

    /** An entry. */
    public record Entry(Sort sort, String value) {

        /** The value as a number. */
        public int number() {
            return Integer.parseInt(value);
        }
    }

    /** Words of phrases that stand in every sentence. */
    private static final Set<String> COMMON = Set.of("in", "the", "at", "by", "that", "as", "to", "not", "of", "a");

    private final Map<String, Entry> entries;
    private final Set<String> telling;
    private final int longest;

    private TimeWords(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
        telling = entries.entrySet().stream()
                .filter(e -> e.getValue().sort() != Sort.EVENT && e.getValue().sort() != Sort.AHEAD)
                .flatMap(e -> Stream.of(e.getKey().split(" ")))
                .filter(w -> !COMMON.contains(w))
                .collect(Collectors.toUnmodifiableSet());
        longest = entries.keySet().stream()
                .mapToInt(k -> k.split(" ").length)
                .max()
                .orElse(1);
    }

    /** The lexicon packed with the program. */
    public static TimeWords packed() {
        var entries = new HashMap<String, Entry>();
        for (List<String> row : Lexicon.rows("times.tsv", 3)) {
            var entry = new Entry(Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2));
            if (entries.put(row.getFirst(), entry) != null) {
                throw new IllegalStateException("times.tsv has \"" + row.getFirst() + "\" twice");
            }
        }
        return new TimeWords(entries);
    }

    /** The entry of that sort for words in lower case, parted by spaces. */
    public Optional<Entry> find(String words, Sort sort) {
        return Optional.ofNullable(entries.get(words)).filter(e -> e.sort() == sort);
    }

    /** True where the word (lower case) is one of an entry that tells a time: a quick look that saves the long ones. */
    public boolean tells(String word) {
        return telling.contains(word);
    }

    /** The most words that an entry has. */
    public int longest() {
        return longest;
    }
}
