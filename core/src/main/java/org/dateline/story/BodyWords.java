package org.dateline.story;

import java.util.Arrays;
import java.util.List;

/**
 * What is kept of a body to compare it with others: its words as hashes, in order, and its facts in full, since facts
 * must never be taken for others by chance.
 */
final class BodyWords {

    /** Words of a run: long enough that chance gives few, short enough to live between two edits. */
    static final int RUN = 4;

    /** Words of a run by which stories are looked up: few of another story's phrases are so long by chance. */
    static final int LONG_RUN = 8;

    private final int[] words;
    private final int[] factsAt;
    private final String[] facts;

    private BodyWords(int[] words, int[] factsAt, String[] facts) {
        this.words = words;
        this.factsAt = factsAt;
        this.facts = facts;
    }

    /** The body of these folded words. */
    static BodyWords of(List<String> folded, Facts knowledge) {
        List<String> inOneForm = knowledge.inOneForm(folded);
        int[] words = new int[inOneForm.size()];
        int[] at = new int[words.length];
        int facts = 0;
        for (int i = 0; i < words.length; i++) {
            String word = inOneForm.get(i);
            words[i] = hash(word);
            if (Facts.isDay(word) || knowledge.isNumber(word)) {
                at[facts++] = i;
            }
        }
        int[] factsAt = Arrays.copyOf(at, facts);
        return new BodyWords(
                words,
                factsAt,
                Arrays.stream(factsAt).mapToObj(i -> inOneForm.get(i).intern()).toArray(String[]::new));
    }

    int size() {
        return words.length;
    }

    int word(int at) {
        return words[at];
    }

    int runs() {
        return Math.max(0, words.length - RUN + 1);
    }

    /** Hash of the run that begins at a word. */
    int run(int at) {
        return hash(at, RUN);
    }

    int longRuns() {
        return Math.max(0, words.length - LONG_RUN + 1);
    }

    /** Hash of the long run that begins at a word. */
    int longRun(int at) {
        return hash(at, LONG_RUN);
    }

    private int hash(int at, int length) {
        int hash = 0;
        for (int i = at; i < at + length; i++) {
            hash = hash * 0x01000193 + words[i];
        }
        return stirred(hash);
    }

    /** Numbers, or else days, between two words, in order. */
    List<String> facts(int from, int to, boolean days) {
        int first = Arrays.binarySearch(factsAt, from);
        int last = Arrays.binarySearch(factsAt, to);
        return Arrays.stream(facts, first < 0 ? -first - 1 : first, last < 0 ? -last - 1 : last)
                .filter(fact -> Facts.isDay(fact) == days)
                .toList();
    }

    List<String> numbers() {
        return facts(0, words.length, false);
    }

    private static int hash(String word) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return stirred(hash);
    }

    /** So that neighbouring texts do not get neighbouring hashes. */
    private static int stirred(int value) {
        int hash = value;
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}
