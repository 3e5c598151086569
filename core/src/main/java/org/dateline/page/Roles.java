package org.dateline.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.PageHints.Block;
import org.dateline.model.PageHints.BlockKind;
import org.dateline.page.HtmlText.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says of each piece of an HTML page what it is: headline, caption, author, date, paragraph or furniture. */
final class Roles {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST_LINE = 140;
    private static final double LINKS_ONLY = 0.6;
    private static final int LONGEST_LINK_LIST = 200;

    /** So many pieces from the headline, author, date and picture stand at most. */
    private static final int NEAR = 8;

    /** A block whose name says "ad" or "share" is believed only if little of the page's running text is in it. */
    private static final double MOST_MASS_OF_FURNITURE = 0.35;

    private final List<Piece> pieces;
    private final Metadata metadata;
    private final StoryRoots weights;
    private final Set<Element> roots;
    private final Map<Element, Boolean> furniture = new IdentityHashMap<>();
    private final List<Piece> titles;
    private final Map<Piece, Integer> order = new IdentityHashMap<>();

    Roles(Document document, Metadata metadata, List<Piece> pieces) {
        this.pieces = pieces;
        this.metadata = metadata;
        this.weights = new StoryRoots(pieces);
        for (Piece piece : pieces) {
            order.put(piece, order.size());
        }
        List<Piece> outside =
                pieces.stream().filter(p -> !isFurniture(p.holder(), null)).toList();
        this.roots = new LinkedHashSet<>(new StoryRoots(outside).roots(document));
        this.titles = titles(document);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (Piece piece : pieces) {
            blocks.add(new Block(kind(piece), piece.span()));
        }
        return closed(blocks);
    }

    /** Headings below the last paragraph of a story head its furniture. */
    private static List<Block> closed(List<Block> blocks) {
        var all = new ArrayList<Block>(blocks);
        boolean below = true;
        for (int i = all.size() - 1; i >= 0; i--) {
            BlockKind kind = all.get(i).kind();
            below = kind == BlockKind.TITLE || kind != BlockKind.PARAGRAPH && below;
            if (below && kind == BlockKind.HEADING) {
                all.set(i, new Block(BlockKind.FURNITURE, all.get(i).span()));
            }
        }
        return List.copyOf(all);
    }

    private BlockKind kind(Piece piece) {
        if (titles.contains(piece)) {
            return BlockKind.TITLE;
        }
        Optional<Element> root = rootOf(piece.holder());
        boolean beside = root.isEmpty();
        if (isFurniture(piece.holder(), root.orElse(null))) {
            return BlockKind.FURNITURE;
        }
        int length = piece.span().length();
        if (any(piece, root, MarkupNames::isCaption)) {
            return length < 15 || beside && !nearTitle(piece) ? BlockKind.FURNITURE : BlockKind.CAPTION;
        }
        if (length <= LONGEST_LINE && any(piece, root, MarkupNames::isDate)) {
            return beside && !nearTitle(piece) ? BlockKind.FURNITURE : BlockKind.DATE;
        }
        if (length <= LONGEST_LINE && any(piece, root, MarkupNames::isByline)) {
            return beside && !nearTitle(piece) ? BlockKind.FURNITURE : BlockKind.BYLINE;
        }
        if (beside) {
            boolean standfirst = nearTitle(piece) && any(piece, root, MarkupNames::isStandfirst);
            return standfirst ? BlockKind.HEADING : BlockKind.FURNITURE;
        }
        return inside(piece);
    }

    private BlockKind inside(Piece piece) {
        if (HEADINGS.contains(piece.holder().normalName())) {
            return piece.linkShare() > LINKS_ONLY ? BlockKind.FURNITURE : BlockKind.HEADING;
        }
        boolean linkList = piece.linkShare() > LINKS_ONLY && piece.span().length() < LONGEST_LINK_LIST;
        boolean cell = Set.of("td", "th", "dt").contains(piece.holder().normalName()) && !StoryRoots.isProse(piece);
        return linkList || cell ? BlockKind.FURNITURE : BlockKind.PARAGRAPH;
    }

    /** Asks the elements around a piece, up to its root, or three up where it has none. */
    private static boolean any(Piece piece, Optional<Element> root, java.util.function.Predicate<Element> test) {
        Element element = piece.holder();
        for (int up = 0; element != null && up < 4 && element != root.orElse(null); up++) {
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

    private Optional<Element> rootOf(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (roots.contains(e)) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    private boolean isFurniture(Element element, @Nullable Element root) {
        for (Element e = element; e != null && e != root; e = e.parent()) {
            if (furniture.computeIfAbsent(e, this::isFurnitureItself)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFurnitureItself(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("main") || HEADINGS.contains(tag)) {
            return false;
        }
        boolean small = weights.massOf(element) <= weights.total() * MOST_MASS_OF_FURNITURE;
        if (MarkupNames.isFurnitureTag(element)) {
            return small || element.selectFirst("h1") == null;
        }
        if (MarkupNames.isComments(element)) {
            return small || element.selectFirst("h1") == null && !tag.equals("article");
        }
        return small && MarkupNames.isFurnitureByName(element);
    }

    /** One headline a root: the heading that the metadata names, else the first and highest of it, or just above it. */
    private List<Piece> titles(Document document) {
        var found = new ArrayList<Piece>();
        if (metadata.titleOrNull() == null) {
            NamedStories.headings(document, pieces, Roles::bare).stream()
                    .filter(piece -> rootOf(piece.holder()).isPresent())
                    .forEach(found::add);
            if (found.size() > 1) {
                return found;
            }
            found.clear();
        }
        for (Element root : roots) {
            Optional<Piece> own =
                    roots.size() > 1 ? headingIn(root) : byMetadata().or(() -> headingFor(root));
            own.filter(piece -> !found.contains(piece)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Piece> byMetadata() {
        String title = metadata.titleOrNull() == null ? "" : bare(metadata.titleOrNull());
        if (title.length() < 8) {
            return Optional.empty();
        }
        var same = pieces.stream()
                .filter(p -> HEADINGS.contains(p.holder().normalName()))
                .filter(p -> {
                    String words = bare(words(p));
                    return words.equals(title)
                            || words.length() > 15 && (title.contains(words) || words.contains(title));
                })
                .toList();
        return same.stream()
                .filter(p -> p.holder().normalName().equals("h1"))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private Optional<Piece> headingFor(Element root) {
        return headingIn(root).or(() -> {
            int start = pieces.stream()
                    .filter(p -> rootOf(p.holder()).isPresent())
                    .findFirst()
                    .map(p -> p.span().start())
                    .orElse(0);
            return pieces.stream()
                    .filter(p ->
                            p.span().end() <= start && p.holder().normalName().equals("h1"))
                    .reduce((a, b) -> b);
        });
    }

    private Optional<Piece> headingIn(Element root) {
        for (String level : new String[] {"h1", "h2", "h3"}) {
            Optional<Piece> heading = pieces.stream()
                    .filter(p -> p.holder().normalName().equals(level)
                            && rootOf(p.holder()).filter(r -> r == root).isPresent())
                    .filter(p -> !isFurniture(p.holder(), root))
                    .findFirst();
            if (heading.isPresent()) {
                return heading;
            }
        }
        return Optional.empty();
    }

    private boolean nearTitle(Piece piece) {
        int at = order.getOrDefault(piece, 0);
        return titles.stream().anyMatch(title -> Math.abs(order.getOrDefault(title, 0) - at) <= NEAR);
    }

    private String words(Piece piece) {
        return piece.holder().text();
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
