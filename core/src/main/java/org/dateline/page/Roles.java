package org.dateline.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.knowledge.MarkupWords.Kind;
import org.dateline.knowledge.SiteLines;
import org.dateline.model.PageHints.Block;
import org.dateline.model.PageHints.BlockKind;
import org.dateline.page.HtmlText.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says of each piece of an HTML page what it is: headline, caption, author, date, paragraph or furniture. */
final class Roles {

    private static final SiteLines LINES = SiteLines.standard();

    private static final int LONGEST_LINE = 140;
    private static final int SHORTEST_CAPTION = 15;
    private static final int SHORTEST_UNNAMED_CAPTION = 40;
    private static final double LINKS_ONLY = 0.6;
    private static final int LONGEST_LINK_LIST = 200;
    private static final int ELEMENTS_ASKED = 4;

    /** So many pieces from the headline, author, date and picture stand at most. */
    private static final int NEAR = 8;

    /** A {@code header} inside a story holds its title, date and standfirst, and at most this share of the text. */
    private static final double MOST_IN_HEADER = 0.4;

    private static final Set<String> CELLS = Set.of("td", "th", "dt");
    private static final Set<String> QUOTED = Set.of("blockquote", "table", "pre");

    private final String text;
    private final List<Piece> pieces;
    private final MarkupNames names;
    private final Surroundings around;
    private final Nearest rootOf;
    private final Nearest furnitureOrRoot;
    private final Nearest headerOrRoot;
    private final List<Piece> titles;
    private final boolean cells;
    private final Decks decks;
    private final ToldBody told;
    private final Map<Piece, Integer> order = new IdentityHashMap<>();

    Roles(Document document, Metadata metadata, HtmlText html, MarkupNames names) {
        this.text = html.text();
        this.pieces = html.pieces();
        this.names = names;
        this.around = new Surroundings(document, names, new ProseWeights(document, pieces));
        pieces.forEach(piece -> order.put(piece, order.size()));
        var headlines = new Titles(text, pieces, metadata, around);
        List<Piece> outside =
                pieces.stream().filter(p -> !around.inFurniture(p.holder())).toList();
        var inCells = CellStories.among(text, outside);
        this.cells = inCells.areSeveral() && document.selectFirst("article,main") == null;
        Set<Element> roots = cells
                ? inCells.roots()
                : new LinkedHashSet<>(
                        new StoryRoots(new ProseWeights(document, outside)).roots(document, headlines.exactOrNull()));
        this.decks = new Decks(text, outside);
        this.rootOf = new Nearest(roots::contains);
        this.furnitureOrRoot = new Nearest(e -> roots.contains(e) || around.isFurniture(e));
        this.headerOrRoot = new Nearest(
                e -> roots.contains(e) || e.normalName().equals("header") && around.holdsAtMost(e, MOST_IN_HEADER));
        List<Piece> named = metadata.titles().isEmpty()
                ? NamedStories.headings(document, pieces, Titles::bare).stream()
                        .filter(p -> rootOf.of(p.holder()).isPresent())
                        .toList()
                : List.of();
        this.titles = cells ? inCells.titles() : named.size() > 1 ? named : headlines.of(List.copyOf(roots), rootOf);
        List<Piece> inside =
                outside.stream().filter(p -> rootOf.of(p.holder()).isPresent()).toList();
        this.told = ToldBody.of(metadata, text, inside, pieces);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (Piece piece : pieces) {
            blocks.add(new Block(kind(piece), piece.span()));
        }
        return Endings.of(pieces, blocks);
    }

    private BlockKind kind(Piece piece) {
        if (titles.contains(piece)) {
            return BlockKind.TITLE;
        }
        @Nullable Element root = rootOf.of(piece.holder()).orElse(null);
        if (cells && piece.span().end() <= titles.getFirst().span().start()) {
            return BlockKind.FURNITURE;
        }
        if (furnitureOrRoot.of(piece.holder()).filter(e -> e != root).isPresent()) {
            return BlockKind.FURNITURE;
        }
        boolean placed = root != null || nearTitle(piece);
        Optional<BlockKind> small = line(piece, root);
        if (small.isPresent()) {
            return placed ? small.get() : BlockKind.FURNITURE;
        }
        if (root == null) {
            boolean standfirst = placed && any(piece, null, e -> names.is(e, Kind.STANDFIRST)) && !isDeck(piece, null);
            return standfirst ? BlockKind.HEADING : BlockKind.FURNITURE;
        }
        return inside(piece, root);
    }

