package org.dateline.reading.minilm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lists that the cutting of words and sentences reads: {@code words.tsv} and {@code splits.tsv} beside this class.
 *
 * @param sorts the sort of an abbreviation by its lower-case form without the last full stop
 * @param starters words that begin sentences
 * @param afterTime words that go on after "p.m."
 * @param clipped words with an apostrophe of their own before them
 * @param units split from the number that they stand at
 * @param names names that end as if a clitic stood there
 * @param currencies codes and short names of money, split from the number that they stand at
 * @param endings of network domains and of file names
 * @param splits lengths of the parts of a word that is several
 */
record WordLists(
        Map<String, Abbreviation> sorts,
        Set<String> starters,
        Set<String> afterTime,
        Set<String> clipped,
        Set<String> units,
        Set<String> names,
        Set<String> currencies,
        Set<String> endings,
        Map<String, List<Integer>> splits) {

    /** What follows a full stop's word decides whether it ends a sentence, and each sort asks for something else. */
    enum Abbreviation {
        LEADING,
        TITLE,
        MONTH,
        DATE,
        NUMBER,
        COMPANY,
        COMMON,
        TIME,
        STATE
    }

    private static final class Shared {
        static final WordLists LISTS = load();
    }

    /** The lists, read once. */
    static WordLists shared() {
        return Shared.LISTS;
    }

    private static WordLists load() {
        var sorts = new HashMap<String, Abbreviation>();
        var sets = new HashMap<String, Set<String>>();
        for (String line : lines("words.tsv")) {
            String[] columns = line.split("\t", -1);
            List<String> words = Arrays.asList(columns[1].split(" ", -1));
            sets.computeIfAbsent(columns[0], k -> new HashSet<>()).addAll(words);
        }
        for (Abbreviation sort : Abbreviation.values()) {
            take(sets, sort.name().toLowerCase(java.util.Locale.ROOT)).forEach(w -> sorts.putIfAbsent(w, sort));
        }
        var splits = new HashMap<String, List<Integer>>();
        for (String line : lines("splits.tsv")) {
            splits.put(
                    line.replace("|", ""),
                    Arrays.stream(line.split("\\|", -1)).map(String::length).toList());
        }
        return new WordLists(
                Map.copyOf(sorts),
                take(sets, "starter"),
                take(sets, "after-time"),
                take(sets, "clipped"),
                take(sets, "unit"),
                take(sets, "name"),
                take(sets, "currency"),
                take(sets, "ending"),
                Map.copyOf(splits));
    }

    private static Set<String> take(Map<String, Set<String>> sets, String sort) {
        Set<String> words = sets.get(sort);
        if (words == null) {
            throw new IllegalStateException("words.tsv has no sort " + sort);
        }
        return Set.copyOf(words);
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no list " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
