package org.dateline.reading.minilm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sentences as the network takes them, side by side and padded to the longest: ids and shapes by piece, and for every
 * word, the root (0) among them, its first and its last piece.
 */
record Batch(List<Integer> members, int width, int words, long[] ids, long[] shapes, long[] first, long[] last) {

    /** Pieces in one batch, padding included; more do not make it faster. */
    private static final int ROOM = 1024;

    /** The most pieces that the encoder has places for. */
    static final int LONGEST = 512;

    private record Cut(int[][] pieces, int length) {}

    int size() {
        return members.size();
    }

    /**
     * All sentences in batches of like length, the same for the same sentences whatever their order of coming.
     *
     * @param sentences words of each; none may have more than {@link #LONGEST} pieces, see {@link #fits}
     */
    static List<Batch> of(List<List<String>> sentences, Pieces pieces) {
        List<Cut> cuts = sentences.stream().map(s -> cut(s, pieces)).toList();
        List<Integer> order = IntStream.range(0, cuts.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> cuts.get(i).length()))
                .toList();
        var batches = new ArrayList<Batch>();
        var members = new ArrayList<Integer>();
        for (int i : order) {
            if (!members.isEmpty() && cuts.get(i).length() * (members.size() + 1) > ROOM) {
                batches.add(padded(List.copyOf(members), sentences, cuts));
                members.clear();
            }
            members.add(i);
        }
        if (!members.isEmpty()) {
            batches.add(padded(List.copyOf(members), sentences, cuts));
        }
        return batches;
    }

    /** How many of the words, from the first, the encoder has places for. */
    static int fits(List<String> words, Pieces pieces) {
        int length = 2;
        for (int i = 0; i < words.size(); i++) {
            length += pieces.of(words.get(i)).length;
            if (length > LONGEST) {
                return i;
            }
        }
        return words.size();
    }

    private static Cut cut(List<String> words, Pieces pieces) {
        int[][] cut = words.stream().map(pieces::of).toArray(int[][]::new);
        int length = 2;
        for (int[] word : cut) {
            length += word.length;
        }
        return new Cut(cut, length);
    }

    private static Batch padded(List<Integer> members, List<List<String>> sentences, List<Cut> cuts) {
        int width = members.stream().mapToInt(i -> cuts.get(i).length()).max().orElse(0);
        int words = 1
                + members.stream().mapToInt(i -> sentences.get(i).size()).max().orElse(0);
        int n = members.size();
        var batch = new Batch(
                members,
                width,
                words,
                new long[n * width],
                new long[n * width],
                new long[n * words],
                new long[n * words]);
        for (int row = 0; row < n; row++) {
            batch.fill(row, sentences.get(members.get(row)), cuts.get(members.get(row)));
        }
        return batch;
    }

    private void fill(int row, List<String> sentence, Cut cut) {
        int at = row * width;
        ids[at++] = Pieces.BEGIN;
        for (int w = 0; w < sentence.size(); w++) {
            int shape = Pieces.shape(sentence.get(w), w == 0);
            first[row * words + w + 1] = at - row * width;
            for (int id : cut.pieces()[w]) {
                ids[at] = id;
                shapes[at++] = shape;
            }
            last[row * words + w + 1] = at - 1 - row * width;
        }
        ids[at] = Pieces.END;
    }
}
