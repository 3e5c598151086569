package org.dateline.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.ContextWords;
import org.dateline.model.Story;
import org.dateline.model.Stretch;

/** The codebook's contexts of a story, by the words that speak for each. */
public final class Contexts {

    /** A context needs this much weight for every thousand words, and at least this much in all. */
    private static final double ENOUGH = 8;

    private static final int MOST = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private final ContextWords words;

    public Contexts(ContextWords words) {
        this.words = words;
    }

    /**
     * A context and what speaks for it.
     *
     * @param weight the sum of its words' weights
     * @param words that speak for it, each as often as it stands in the story, in order
     */
    public record Found(String context, double weight, List<String> words) {
        public Found {
            words = List.copyOf(words);
        }
    }

    /** Contexts, strongest first; none where no words speak clearly for one. */
    public List<String> of(Story story) {
        return found(story).stream().map(Found::context).toList();
    }

    /** The same with the words that decided. */
    public List<Found> found(Story story) {
        Map<String, Found> sums = new HashMap<>();
        int count = 0;
        for (Stretch stretch : story.stretches()) {
            List<String> row = row(stretch.span().of(story.text()));
            count += row.size();
            for (int i = 0; i < row.size(); i++) {
                add(sums, row.get(i));
                if (i + 1 < row.size()) {
                    add(sums, row.get(i) + " " + row.get(i + 1));
                }
            }
        }
        double needed = Math.max(ENOUGH, ENOUGH * count / 500.0);
        return sums.values().stream()
                .filter(f -> f.weight() >= needed)
                .sorted(Comparator.comparingDouble(Found::weight).reversed().thenComparing(Found::context))
                .limit(MOST)
                .toList();
    }

    private void add(Map<String, Found> sums, String word) {
        words.weightsOf(word)
                .forEach((context, weight) ->
                        sums.merge(context, new Found(context, weight, List.of(word)), Contexts::both));
    }

    private static Found both(Found one, Found other) {
        var words = new ArrayList<>(one.words());
        words.addAll(other.words());
        return new Found(one.context(), one.weight() + other.weight(), words);
    }

    private static List<String> row(String text) {
        var row = new ArrayList<String>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            row.add(matcher.group().replaceAll("['’]s?$", ""));
        }
        return row;
    }
}
