package org.dateline.story;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Span;
import org.dateline.model.Story;

/**
 * What is kept of a story's body to compare it with others: its runs of four words, as hashes, and its numbers. Long
 * stories keep a quarter of their runs, always the same quarter, so that any two can be compared.
 *
 * @param runs hashes, ascending, each once
 * @param sampled whether only a quarter was kept
 * @param numbers each number and how often it stands there
 */
@SuppressWarnings("ArrayRecordComponent")
record Sketch(int[] runs, boolean sampled, TreeMap<String, Integer> numbers) {

    private static final int WORDS_OF_A_RUN = 4;
    private static final int LONG_STORY = 400;
    private static final int SAMPLE = 4;

    private static final Set<String> NUMBER_WORDS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "dozen",
            "dozens",
            "several",
            "scores");

    static Sketch of(Story story) {
        var body = new StringBuilder();
        for (Span paragraph : story.paragraphs()) {
            body.append(paragraph.of(story.text())).append('\n');
        }
        List<String> words = Fingerprint.wordsOf(body.toString());
        var numbers = new TreeMap<String, Integer>();
        for (String word : words) {
            if (Character.isDigit(word.charAt(0)) || NUMBER_WORDS.contains(word)) {
                numbers.merge(word, 1, Integer::sum);
            }
        }
        int[] runs = new int[Math.max(0, words.size() - WORDS_OF_A_RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = hash(words.subList(i, i + WORDS_OF_A_RUN));
        }
        int[] sorted = Arrays.stream(runs).sorted().distinct().toArray();
        boolean sampled = sorted.length > LONG_STORY;
        return new Sketch(sampled ? quarter(sorted) : sorted, sampled, numbers);
    }

    /** The smallest hashes: stories that share most runs share some of these. */
    int[] smallest(int count) {
        int[] quarter = sampled ? runs : quarter(runs);
        return Arrays.copyOf(quarter, Math.min(count, quarter.length));
    }

    int size() {
        return runs.length;
    }

    boolean sameNumbers(Sketch other) {
        return numbers.equals(other.numbers);
    }

    /** The smaller of the two shares of runs that each has in common with the other. */
    double shareWith(Sketch other) {
        boolean both = sampled == other.sampled;
        int[] a = both || sampled ? runs : quarter(runs);
        int[] b = both || other.sampled ? other.runs : quarter(other.runs);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int larger = Math.max(a.length, b.length);
        return larger == 0 ? 0 : (double) common / larger;
    }

    private static int[] quarter(int[] sorted) {
        return Arrays.stream(sorted)
                .filter(hash -> Math.floorMod(hash, SAMPLE) == 0)
                .toArray();
    }

    /** FNV-1a over the words' characters, stirred: neighbouring texts must not get neighbouring hashes. */
    private static int hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return (int) (hash ^ hash >>> 32);
    }
}
