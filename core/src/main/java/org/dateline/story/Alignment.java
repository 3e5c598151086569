package org.dateline.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where the words of one body stand in an earlier one: blocks of runs that are the same in both, each word of this body
 * in one block at most. Paragraphs may stand in another order. One alignment serves one body against many.
 */
final class Alignment {

    /** A block shorter than this, out of line between two that are in line, is chance: "told reporters on Monday". */
    private static final int SHORTEST_MOVED = 12;

    /** Blocks in line with so few words between them go on from each other. */
    private static final int NEAR = 60;

    private final BodyWords body;
    private final long[] places;

    /**
     * Words that are the same in both.
     *
     * @param earlier where they begin in the earlier body
     * @param here where they begin in this one
     */
    record Block(int earlier, int here, int length) {

        int earlierEnd() {
            return earlier + length;
        }

        int hereEnd() {
            return here + length;
        }

        /** True where the other goes on from this one in both bodies. */
        boolean goesOnTo(Block other) {
            return other.earlier >= earlierEnd() && other.here >= hereEnd();
        }

        /** What is left of it where longer blocks have taken its ends. */
        private Block outside(boolean[] taken) {
            int first = 0;
            while (first < length && taken[here + first]) {
                first++;
            }
            int last = length;
            while (last > first && taken[here + last - 1]) {
                last--;
            }
            return new Block(earlier + first, here + first, last - first);
        }

        private boolean goesOnNearTo(Block other) {
            return goesOnTo(other) && other.earlier - earlierEnd() <= NEAR && other.here - hereEnd() <= NEAR;
        }
    }

    private Alignment(BodyWords body, long[] places) {
        this.body = body;
        this.places = places;
    }

    static Alignment of(BodyWords body) {
        long[] places = new long[body.runs()];
        for (int i = 0; i < places.length; i++) {
            places[i] = (long) body.run(i) << 32 | i;
        }
        Arrays.sort(places);
        return new Alignment(body, places);
    }

    /** The blocks in common with an earlier body, in the earlier body's order. */
    List<Block> with(BodyWords earlier) {
        return withoutChance(apart(longestRuns(earlier)));
    }

    /** Blocks that are apart in the earlier body; in this one they may overlap. */
    private List<Block> longestRuns(BodyWords earlier) {
        var blocks = new ArrayList<Block>();
        int expected = 0;
        int i = 0;
        while (i < earlier.runs()) {
            int here = nearest(earlier.run(i), expected);
            if (here < 0 || !isSameRun(earlier, i, here)) {
                i++;
                continue;
            }
            Block block = grown(
                    earlier, i, here, blocks.isEmpty() ? 0 : blocks.getLast().earlierEnd());
            blocks.add(block);
            expected = block.hereEnd();
            i = block.earlierEnd();
        }
        return blocks;
    }

    /** The place of a run that is nearest to where the text would go on, among those near it. */
    private int nearest(int run, int expected) {
        int found = Arrays.binarySearch(places, (long) run << 32 | expected);
        int at = found < 0 ? -found - 1 : found;
        int best = -1;
        for (int p = Math.max(0, at - 1); p < Math.min(places.length, at + 1); p++) {
            int place = (int) places[p];
            if ((int) (places[p] >> 32) == run
                    && (best < 0 || Math.abs(place - expected) < Math.abs(best - expected))) {
                best = place;
            }
        }
        return best;
    }

    /** Two runs in four thousand million have one hash: a pile is large enough to meet them. */
    private boolean isSameRun(BodyWords earlier, int at, int here) {
        for (int k = 0; k < BodyWords.RUN; k++) {
            if (earlier.word(at + k) != body.word(here + k)) {
                return false;
            }
        }
        return true;
    }

    private Block grown(BodyWords earlier, int at, int here, int from) {
        int back = 0;
        while (at - back > from && here - back > 0 && earlier.word(at - back - 1) == body.word(here - back - 1)) {
            back++;
        }
        int on = 0;
        while (at + on < earlier.size() && here + on < body.size() && earlier.word(at + on) == body.word(here + on)) {
            on++;
        }
        return new Block(at - back, here - back, back + on);
    }

    /** The same, each word of this body in one block: the longer block keeps what two would have, the earlier of equals. */
    private List<Block> apart(List<Block> blocks) {
        boolean[] taken = new boolean[body.size()];
        return blocks.stream()
                .sorted(Comparator.comparingInt(Block::length).reversed().thenComparingInt(Block::earlier))
                .map(block -> block.outside(taken))
                .filter(block -> block.length() >= BodyWords.RUN)
                .peek(block -> Arrays.fill(taken, block.here(), block.hereEnd(), true))
                .sorted(Comparator.comparingInt(Block::earlier))
                .toList();
    }

    private static List<Block> withoutChance(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (Block block : blocks) {
            int last = kept.size() - 1;
            if (last >= 1
                    && kept.get(last).length() < SHORTEST_MOVED
                    && kept.get(last - 1).goesOnNearTo(block)
                    && !(kept.get(last - 1).goesOnTo(kept.get(last))
                            && kept.get(last).goesOnTo(block))) {
                kept.removeLast();
            }
            kept.add(block);
        }
        return List.copyOf(kept);
    }
}
