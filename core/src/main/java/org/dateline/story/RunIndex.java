package org.dateline.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which stories share runs of words, by a sketch: of all runs only those are kept whose hash is a multiple of four, the
 * same ones in every story, so that a stretch that two stories share is found in both (Broder's modulus sketch; a fixed
 * number of smallest hashes would lose a quoted stretch in a long story). Short stories keep every second run.
 *
 * <p>Stories are numbered by the caller, ascending. Primitive tables: 100,000 stories are millions of runs.
 */
final class RunIndex {

    private static final int SAMPLE = 4;
    private static final int SHORT_SAMPLE = 2;
    private static final int SHORT_STORY = 200;

    /** Forms that are filled in daily share their runs by the thousand: the first stories of a run are kept, not all. */
    private static final int MOST_STORIES = 32;

    /** A run that so many stories have is everybody's, and no sign that one of them is quoted. */
    private static final int COMMON = 4;

    private int[] keys = new int[1 << 12];
    private int[] heads = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int used;

    private int[] stories = new int[1 << 12];
    private int[] nexts = new int[1 << 12];
    private int postings = 1; // 0 ends a chain

    private int[] sharedOf = new int[1 << 10];
    private int[] weightOf = new int[1 << 10];

    /**
     * A story that may be the text's source.
     *
     * @param shared kept runs in common
     * @param weight of them all, a run that only one story has counting {@link #MOST_STORIES}, one that all have counting 1
     */
    record Candidate(int story, int shared, int weight) {}

    /**
     * The stories that share at least {@code fewest} kept runs, those first that share most of what few others have; the
     * earlier one before the later of equals.
     */
    List<Candidate> candidates(BodyWords body, int fewest, int most) {
        int[] touched = new int[16];
        int count = 0;
        for (int run : kept(body)) {
            int slot = slot(run);
            int weight = MOST_STORIES / Math.max(1, counts[slot]);
            for (int p = heads[slot]; p != 0; p = nexts[p]) {
                int story = stories[p];
                if (sharedOf[story]++ == 0) {
                    if (count == touched.length) {
                        touched = Arrays.copyOf(touched, count * 2);
                    }
                    touched[count++] = story;
                }
                weightOf[story] += weight;
            }
        }
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < count; i++) {
            int story = touched[i];
            if (sharedOf[story] >= fewest) {
                candidates.add(new Candidate(story, sharedOf[story], weightOf[story]));
            }
            sharedOf[story] = 0;
            weightOf[story] = 0;
        }
        candidates.sort(Comparator.comparingInt(Candidate::weight)
                .thenComparingInt(Candidate::shared)
                .reversed()
                .thenComparingInt(Candidate::story));
        return candidates.subList(0, Math.min(most, candidates.size()));
    }

    /** True where at most two of three kept runs between two words of a body are everybody's. */
    boolean isRare(BodyWords body, int from, int to) {
        int sample = sample(body);
        int common = 0;
        int all = 0;
        for (int i = from; i + BodyWords.LONG_RUN <= to; i++) {
            int run = body.longRun(i);
            if ((run & sample - 1) == 0) {
                all++;
                common += counts[slot(run)] >= COMMON ? 1 : 0;
            }
        }
        return common * 3 <= all * 2;
    }

    /** Takes a story in. */
    void add(int story, BodyWords body) {
        if (story >= sharedOf.length) {
            sharedOf = Arrays.copyOf(sharedOf, story * 2);
            weightOf = Arrays.copyOf(weightOf, story * 2);
        }
        for (int run : kept(body)) {
            int slot = slot(run);
            if (counts[slot] >= MOST_STORIES) {
                continue;
            }
            if (postings == stories.length) {
                stories = Arrays.copyOf(stories, postings * 2);
                nexts = Arrays.copyOf(nexts, postings * 2);
            }
            stories[postings] = story;
            nexts[postings] = heads[slot];
            heads[slot] = postings++;
            if (counts[slot]++ == 0) {
                keys[slot] = run;
                used++;
            }
            if (used * 3 > keys.length * 2) {
                grow();
            }
        }
    }

    private static int[] kept(BodyWords body) {
        int sample = sample(body);
        int[] kept = new int[body.longRuns()];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            int run = body.longRun(i);
            if ((run & sample - 1) == 0) {
                kept[count++] = run;
            }
        }
        return Arrays.stream(kept, 0, count).sorted().distinct().toArray();
    }

    private static int sample(BodyWords body) {
        return body.size() <= SHORT_STORY ? SHORT_SAMPLE : SAMPLE;
    }

    /** Where a run stands or may stand; a slot is empty while it counts no story. */
    private int slot(int run) {
        int slot = run / SHORT_SAMPLE * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != run) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        heads = new int[keys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
