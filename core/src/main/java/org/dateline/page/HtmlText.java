package org.dateline.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.ByteMap;
import org.dateline.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The text that a reader of an HTML page sees, piece by piece, with the place of each character in the source. */
final class HtmlText implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "head",
            "select",
            "datalist",
            "option",
            "input",
            "textarea",
            "map",
            "progress",
            "meter");
    private static final Set<String> INLINE_THOUGH_BLOCK = Set.of("del", "ins", "noindex");
    private static final Set<String> BLOCK_THOUGH_INLINE = Set.of("td", "th", "dt", "dd", "time", "button", "label");
    private static final Pattern NOT_DISPLAYED = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CELLS = Set.of("td", "th");

    /**
     * One run of text that no block's edge crosses.
     *
     * @param holder the innermost block element around it
     * @param linkChars how many of its characters stand in links
     * @param strongChars how many of them are set in bold or large letters
     */
    record Piece(Element holder, Span span, int linkChars, int strongChars) {
        double linkShare() {
            return span.isEmpty() ? 0 : (double) linkChars / span.length();
        }

        double strongShare() {
            return span.isEmpty() ? 0 : (double) strongChars / span.length();
        }
    }

    private final Decoded source;
    private final MarkupNames names;
    private final Deque<Element> blocks = new ArrayDeque<>();
    private int links;
    private @Nullable Element dataTable;
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[1024];
    private final List<Piece> pieces = new ArrayList<>();
    private int pieceStart;
    private int linkChars;
    private int strong;
    private int strongChars;
    private int shownChars;
    private int breaks;
    private boolean spaceDue;
    private int spacePlace;
    private @Nullable Element holder;

    private HtmlText(Decoded source, MarkupNames names, Element body) {
        this.source = source;
        this.names = names;
        blocks.push(body);
    }

    static HtmlText of(Document document, Decoded source, MarkupNames names) {
        var html = new HtmlText(source, names, document.body());
        document.body().filter(html);
        html.close();
        return html;
    }

    String text() {
        return text.toString();
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    ByteMap map() {
        int[] bytes = new int[text.length() + 1];
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            last = source.offsets()[places[i]];
            bytes[i] = last;
        }
        bytes[text.length()] =
                text.isEmpty() ? 0 : source.offsets()[Math.min(source.text().length(), places[text.length() - 1] + 1)];
        return new ByteMap(bytes);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String tag = element.normalName();
        strong += Emphasis.isStrong(element) ? 1 : 0;
        if (tag.equals("a")) {
            links++;
        } else if (tag.equals("br")) {
            breaks += isHeadOfCell() ? 2 : 1;
        } else if (tag.equals("table") && dataTable == null && DataTables.isOne(element)) {
            dataTable = element;
        }
        if (isCellOfData(tag)) {
            spaceDue = true;
            spacePlace = text.isEmpty() ? 0 : places[text.length() - 1];
        } else if (isBlock(element)) {
            close();
            blocks.push(element);
        }
    }

    private void leave(Element element) {
        String tag = element.normalName();
        strong -= Emphasis.isStrong(element) ? 1 : 0;
        if (tag.equals("a")) {
            links--;
        }
        if (!isCellOfData(tag) && isBlock(element)) {
            close();
            if (blocks.size() > 1) {
                blocks.pop();
            }
        }
        if (element == dataTable) {
            dataTable = null;
        }
    }

    /** A line in bold at the start of a cell's text stands above it as a heading does. */
    private boolean isHeadOfCell() {
        return strongChars > 0
                && strongChars == shownChars
                && dataTable == null
                && blocks.getFirst().normalName().equals("td");
    }

    /** The cells of a table of data are read on, row by row. */
    private boolean isCellOfData(String tag) {
        return dataTable != null && CELLS.contains(tag);
    }

    private void add(TextNode node) {
        String words = node.getWholeText();
        if (words.isEmpty()) {
            return;
        }
        int[] at = SourcePlaces.of(words, source.text(), node.sourceRange().startPos());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isBlank(c)) {
                if (!spaceDue) {
                    spacePlace = at[i];
                }
                spaceDue = true;
            } else {
                beforeWord();
                put(c, at[i]);
                linkChars += links > 0 ? 1 : 0;
                strongChars += strong > 0 ? 1 : 0;
                shownChars++;
            }
        }
    }

    /** One space for any run of blanks inside a piece; a line for a br; a new piece for several. */
    private void beforeWord() {
        if (breaks > 1) {
            close();
        }
        if (text.length() == pieceStart) {
            holder = blocks.peek();
            if (!pieces.isEmpty()) {
                put('\n', places[text.length() - 1]);
                put('\n', places[text.length() - 1]);
                pieceStart = text.length();
            }
        } else if (breaks == 1) {
            put('\n', places[text.length() - 1]);
        } else if (spaceDue) {
            put(' ', spacePlace);
        }
        breaks = 0;
        spaceDue = false;
    }

    private void close() {
        if (text.length() > pieceStart && holder != null) {
            pieces.add(new Piece(holder, new Span(pieceStart, text.length()), linkChars, strongChars));
        }
        pieceStart = text.length();
        linkChars = 0;
        strongChars = 0;
        shownChars = 0;
        breaks = 0;
        spaceDue = false;
    }

    private void put(char c, int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(c);
    }

    private static boolean isBlock(Element element) {
        String tag = element.normalName();
        return element.isBlock() && !INLINE_THOUGH_BLOCK.contains(tag) || BLOCK_THOUGH_INLINE.contains(tag);
    }

    private boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.hasAttr("style")
                        && NOT_DISPLAYED.matcher(element.attr("style")).find()
                || names.isShownOnPointing(element);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '\u200b'
                || c == '\ufeff'
                || c == '\u00ad'
                || c == '\0';
    }
}
