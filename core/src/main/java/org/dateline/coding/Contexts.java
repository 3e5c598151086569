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

    /** Contexts, strongest first; none where no words speak clearly for one. */
    public List<String> of(Story story) {
        Map<String, Double> weights = new HashMap<>();
        int count = 0;
        for (Stretch stretch : story.stretches()) {
            List<String> row = row(stretch.span().of(story.text()));
            count += row.size();
            for (int i = 0; i < row.size(); i++) {
                add(weights, words.weightsOf(row.get(i)));
                if (i + 1 < row.size()) {
                    add(weights, words.weightsOf(row.get(i) + " " + row.get(i + 1)));
                }
            }
        }
        double needed = Math.max(ENOUGH, ENOUGH * count / 500.0);
        return weights.entrySet().stream()
                .filter(e -> e.getValue() >= needed)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void add(Map<String, Double> weights, Map<String, Integer> found) {
        found.forEach((context, weight) -> weights.merge(context, (double) weight, Double::sum));
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
