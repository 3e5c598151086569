package org.dateline.story;

import java.util.BitSet;
import java.util.List;
import org.dateline.model.PageHints.Block;
import org.dateline.model.PageHints.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Which headings of an HTML page open a story of their own. A heading is a subheading, unless an author or a date stands
 * below it, a dateline follows it, time stamps stand beside several of them, or the page is headed as a digest and the
 * text below the heading tells of other things than the text above.
 */
final class HtmlOpenings {

    private static final int FEWEST_TOGETHER = 2;
    private static final int MOST_BETWEEN = 6;

    private final List<Block> blocks;
    private final List<Line> lines;
    private final LineKinds kinds;
    private @Nullable Datelines datelines;
    private final boolean clocked;
    private final boolean digest;

    private HtmlOpenings(List<Block> blocks, List<Line> lines, LineKinds kinds) {
        this.blocks = blocks;
        this.lines = lines;
        this.kinds = kinds;
        this.clocked = at(BlockKind.HEADING).filter(this::hasClock).count() >= FEWEST_TOGETHER;
        this.digest = at(BlockKind.TITLE).limit(1).anyMatch(k -> kinds.isDigest(lines.get(k)));
    }

    /** Indexes of the headings that open a story; {@code lines} holds the first line of each block. */
    static BitSet in(List<Block> blocks, List<Line> lines, LineKinds kinds) {
        var openings = new HtmlOpenings(blocks, lines, kinds);
        var found = new BitSet();
        openings.at(BlockKind.HEADING).filter(openings::opens).forEach(found::set);
        if (found.cardinality() < FEWEST_TOGETHER) {
            openings.dropStandfirst(found);
        }
        return found;
    }

    private java.util.stream.IntStream at(BlockKind kind) {
        return java.util.stream.IntStream.range(0, blocks.size())
                .filter(k -> blocks.get(k).kind() == kind);
    }

    /** One heading alone, with no text between it and the headline, is what the headline goes on to say. */
    private void dropStandfirst(BitSet found) {
        int k = found.nextSetBit(0);
        for (int i = k - 1; i >= 0; i--) {
            switch (blocks.get(i).kind()) {
                case TITLE -> {
                    found.clear(k);
                    return;
                }
                case PARAGRAPH, HEADING -> {
                    return;
                }
                case CAPTION, BYLINE, DATE, FURNITURE -> {}
            }
        }
    }

    private boolean opens(int k) {
        int body = bodyBelow(k);
        if (body < 0 || !kinds.couldBeTitle(lines.get(k))) {
            return false;
        }
        return isSigned(k, body) || clocked && hasClock(k) || opensWithDateline(body) || digest && isApart(k);
    }

    private boolean opensWithDateline(int body) {
        if (datelines == null) {
            datelines = new Datelines(lines); // every line is asked for its dateline, and few pages need it
        }
        return datelines.opens(body);
    }

    /** The first paragraph of running text below a heading; -1 where another heading comes first. */
    private int bodyBelow(int k) {
        for (int i = k + 1; i < Math.min(blocks.size(), k + MOST_BETWEEN); i++) {
            switch (blocks.get(i).kind()) {
                case PARAGRAPH -> {
                    if (!kinds.isAside(lines.get(i))) {
                        return i;
                    }
                }
                case TITLE, HEADING -> {
                    return -1;
                }
                case CAPTION, BYLINE, DATE, FURNITURE -> {}
            }
        }
        return -1;
    }

    private boolean isSigned(int k, int body) {
        for (int i = k + 1; i < body; i++) {
            BlockKind kind = blocks.get(i).kind();
            boolean shown = kind != BlockKind.FURNITURE && kind != BlockKind.CAPTION;
            if (shown && (kind == BlockKind.BYLINE || kinds.isByline(lines.get(i)) || kinds.isDateLine(lines.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasClock(int k) {
        boolean above = k > 0 && Marks.isClock(lines.get(k - 1));
        boolean below = k + 1 < blocks.size() && Marks.isClock(lines.get(k + 1));
        return above || below;
    }

    private boolean isApart(int k) {
        int from = k;
        while (from > 0 && isText(from - 1)) {
            from--;
        }
        int to = k + 1;
        while (to < blocks.size() && isText(to)) {
            to++;
        }
        return Cohesion.areApart(lines.subList(from, k), lines.subList(k + 1, to));
    }

    private boolean isText(int i) {
        BlockKind kind = blocks.get(i).kind();
        return kind != BlockKind.HEADING && kind != BlockKind.TITLE;
    }
}
