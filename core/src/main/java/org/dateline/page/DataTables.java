package org.dateline.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Tells tables of data, whose rows are read across, from tables that only lay a page out: a table of data has several
 * rows of several cells, and its cells hold no paragraphs, headings, lists or tables, and not much text each.
 */
final class DataTables implements NodeFilter {

    private static final Set<String> LAYING_OUT = Set.of(
            "table",
            "p",
            "div",
            "ul",
            "ol",
            "section",
            "article",
            "form",
            "iframe",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "br",
            "hr",
            "blockquote",
            "figure");
    private static final int LONGEST_CELL = 150;
    private static final int FEWEST_ROWS = 2;

    private final Element table;
    private int rows;
    private int cells;
    private int cellChars;
    private boolean laysOut;

    private DataTables(Element table) {
        this.table = table;
    }

    static boolean isOne(Element table) {
        if (table.attr("role").equals("presentation")) {
            return false;
        }
        var look = new DataTables(table);
        NodeTraversor.filter(look, table);
        return !look.laysOut && look.rows >= FEWEST_ROWS && look.cells >= 2 * look.rows;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            cellChars += words.getWholeText().length();
            laysOut = cellChars > LONGEST_CELL && !words.isBlank();
        } else if (node instanceof Element element && element != table) {
            switch (element.normalName()) {
                case "tr" -> rows++;
                case "td", "th" -> {
                    cells++;
                    cellChars = 0;
                }
                default -> laysOut = LAYING_OUT.contains(element.normalName());
            }
        }
        return laysOut ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
