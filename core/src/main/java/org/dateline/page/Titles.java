package org.dateline.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.page.HtmlText.Piece;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headlines on a page: by what the metadata calls it, else by the headings in and above each story. */
final class Titles {

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final int SHORTEST = 8;
    private static final int SHORTEST_PART = 15;
    private static final int LONGEST = 250;

    /** A heading that is a link nearly throughout leads elsewhere: to the front page, or to another story. */
    private static final double LINK = 0.8;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Worded(Piece piece, String words) {}

    private final String text;
    private final List<Piece> pieces;
    private final Surroundings around;
    private final List<Piece> headings;
    private final @Nullable Piece exact;
    private final @Nullable Piece named;

    Titles(String text, List<Piece> pieces, Metadata metadata, Surroundings around) {
        this.text = text;
        this.pieces = pieces;
        this.around = around;
        this.headings = pieces.stream()
                .filter(p -> HEADINGS.contains(p.holder().normalName()))
                .toList();
        List<String> wanted = metadata.titles().stream()
                .map(Titles::bare)
                .filter(t -> t.length() >= SHORTEST)
                .distinct()
                .toList();
        List<Worded> worded = worded(headings);
        this.exact = exact(worded, wanted);
        this.named = exact != null ? exact : named(worded, wanted);
    }

    /** The heading that the metadata calls the page's title, word for word. */
    @Nullable
    Element exactOrNull() {
        return exact == null ? null : exact.holder();
    }

    /** One headline a root: the one that the metadata names, else the first and highest of it, or just above it. */
    List<Piece> of(List<Element> roots, Nearest rootOf) {
        var found = new ArrayList<Piece>();
        for (Element root : roots) {
            Optional<Piece> own = roots.size() > 1
                    ? heading(root, rootOf, "h1", "h2", "h3")
                    : Optional.ofNullable(named).or(() -> headingFor(root, rootOf));
            own.filter(piece -> !found.contains(piece)).ifPresent(found::add);
        }
        return found;
    }

    private @Nullable Piece exact(List<Worded> headings, List<String> wanted) {
        return headings.stream()
                .filter(heading -> wanted.contains(heading.words()))
                .min(Comparator.comparing(
                                (Worded h) -> around.inFurniture(h.piece().holder()))
                        .thenComparing(h -> wanted.indexOf(h.words()))
                        .thenComparing(h -> h.piece().holder().normalName()))
                .map(Worded::piece)
                .orElse(null);
    }

    private @Nullable Piece named(List<Worded> headings, List<String> wanted) {
        return headings.stream()
                .filter(heading -> heading.words().length() > SHORTEST_PART)
                .filter(heading -> wanted.stream()
                        .anyMatch(title -> title.contains(heading.words())
                                || heading.words().contains(title)))
                .min(Comparator.comparing(
                                (Worded h) -> around.inFurniture(h.piece().holder()))
                        .thenComparing(h -> h.piece().holder().normalName())
                        .thenComparing(h -> -h.words().length()))
                .map(Worded::piece)
                .or(() -> unmarked(wanted))
                .orElse(null);
    }

    /** The title in an element that is no heading. */
    private Optional<Piece> unmarked(List<String> wanted) {
        return pieces.stream()
                .filter(p -> p.span().length() <= LONGEST && p.linkShare() < LINK)
                .filter(p -> !around.inFurniture(p.holder()) && wanted.contains(bare(words(p))))
                .findFirst();
    }

    private Optional<Piece> headingFor(Element root, Nearest rootOf) {
        return heading(root, rootOf, "h1").or(() -> above(rootOf)).or(() -> heading(root, rootOf, "h2", "h3"));
    }

    private Optional<Piece> above(Nearest rootOf) {
        int start = pieces.stream()
                .filter(p -> rootOf.of(p.holder()).isPresent())
                .findFirst()
                .map(p -> p.span().start())
                .orElse(0);
        return headings.stream()
                .filter(p -> p.span().end() <= start && p.holder().normalName().equals("h1"))
                .filter(p -> p.linkShare() < LINK)
                .reduce((a, b) -> b);
    }

    private Optional<Piece> heading(Element root, Nearest rootOf, String... levels) {
        for (String level : levels) {
            Optional<Piece> heading = headings.stream()
                    .filter(p -> p.holder().normalName().equals(level)
                            && rootOf.of(p.holder()).filter(r -> r == root).isPresent())
                    .filter(p -> !around.inFurniture(p.holder()))
                    .findFirst();
            if (heading.isPresent()) {
                return heading;
            }
        }
        return Optional.empty();
    }

    private List<Worded> worded(List<Piece> headings) {
        return headings.stream()
                .filter(p -> p.span().length() <= LONGEST)
                .map(p -> new Worded(p, bare(words(p))))
                .toList();
    }

    private String words(Piece piece) {
        return piece.span().of(text);
    }

    /** Letters and digits alone, small, a blank between words. */
    static String bare(String words) {
        String even = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(even).replaceAll(" ").strip();
    }
}
