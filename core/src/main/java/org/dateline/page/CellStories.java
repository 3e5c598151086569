package org.dateline.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.page.HtmlText.Piece;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The stories of a page that is laid out in a table's cells, as newsletters are: each has a headline, by tag, weight or
 * size of its letters, and running text below it. The cells are chosen by that, not by where they stand: a headline and
 * its text share a cell, or stand in two, with a link to the whole story behind the text. Headlines that share one cell
 * without such links are the subheadings of one story.
 */
final class CellStories {

    private static final int FEWEST_STORIES = 2;
    private static final int SHORTEST_HEAD = 12;
    private static final int LONGEST_HEAD = 200;
    private static final int FEWEST_WORDS = 3;

    /** So many pieces (a picture's words, an author, a date) stand between a headline and its text at most. */
    private static final int MOST_BETWEEN = 3;

    /** Shares count no blanks: a line that is one link from end to end has some four fifths of it. */
    private static final double NEARLY_ALL = 0.6;

    private final String text;
    private final List<Piece> pieces;
    private final List<Piece> heads = new ArrayList<>();
    private final Set<Element> roots = new LinkedHashSet<>();
    private final Set<Element> cells = new LinkedHashSet<>();
    private int together;
    private int linked;

    private CellStories(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** Looks for them among the pieces that are no furniture by their markup. */
    static CellStories among(String text, List<Piece> pieces) {
        var found = new CellStories(text, pieces);
        for (int i = 0; i < pieces.size(); i++) {
            found.look(i);
        }
        return found;
    }

    /** True where two stories or more were found, and nothing says that they are parts of one. */
    boolean areSeveral() {
        boolean leadOn = linked * 2 >= heads.size();
        boolean cellEach = together * 2 >= heads.size() && cells.size() == heads.size();
        return heads.size() >= FEWEST_STORIES && (leadOn || cellEach);
    }

    List<Piece> titles() {
        return List.copyOf(heads);
    }

    /** The elements that hold a headline and the text below it, no more. */
    Set<Element> roots() {
        return roots;
    }

    private void look(int at) {
        Piece head = pieces.get(at);
        @Nullable Element cell = cellOf(head);
        if (cell == null || !isHead(head)) {
            return;
        }
        for (int i = at + 1; i < pieces.size() && i <= at + 1 + MOST_BETWEEN && !isHead(pieces.get(i)); i++) {
            Piece body = pieces.get(i);
            @Nullable Element below = cellOf(body);
            if (below != null && ProseWeights.isProse(body) && !isStrong(body)) {
                heads.add(head);
                cells.add(cell);
                together += below == cell ? 1 : 0;
                linked += head.linkShare() > NEARLY_ALL || leadsOn(i) ? 1 : 0;
                roots.add(both(head.holder(), body.holder()));
                return;
            }
        }
    }

    private boolean isHead(Piece piece) {
        int length = piece.span().length();
        if (length < SHORTEST_HEAD || length > LONGEST_HEAD || !(isStrong(piece) || isHeading(piece))) {
            return false;
        }
        String words = piece.span().of(text);
        return words.split("\\s+").length >= FEWEST_WORDS && !words.endsWith(".");
    }

    private static boolean isStrong(Piece piece) {
        return piece.strongShare() > NEARLY_ALL;
    }

    private static boolean isHeading(Piece piece) {
        return Titles.HEADINGS.contains(piece.holder().normalName());
    }

    /** A link closes the text, before the next headline. */
    private boolean leadsOn(int body) {
        for (int i = body; i < pieces.size() && (i == body || !isHead(pieces.get(i))); i++) {
            Piece piece = pieces.get(i);
            boolean line = piece.span().length() <= LONGEST_HEAD;
            if (line && piece.linkShare() > NEARLY_ALL || i == body && piece.linkChars() > 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Element cellOf(Piece piece) {
        @Nullable Element element = piece.holder();
        while (element != null && !element.normalName().equals("td")) {
            element = element.parent();
        }
        return element;
    }

    /** The innermost element that holds both. */
    private static Element both(Element one, Element other) {
        var above = new LinkedHashSet<Element>();
        above.add(one);
        above.addAll(one.parents());
        @Nullable Element element = other;
        while (element != null && !above.contains(element)) {
            element = element.parent();
        }
        return element == null ? one : element;
    }
}
