package org.dateline.page;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.page.HtmlText.Piece;
import org.jsoup.nodes.Document;

/** The headings that a page's JSON-LD names as headlines, where it tells of several stories. */
final class NamedStories {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int SHORTEST = 8;

    private NamedStories() {}

    /** Those headings, in the page's order, each headline once; fewer than two are none. */
    static List<Piece> headings(Document document, List<Piece> pieces, UnaryOperator<String> bare) {
        Set<String> named = JsonLd.storiesOf(new Marked(document)).stream()
                .map(item -> bare.apply(item.headline()))
                .filter(headline -> headline.length() >= SHORTEST)
                .collect(Collectors.toSet());
        if (named.size() < 2) {
            return List.of();
        }
        List<Piece> found = pieces.stream()
                .filter(piece -> HEADINGS.contains(piece.holder().normalName()))
                .filter(piece -> named.remove(bare.apply(piece.holder().text())))
                .toList();
        return found.size() < 2 ? List.of() : found;
    }
}
