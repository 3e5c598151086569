package org.dateline.lab.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one page's text compares with the right one, over runs of four words, repeats counted.
 *
 * @param hits runs in both, as a share of all runs of both texts together
 * @param surplus runs that only the text read has, as such a share
 * @param misses runs that only the right text has, as such a share
 * @param exact true where the texts have the same words in the same order
 */
public record ShingleScore(double hits, double surplus, double misses, boolean exact) {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Compares; a text of fewer than four words is one run. */
    public static ShingleScore of(String right, String read) {
        List<String> rightWords = words(right);
        List<String> readWords = words(read);
        Map<List<String>, Integer> rightRuns = runs(rightWords);
        Map<List<String>, Integer> readRuns = runs(readWords);
        double hits = 0;
        for (var run : rightRuns.entrySet()) {
            hits += Math.min(run.getValue(), readRuns.getOrDefault(run.getKey(), 0));
        }
        double surplus = count(readRuns) - hits;
        double misses = count(rightRuns) - hits;
        double all = Math.max(1, hits + surplus + misses);
        return new ShingleScore(hits / all, surplus / all, misses / all, rightWords.equals(readWords));
    }

    /** 1 where nothing was to be read and nothing was. */
    public double precision() {
        return surplus + misses == 0 ? 1 : hits + surplus == 0 ? 0 : hits / (hits + surplus);
    }

    /** 1 where nothing was to be read and nothing was. */
    public double recall() {
        return surplus + misses == 0 ? 1 : hits + misses == 0 ? 0 : hits / (hits + misses);
    }

    /** Of this page alone. */
    public double f1() {
        return harmonic(precision(), recall());
    }

    static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<List<String>, Integer> runs(List<String> words) {
        var runs = new HashMap<List<String>, Integer>();
        if (!words.isEmpty() && words.size() < WORDS) {
            runs.put(words, 1);
        }
        for (int i = 0; i + WORDS <= words.size(); i++) {
            runs.merge(new ArrayList<>(words.subList(i, i + WORDS)), 1, Integer::sum);
        }
        return runs;
    }

    private static int count(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(n -> n).sum();
    }
}