    /** What is no running text: captions, credits, dates, authors. */
    private Optional<BlockKind> line(Piece piece, @Nullable Element root) {
        int length = piece.span().length();
        if (any(piece, root, e -> names.isCaption(e) && around.isSlight(e))) {
            return Optional.of(length < SHORTEST_CAPTION ? BlockKind.FURNITURE : BlockKind.CAPTION);
        }
        if (isCredit(piece, root)) {
            return Optional.of(BlockKind.FURNITURE);
        }
        if (!any(piece, root, e -> QUOTED.contains(e.normalName()))
                && any(piece, root, e -> names.isPicture(e) && around.isSlight(e))) {
            boolean caption = length >= SHORTEST_UNNAMED_CAPTION && !isHeading(piece);
            return Optional.of(caption ? BlockKind.CAPTION : BlockKind.FURNITURE);
        }
        boolean near = nearTitle(piece);
        if (length <= LONGEST_LINE) {
            if (any(piece, root, e -> names.isDate(e) && around.isSlight(e))) {
                return Optional.of(BlockKind.DATE);
            }
            if (any(piece, root, e -> names.isByline(e) && around.isSlight(e))) {
                return Optional.of(BlockKind.BYLINE);
            }
            if (any(piece, root, e -> names.is(e, Kind.META) && around.isSlight(e))) {
                return Optional.of(near ? BlockKind.BYLINE : BlockKind.FURNITURE);
            }
        }
        boolean bio = any(piece, root, e -> (names.is(e, Kind.BIO) || names.isByline(e)) && around.isSlight(e));
        return bio ? Optional.of(BlockKind.FURNITURE) : Optional.empty();
    }

    private BlockKind inside(Piece piece, Element root) {
        boolean inHeader =
                headerOrRoot.of(piece.holder()).filter(e -> e != root).isPresent();
        if (inHeader || isDeck(piece, root) || told.leavesOut(piece)) {
            return BlockKind.FURNITURE;
        }
        Optional<SiteLines.Kind> said = LINES.kindOf(piece.span().of(text));
        if (said.isPresent()) {
            return switch (said.get()) {
                case FURNITURE -> BlockKind.FURNITURE;
                case CAPTION -> BlockKind.CAPTION;
                case DATE -> nearTitle(piece) ? BlockKind.DATE : BlockKind.FURNITURE;
            };
        }
        if (isHeading(piece)) {
            return piece.linkShare() > LINKS_ONLY ? BlockKind.FURNITURE : BlockKind.HEADING;
        }
        boolean linkList = piece.linkShare() > LINKS_ONLY && piece.span().length() < LONGEST_LINK_LIST;
        boolean above = isAboveTitle(piece) && !ProseWeights.isProse(piece);
        boolean cell = CELLS.contains(piece.holder().normalName()) && !ProseWeights.isProse(piece);
        return (linkList || cell || above) && !told.has(piece) ? BlockKind.FURNITURE : BlockKind.PARAGRAPH;
    }

    private boolean isCredit(Piece piece, @Nullable Element root) {
        return piece.span().length() <= LONGEST_LINE
                && any(piece, root, e -> names.is(e, Kind.CREDIT) && around.isSlight(e));
    }

    /** Between headline and body, told again below. */
    private boolean isDeck(Piece piece, @Nullable Element root) {
        return nearTitle(piece)
                && any(piece, root, e -> names.is(e, Kind.DECK) && around.isSlight(e))
                && decks.isToldAgain(piece);
    }

    private static boolean isHeading(Piece piece) {
        return Titles.HEADINGS.contains(piece.holder().normalName());
    }

    /** Asks the elements around a piece, up to its root and not farther than a few. */
    private static boolean any(Piece piece, @Nullable Element root, Predicate<Element> test) {
        @Nullable Element element = piece.holder();
        for (int up = 0; element != null && up < ELEMENTS_ASKED && element != root; up++) {
            if (element.normalName().equals("body")) {
                return false;
            }
            if (test.test(element)) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** Where a page has one headline, short lines above it are labels and dates. */
    private boolean isAboveTitle(Piece piece) {
        return titles.size() == 1
                && piece.span().end() <= titles.getFirst().span().start();
    }

    private boolean nearTitle(Piece piece) {
        int at = order.getOrDefault(piece, 0);
        return titles.stream().anyMatch(title -> Math.abs(order.getOrDefault(title, 0) - at) <= NEAR);
    }
}
