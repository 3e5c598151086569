package org.dateline.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.page.HtmlText.Piece;

/**
 * What a page's JSON-LD gives as the article's text ({@code articleBody}), as evidence beside the markup: it is heard
 * only where nearly all of it stands on the page and nearly all running text of the story stands in it.
 */
final class ToldBody {

    private static final double AGREEMENT = 0.9;
    private static final int FEWEST_CHARS = 300;
    private static final int MOST_CHARS = 200_000;
    private static final int MOST_PIECES = 2_000;
    private static final int SHORTEST_PIECE = 12;

    private final Set<Piece> told = new HashSet<>();
    private final boolean agrees;

    private ToldBody(String text, String body, List<Piece> story, List<Piece> pieces) {
        String words = " " + Titles.bare(body) + " ";
        int onPage = 0;
        for (Piece piece : pieces) {
            String own = Titles.bare(piece.span().of(text));
            if (own.length() >= SHORTEST_PIECE && words.contains(" " + own + " ")) {
                told.add(piece);
                onPage += own.length() + 1;
            }
        }
        int prose = 0;
        int proseTold = 0;
        for (Piece piece : story) {
            if (ProseWeights.isProse(piece)) {
                prose += piece.span().length();
                proseTold += told.contains(piece) ? piece.span().length() : 0;
            }
        }
        agrees = prose > 0 && proseTold >= prose * AGREEMENT && onPage >= words.length() * AGREEMENT;
    }

    private ToldBody() {
        agrees = false;
    }

    /** Weighs the longest of the texts; {@code story} are the pieces that the markup takes for the story's. */
    static ToldBody of(Metadata metadata, String text, List<Piece> story, List<Piece> pieces) {
        String body = metadata.articleBody();
        boolean heard = body.length() >= FEWEST_CHARS && body.length() <= MOST_CHARS && pieces.size() <= MOST_PIECES;
        return heard ? new ToldBody(text, body, story, pieces) : new ToldBody();
    }

    /** True where the piece is running text that the page's own account of its article leaves out. */
    boolean leavesOut(Piece piece) {
        return agrees && ProseWeights.isProse(piece) && !told.contains(piece);
    }

    /** True where the page's own account of its article has the piece. */
    boolean has(Piece piece) {
        return agrees && told.contains(piece);
    }
}
