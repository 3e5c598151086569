package org.dateline.story;

import java.util.List;

/** A page of briefs: its heading says so, and what stands below its headings tells of different things. */
final class Digest {

    /** The page's own heading stands among its first lines. */
    private static final int FIRST_LINES = 6;

    private static final int MOST_LINES_OF_BRIEF = 30;

    private Digest() {}

    static boolean isHeadedAsOne(List<Line> lines, LineKinds kinds) {
        return lines.stream().limit(FIRST_LINES).anyMatch(line -> !line.endsSentence() && kinds.isDigest(line));
    }

    /** True where the text below the headline that ends before {@code end} has little in common with the text above. */
    static boolean parts(List<Line> lines, Opening last, int headline, int end) {
        List<Line> above = lines.subList(Math.max(last.titleTo(), headline - MOST_LINES_OF_BRIEF), headline);
        int to = end;
        while (to < lines.size()
                && to < end + MOST_LINES_OF_BRIEF
                && (to == end || lines.get(to).blanksBefore() == 0)) {
            to++;
        }
        return Cohesion.areApart(above, lines.subList(end, to));
    }
}
