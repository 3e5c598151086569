package org.dateline.page;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.page.HtmlText.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How much running text each element of a page holds, and how dense it is there. */
final class ProseWeights {

    private static final int SHORTEST_PROSE = 60;
    private static final double MOST_LINK_SHARE = 0.4;

    /** A list's item with so much of it in a link announces a story elsewhere, and speaks less for its place. */
    private static final double TEASER_LINK_SHARE = 0.1;

    private static final double TEASER_WEIGHT = 0.2;

    private final Map<Element, Integer> mass = new IdentityHashMap<>();
    private final Map<Element, Integer> paragraphs = new IdentityHashMap<>();
    private final Map<Element, Double> density = new LinkedHashMap<>();
    private int total;

    ProseWeights(Document document, List<Piece> pieces) {
        pieces.stream().filter(ProseWeights::isProse).forEach(this::weigh);
        document.traverse(new SumsUp());
    }

    static boolean isProse(Piece piece) {
        return piece.span().length() >= SHORTEST_PROSE && piece.linkShare() < MOST_LINK_SHARE;
    }

    /** How much running text an element holds, in characters. */
    int massOf(Element element) {
        return mass.getOrDefault(element, 0);
    }

    /** How many pieces of running text an element holds. */
    int paragraphsOf(Element element) {
        return paragraphs.getOrDefault(element, 0);
    }

    /** All running text that was weighed. */
    int total() {
        return total;
    }

    /** How much running text stands right below each element, longer pieces counting more. */
    Map<Element, Double> density() {
        return density;
    }

    private void weigh(Piece piece) {
        int length = piece.span().length() - piece.linkChars();
        total += length;
        boolean teaser = piece.holder().normalName().equals("li") && piece.linkShare() > TEASER_LINK_SHARE;
        double points = (1 + Math.min(3, length / 100.0)) * (teaser ? TEASER_WEIGHT : 1);
        Element holder = piece.holder();
        mass.merge(holder, length, Integer::sum);
        paragraphs.merge(holder, 1, Integer::sum);
        density.merge(holder, points / 2, Double::sum);
        Element parent = holder.parent();
        if (parent != null) {
            density.merge(parent, points, Double::sum);
            Element above = parent.parent();
            if (above != null) {
                density.merge(above, points / 2, Double::sum);
            }
        }
    }

    /** What an element holds, its parent holds too: once an element's end is reached, its own sum is whole. */
    private final class SumsUp implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            // sums are made on the way up
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parent() instanceof Element parent) {
                Integer own = mass.get(element);
                if (own != null) {
                    mass.merge(parent, own, Integer::sum);
                    paragraphs.merge(parent, paragraphsOf(element), Integer::sum);
                }
            }
        }
    }
}
