package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The block that opens a story in a page dumped as text: headline, caption, buttons, and the same again.
 *
 * @param from index of the headline's line
 * @param to index of the first line after the block
 * @param captions first standing of each caption
 * @param furniture every other line of the block but the headline
 * @param rich whether more than the headline repeats, or a button stands in the block: such a block is no accident
 */
record HeadBlock(int from, int to, List<Line> captions, List<Line> furniture, boolean rich) {

    private static final int FARTHEST_REPEAT = 14;
    private static final int LONGEST_UNREPEATED = 250;
    private static final int MOST_DISTINCT_LINES = 7;
    private static final int MOST_LINES = 40;
    private static final int SHORTEST_CAPTION = 15;

    HeadBlock {
        captions = List.copyOf(captions);
        furniture = List.copyOf(furniture);
    }

    /** The block that opens at line {@code from}, if one does. */
    static Optional<HeadBlock> at(List<Line> lines, int from, LineKinds kinds) {
        Line title = lines.get(from);
        if (title.wordCount() < 2 || title.text().length() > LONGEST_UNREPEATED || kinds.isFurniture(title)) {
            return Optional.empty();
        }
        int last = lastRepeat(lines, from);
        if (last < 0) {
            return Optional.empty();
        }
        int to = last + 1;
        while (to < Math.min(lines.size(), from + MOST_LINES) && belongs(lines, from, to, kinds)) {
            to++;
        }
        return Optional.of(block(lines, from, to, kinds));
    }

    private static int lastRepeat(List<Line> lines, int from) {
        String title = lines.get(from).text();
        int last = -1;
        var distinct = new ArrayList<String>();
        for (int k = from + 1; k < Math.min(lines.size(), from + FARTHEST_REPEAT); k++) {
            String text = lines.get(k).text();
            if (text.equals(title)) {
                last = k;
            } else if (text.length() > LONGEST_UNREPEATED && !hasTwinBeside(lines, k)) {
                break;
            } else if (!distinct.contains(text)) {
                distinct.add(text);
                if (distinct.size() > MOST_DISTINCT_LINES) {
                    break;
                }
            }
        }
        return last;
    }

    private static boolean belongs(List<Line> lines, int from, int at, LineKinds kinds) {
        if (kinds.isWidget(lines.get(at)) || hasTwinBeside(lines, at)) {
            return true;
        }
        for (int k = from; k < at; k++) {
            if (lines.get(k).text().equals(lines.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTwinBeside(List<Line> lines, int at) {
        String text = lines.get(at).text();
        return at > 0 && lines.get(at - 1).text().equals(text)
                || at + 1 < lines.size() && lines.get(at + 1).text().equals(text);
    }

    private static HeadBlock block(List<Line> lines, int from, int to, LineKinds kinds) {
        String title = lines.get(from).text();
        var captions = new ArrayList<Line>();
        var furniture = new ArrayList<Line>();
        boolean rich = false;
        for (Line line : lines.subList(from + 1, to)) {
            boolean known = captions.stream().anyMatch(c -> c.text().equals(line.text()));
            rich |= known || kinds.isWidget(line);
            if (known
                    || line.text().equals(title)
                    || line.text().length() < SHORTEST_CAPTION
                    || kinds.isFurniture(line)
                    || kinds.isByline(line)
                    || kinds.isDateLine(line)
                    || kinds.isAddress(line)) {
                furniture.add(line);
            } else {
                captions.add(line);
            }
        }
        return new HeadBlock(from, to, captions, furniture, rich);
    }
}
