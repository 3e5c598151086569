package org.dateline.story;

import java.util.List;
import org.dateline.model.PageHints.Block;
import org.dateline.model.PageHints.BlockKind;

/** Where, below a story's text, the beginnings of other stories are told: under a heading such as "More news". */
final class HtmlTail {

    private HtmlTail() {}

    /** Index of the heading from which on only teasers stand; the number of blocks where there is none. */
    static int start(List<Block> blocks, List<Line> lines, LineKinds kinds) {
        boolean text = false;
        for (int k = 0; k < blocks.size(); k++) {
            BlockKind kind = blocks.get(k).kind();
            if (text && kind == BlockKind.HEADING && kinds.isListHeading(lines.get(k)) && isTeasers(blocks, k + 1)) {
                return k;
            }
            text |= kind == BlockKind.PARAGRAPH;
        }
        return blocks.size();
    }

    /** Each paragraph has another block, its headline, right above it. */
    private static boolean isTeasers(List<Block> blocks, int from) {
        for (int k = from; k < blocks.size(); k++) {
            boolean headed = k > from && blocks.get(k - 1).kind() != BlockKind.PARAGRAPH;
            if (blocks.get(k).kind() == BlockKind.TITLE || blocks.get(k).kind() == BlockKind.PARAGRAPH && !headed) {
                return false;
            }
        }
        return true;
    }
}
