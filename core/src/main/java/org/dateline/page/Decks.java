package org.dateline.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.page.HtmlText.Piece;

/**
 * Tells a deck, which sums up what the story says, from a standfirst that opens it: "Our reporters follow the count, hour
 * by hour" is told nowhere else on the page.
 */
final class Decks {

    /** Shorter words are everybody's. */
    private static final int SHORTEST_WORD = 5;

    /** Where so many of its longer words stand in the running text, too, it is told again. */
    private static final double TOLD_AGAIN = 0.6;

    private final String text;
    private final List<Piece> pieces;

    Decks(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** True where the running text around the piece has much of its words. */
    boolean isToldAgain(Piece deck) {
        Set<String> own = words(deck);
        var others = new HashSet<String>();
        pieces.stream().filter(p -> p != deck && ProseWeights.isProse(p)).forEach(p -> others.addAll(words(p)));
        long told = own.stream().filter(others::contains).count();
        return told >= own.size() * TOLD_AGAIN;
    }

    private Set<String> words(Piece piece) {
        var words = new HashSet<String>();
        for (String word : Titles.bare(piece.span().of(text)).split(" ")) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }
}
