package org.dateline.story;

import java.util.BitSet;
import java.util.List;

/**
 * Tells the body's lines from what a site sets below and between them: lists of other stories, comments, sentences of
 * the story repeated in large letters.
 */
final class BodyLines {

    private static final int SHORTEST_LIST = 3;
    private static final int MOST_OF_LIST = 8;
    private static final int LONGEST_NAME = 40;
    private static final int FEWEST_NAMES = 2;
    private static final int LINES_OF_FIRST_COMMENTS = 20;

    private final List<Line> lines;
    private final LineKinds kinds;
    private final boolean wrapped;
    private final BitSet aside = new BitSet();
    private int end;

    private BodyLines(List<Line> lines, LineKinds kinds, boolean wrapped) {
        this.lines = lines;
        this.kinds = kinds;
        this.wrapped = wrapped;
        this.end = lines.size();
    }

    /** Which of the lines from the body's first on are no body's; a caption between them is not told apart here. */
    static BitSet asides(List<Line> lines, int first, LineKinds kinds, boolean wrapped) {
        var body = new BodyLines(lines, kinds, wrapped);
        body.end = body.aboveEndMark(first);
        body.end = body.aboveComments(first);
        int before;
        do {
            before = body.end;
            body.end = body.aboveSignature(first);
            body.end = body.aboveList(first);
        } while (body.end < before);
        body.aside.set(body.end, lines.size());
        body.markBetween(first);
        return body.aside;
    }

    private int aboveEndMark(int first) {
        for (int i = first + 1; i < end; i++) {
            if (Marks.isEnd(lines.get(i))) {
                return i;
            }
        }
        return end;
    }

    /** Comments are known by their heading and by the names above each of them. */
    private int aboveComments(int first) {
        boolean text = false;
        for (int i = first; i < end; i++) {
            text |= lines.get(i).endsSentence();
            if (text && Marks.isCommentsHeading(lines.get(i)) && namesBelow(i) >= FEWEST_NAMES) {
                return i;
            }
        }
        return end;
    }

    private int namesBelow(int at) {
        int names = 0;
        for (int i = at + 1; i + 1 < Math.min(end, at + LINES_OF_FIRST_COMMENTS) && names < FEWEST_NAMES; i++) {
            Line line = lines.get(i);
            boolean name = line.text().length() <= LONGEST_NAME && line.wordCount() <= 4 && !line.endsSentence();
            names += name && !kinds.isFurniture(line) ? 1 : 0;
        }
        return names;
    }

    /** What closes a story below its last sentence: an agency's name, the author, the date, a button. */
    private int aboveSignature(int first) {
        int i = end;
        while (i > first + 1 && closes(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean closes(int i) {
        Line line = lines.get(i);
        boolean name = !line.endsSentence() && line.wordCount() <= 4 && kinds.isAside(lines.get(i - 1));
        return kinds.isAside(line) || kinds.isLabel(line) || kinds.isListHeading(line) || name;
    }

    /** At the end, lines below a list's heading that do not end as sentences, or some headlines in a row. */
    private int aboveList(int first) {
        if (wrapped) {
            return end;
        }
        int i = end;
        while (i > first + 1 && !lines.get(i - 1).endsSentence()) {
            i--;
            if (kinds.isFurniture(lines.get(i))) {
                return i;
            }
        }
        int heads = 0;
        for (Line line : lines.subList(i, end)) {
            heads += kinds.couldBeTitle(line) && line.wordCount() > 2 ? 1 : 0;
        }
        boolean list = heads >= SHORTEST_LIST && heads * 4 >= (end - i) * 3;
        return list ? i : end;
    }

    private void markBetween(int first) {
        var echoes = new Echoes(lines.subList(first, end));
        for (int i = first; i < end; i++) {
            Line line = lines.get(i);
            if (kinds.isFurniture(line) || kinds.isRule(line) || Marks.isAny(line)) {
                aside.set(i);
            } else if (!wrapped && i > first && echoes.isEcho(i - first)) {
                aside.set(i);
            }
            if (kinds.isListHeading(line)) {
                markList(i + 1);
            }
        }
    }

    /** Headlines below a list's heading, where text goes on below them. */
    private void markList(int from) {
        int to = from;
        while (to < Math.min(end, from + MOST_OF_LIST)
                && kinds.couldBeTitle(lines.get(to))
                && !lines.get(to).endsSentence()) {
            to++;
        }
        aside.set(from, to);
    }
}
