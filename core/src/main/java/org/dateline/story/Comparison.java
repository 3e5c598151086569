package org.dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.story.Alignment.Block;

/**
 * What became of an earlier body in a later one, in words: which stand in both, which were edited in place, which are
 * new, and which facts stand where others stood.
 *
 * @param same words of this body that stand in the earlier one
 * @param edited words of this body that stand in place of others
 * @param fresh words of this body with nothing in their place in the earlier one
 * @param longest words of the longest stretch that both have, small edits within it passed over
 * @param from where it begins in this body
 * @param to where it ends in this body, exclusive
 * @param onlyHere facts that this body has in place of others or beyond the earlier one's
 * @param onlyEarlier facts of the earlier body in whose place there are others or none
 */
record Comparison(
        int same,
        int edited,
        int fresh,
        int longest,
        int from,
        int to,
        List<String> onlyHere,
        List<String> onlyEarlier) {

    /** Gaps up to so many words are compared word by word. */
    private static final int WORD_BY_WORD = 80;

    /** A gap of so many words in which nothing is the same is no edit: it is other text. */
    private static final int SHORTEST_TEXT = 12;

    /** Edits that a stretch may have between two of its words. */
    private static final int SMALL_EDIT = 4;

    /** Where so many more words stand on one side, some were cut or added there, and facts with them. */
    private static final int CUT = 5;

    static Comparison of(BodyWords earlier, BodyWords here, Alignment alignment) {
        List<Block> blocks = alignment.with(earlier);
        return new Tally(earlier, here).over(blocks);
    }

    boolean sameFacts() {
        return onlyHere.isEmpty() && onlyEarlier.isEmpty();
    }

    /** Goes through the gaps between the blocks. */
    private static final class Tally {
        private final BodyWords earlier;
        private final BodyWords here;
        private final List<String> onlyHere = new ArrayList<>();
        private final List<String> onlyEarlier = new ArrayList<>();
        private int same;
        private int edited;
        private int fresh;

        Tally(BodyWords earlier, BodyWords here) {
            this.earlier = earlier;
            this.here = here;
        }

        Comparison over(List<Block> blocks) {
            List<Integer> inThisOrder = IntStream.range(0, blocks.size())
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> blocks.get(i).here()))
                    .toList();
            var end = new Block(earlier.size(), here.size(), 0);
            int stretch = 0;
            int begins = 0;
            int longest = 0;
            int from = 0;
            int to = 0;
            Block last = new Block(0, 0, 0);
            int lastAt = -1;
            for (int i = 0; i <= blocks.size(); i++) {
                int nextAt = i < blocks.size() ? inThisOrder.get(i) : blocks.size();
                Block next = nextAt < blocks.size() ? blocks.get(nextAt) : end;
                if (nextAt == lastAt + 1) {
                    gap(last.earlierEnd(), next.earlier(), last.hereEnd(), next.here());
                } else {
                    fresh += next.here() - last.hereEnd();
                }
                same += next.length();
                boolean goesOn = isSmallEdit(last, next);
                stretch = (goesOn ? stretch : 0) + next.length();
                begins = goesOn ? begins : next.here();
                if (stretch > longest) {
                    longest = stretch;
                    from = begins;
                    to = next.hereEnd();
                }
                last = next;
                lastAt = nextAt;
            }
            onlyHere.addAll(unknownNumbers());
            return new Comparison(
                    same,
                    edited,
                    fresh,
                    longest,
                    from,
                    to,
                    onlyHere.stream().distinct().sorted().toList(),
                    onlyEarlier.stream().distinct().sorted().toList());
        }

        private static boolean isSmallEdit(Block last, Block next) {
            return last.goesOnTo(next)
                    && next.earlier() - last.earlierEnd() <= SMALL_EDIT
                    && next.here() - last.hereEnd() <= SMALL_EDIT;
        }

        /** Words of both bodies in each other's place. */
        private void gap(int from, int to, int hereFrom, int hereTo) {
            int was = to - from;
            int is = hereTo - hereFrom;
            int kept = was <= WORD_BY_WORD && is <= WORD_BY_WORD ? common(from, to, hereFrom, hereTo) : 0;
            int place = Math.min(was, is);
            if (place > WORD_BY_WORD || is >= SHORTEST_TEXT && kept * 4 < place) {
                fresh += is;
            } else {
                same += kept;
                edited += place - kept;
                fresh += is - place;
            }
            compare(earlier.facts(from, to, false), here.facts(hereFrom, hereTo, false), is - was);
            List<String> days = earlier.facts(from, to, true);
            List<String> daysHere = here.facts(hereFrom, hereTo, true);
            if (!days.isEmpty() && !daysHere.isEmpty()) {
                compare(days, daysHere, is - was);
            }
        }

        private void compare(List<String> were, List<String> are, int longer) {
            boolean alike =
                    were.equals(are) || longer <= -CUT && isWithin(are, were) || longer >= CUT && isWithin(were, are);
            if (alike) {
                return;
            }
            List<String> more = Facts.beyond(are, were);
            List<String> fewer = Facts.beyond(were, are);
            boolean swapped = more.isEmpty() && fewer.isEmpty();
            onlyHere.addAll(swapped ? are : more);
            onlyEarlier.addAll(swapped ? were : fewer);
        }

        /** Numbers that stand nowhere in the earlier body are new facts, wherever they stand. */
        private List<String> unknownNumbers() {
            var known = new HashSet<String>(earlier.numbers());
            return here.numbers().stream()
                    .filter(number -> !known.contains(number))
                    .toList();
        }

        /** True where the one list is the other with some left out. */
        private static boolean isWithin(List<String> fewer, List<String> more) {
            int at = 0;
            for (String fact : more) {
                if (at < fewer.size() && fewer.get(at).equals(fact)) {
                    at++;
                }
            }
            return at == fewer.size();
        }

        /** Words of two gaps that are the same in the same order: the longest common subsequence. */
        private int common(int from, int to, int hereFrom, int hereTo) {
            int[] row = new int[hereTo - hereFrom + 1];
            for (int i = from; i < to; i++) {
                int diagonal = 0;
                for (int j = 1; j < row.length; j++) {
                    int above = row[j];
                    row[j] =
                            earlier.word(i) == here.word(hereFrom + j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                    diagonal = above;
                }
            }
            return row[row.length - 1];
        }
    }
}
