package org.dateline.lab.repeats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.dateline.knowledge.NumberWords;

/** Edits word by word: other words, typos, another house's style, other numbers. */
final class WordEdits {

    private final NumberWords numbers = NumberWords.packed();
    private final Set<String> days = new HashSet<>();
    private final Map<String, String> houseStyle = houseStyle();

    WordEdits() {
        Arrays.stream(DayOfWeek.values()).map(Enum::name).forEach(days::add);
        Arrays.stream(Month.values()).map(Enum::name).forEach(days::add);
    }

    private static Map<String, String> houseStyle() {
        var style = new HashMap<String, String>();
        try (InputStream in = Objects.requireNonNull(WordEdits.class.getResourceAsStream("house-style.tsv"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> style.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return style;
    }

    /** Replaces that share of all words by words of another story; numbers and days stay. */
    Telling substituted(Telling telling, double share, Telling other, SplittableRandom random) {
        List<String> words = other.paragraphs().stream()
                .flatMap(paragraph -> Arrays.stream(paragraph.split(" ")))
                .map(WordEdits::bare)
                .filter(word -> !word.isEmpty() && !isFact(word))
                .toList();
        int many = (int) Math.round(share * telling.words());
        return edited(telling, many, word -> !isFact(word), random, word -> words.get(random.nextInt(words.size())));
    }

    /** Two letters of so many words change places. */
    Telling mistyped(Telling telling, double share, SplittableRandom random) {
        int many = (int) Math.round(share * telling.words());
        return edited(telling, many, word -> word.length() >= 4 && !isFact(word), random, word -> {
            int at = 1 + random.nextInt(word.length() - 2);
            return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        });
    }

    /** Every word that the other house writes otherwise. */
    Telling inHouseStyle(Telling telling) {
        var paragraphs = new ArrayList<String>();
        for (String paragraph : telling.paragraphs()) {
            var words = new ArrayList<String>();
            for (String word : paragraph.split(" ")) {
                String bare = bare(word);
                words.add(word.replace(bare, houseStyle.getOrDefault(bare, bare)));
            }
            paragraphs.add(String.join(" ", words).replace('\'', '’'));
        }
        return telling.withParagraphs(paragraphs);
    }

    /** Other numbers in place of so many, the first ones where {@code first}. */
    Telling renumbered(Telling telling, int many, boolean first, SplittableRandom random) {
        var at = new ArrayList<Integer>();
        List<String> all = all(telling);
        for (int i = 0; i < all.size(); i++) {
            if (isNumber(bare(all.get(i)))) {
                at.add(i);
            }
        }
        if (at.isEmpty()) {
            throw new IllegalStateException("a story without numbers: " + telling.headline());
        }
        var chosen = new HashSet<Integer>();
        while (chosen.size() < Math.min(many, at.size())) {
            chosen.add(at.get(first ? chosen.size() : random.nextInt(at.size())));
        }
        return mapped(telling, chosen::contains, word -> String.valueOf(100 + random.nextInt(9_900)));
    }

    private interface Admits {
        boolean test(String word);
    }

    private static Telling edited(
            Telling telling, int many, Admits admits, SplittableRandom random, UnaryOperator<String> edit) {
        var at = new ArrayList<Integer>();
        List<String> all = all(telling);
        for (int i = 0; i < all.size(); i++) {
            if (admits.test(bare(all.get(i)))) {
                at.add(i);
            }
        }
        var chosen = new HashSet<Integer>();
        while (chosen.size() < Math.min(many, at.size())) {
            chosen.add(at.get(random.nextInt(at.size())));
        }
        return mapped(telling, chosen::contains, edit);
    }

    private static List<String> all(Telling telling) {
        return telling.paragraphs().stream()
                .flatMap(paragraph -> Arrays.stream(paragraph.split(" ")))
                .toList();
    }

    private static Telling mapped(Telling telling, IntPredicate chosen, UnaryOperator<String> edit) {
        var paragraphs = new ArrayList<String>();
        int at = 0;
        for (String paragraph : telling.paragraphs()) {
            var words = new ArrayList<String>();
            for (String word : paragraph.split(" ")) {
                String bare = bare(word);
                words.add(chosen.test(at++) ? word.replace(bare, edit.apply(bare)) : word);
            }
            paragraphs.add(String.join(" ", words));
        }
        return telling.withParagraphs(paragraphs);
    }

    private boolean isFact(String word) {
        return word.isEmpty()
                || Character.isDigit(word.charAt(0))
                || numbers.find(word.toLowerCase(Locale.ROOT))
                        .filter(entry -> !entry.sort().bends())
                        .isPresent()
                || days.contains(word.toUpperCase(Locale.ROOT));
    }

    private boolean isNumber(String word) {
        return !word.isEmpty()
                && (Character.isDigit(word.charAt(0))
                        || numbers.find(word.toLowerCase(Locale.ROOT))
                                .filter(entry -> entry.sort() == NumberWords.Sort.EXACT)
                                .isPresent());
    }

    /** The word without the marks around it. */
    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
