package org.dateline.reading.minilm;

/**
 * A sentence, or a piece of one, by the tokens of its stretch.
 *
 * @param from index of its first token
 * @param to index behind its last one
 * @param forced true where the sentence was too long and had to be cut: it goes on in the next piece
 */
public record Cut(int from, int to, boolean forced) {

    public Cut {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no sentence: [" + from + "," + to + ")");
        }
    }

    public int size() {
        return to - from;
    }
}
