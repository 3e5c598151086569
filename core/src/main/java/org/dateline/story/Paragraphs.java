package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/**
 * Paragraphs out of lines. Where a text is wrapped by hand, as agencies send it, the lines up to a blank line or an
 * indented start are one paragraph; elsewhere each line is one.
 */
final class Paragraphs {

    /** Hand-wrapped lines are no longer than a terminal or a teleprinter was wide. */
    private static final int WIDEST_WRAPPED_LINE = 110;

    /** A wrapped line is broken because it is full; shorter ones are lists, verse or headings. */
    private static final int NARROWEST_FULL_LINE = 38;

    /** A newspaper's column is narrower: there a line is full that is nearly as wide as the widest. */
    private static final int WIDEST_COLUMN = 60;

    private static final int NARROWEST_COLUMN = 26;
    private static final double NEARLY = 0.75;

    /** The share of lines that keep to the column; running heads do not. */
    private static final double MOST_LINES = 0.95;

    private static final int FEWEST_JOINTS = 2;

    /** One line in so many, at least, goes on right below another. */
    private static final int FEWEST_OF_LINES = 4;

    private Paragraphs() {}

    /** True where the lines are one running text broken by hand. */
    static boolean isWrapped(List<Line> lines) {
        int joints = 0;
        int open = 0;
        int wide = 0;
        int full = full(lines);
        for (int i = 0; i < lines.size(); i++) {
            wide += lines.get(i).text().length() > WIDEST_WRAPPED_LINE ? 1 : 0;
            if (i > 0 && lines.get(i).blanksBefore() == 0) {
                Line before = lines.get(i - 1);
                joints++;
                open += !before.endsSentence() && before.text().length() >= full ? 1 : 0;
            }
        }
        return joints >= Math.max(FEWEST_JOINTS, lines.size() / FEWEST_OF_LINES)
                && open * 2 >= joints
                && wide * 20 <= lines.size();
    }

    private static int full(List<Line> lines) {
        int[] widths =
                lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        int widest = widths.length == 0 ? 0 : widths[(int) (widths.length * MOST_LINES)];
        return widest > WIDEST_COLUMN
                ? NARROWEST_FULL_LINE
                : Math.clamp((int) (widest * NEARLY), NARROWEST_COLUMN, NARROWEST_FULL_LINE);
    }

    /**
     * True where {@code line} goes on with the paragraph of {@code before} in a wrapped text. An indented line that is
     * short and ends a sentence is a paragraph of its own where the next is indented as it is.
     */
    static boolean goesOn(Line before, Line line) {
        boolean closed = line.indent() > 0
                && line.indent() == before.indent()
                && before.endsSentence()
                && before.text().length() < NARROWEST_FULL_LINE;
        return line.blanksBefore() == 0 && line.indent() <= before.indent() && !closed;
    }

    /** The paragraphs of these lines, in order. */
    static List<Span> of(List<Line> lines, boolean wrapped) {
        var paragraphs = new ArrayList<Span>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (wrapped && i > 0 && goesOn(lines.get(i - 1), line)) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().hull(line.span()));
            } else {
                paragraphs.add(line.span());
            }
        }
        return paragraphs;
    }
}
