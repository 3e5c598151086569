package org.dateline.story;

import java.util.BitSet;
import java.util.List;

/** Which lines could be a headline by their words and by where they stand, and what text stands below. */
final class Headlines {

    private static final int MOST_TITLE_LINES = 3;
    private static final int MOST_LINES_BETWEEN = 10;
    private static final int FEWEST_WORDS_OF_TEXT = 8;
    private static final int LOOK_AHEAD = 12;
    private static final int LONGEST_NAME = 40;

    private final List<Line> lines;
    private final LineKinds kinds;
    private final boolean wrapped;
    private final BitSet numbers = new BitSet();

    Headlines(List<Line> lines, LineKinds kinds) {
        this.lines = lines;
        this.kinds = kinds;
        this.wrapped = Paragraphs.isWrapped(lines);
        lines.stream()
                .filter(line -> line.blanksBefore() > 0 && number(line) > 0 && kinds.couldBeTitle(line))
                .forEach(line -> numbers.set(number(line)));
    }

    /** The line after the headline that may begin at {@code i}; -1 where none may. */
    int endOf(int i) {
        Line line = lines.get(i);
        boolean free = i == 0 || line.blanksBefore() > 0 || kinds.isAside(lines.get(i - 1));
        boolean goesOn = i + 1 < lines.size() && goesOn(line, lines.get(i + 1));
        if (!free || !kinds.couldBeTitle(line, goesOn)) {
            return -1;
        }
        int end = i + 1;
        while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        boolean whole = end - i <= MOST_TITLE_LINES
                && end < lines.size()
                && (end == i + 1 || !lines.get(end - 1).endsSentence());
        return whole ? end : -1;
    }

    /** Headlines go on over lines where the page is wrapped, or where both lines are in capitals. */
    private boolean goesOn(Line before, Line line) {
        boolean capitals = isCapitals(before) && isCapitals(line);
        return line.blanksBefore() == 0
                && !kinds.isAside(line)
                && (capitals || wrapped && !isCapitals(before) && line.indent() <= before.indent());
    }

    static boolean isCapitals(Line line) {
        return line.text().chars().noneMatch(Character::isLowerCase)
                && line.text().chars().anyMatch(Character::isUpperCase);
    }

    /** The first line of running text below a headline that ends before {@code end}; the page's end where there is none. */
    int bodyBelow(int end) {
        int i = end;
        while (i < lines.size() && i < end + MOST_LINES_BETWEEN && isBetween(lines.get(i))) {
            i++;
        }
        return i;
    }

    /** What stands between headline and text: asides, a name, a label, a caption. */
    private boolean isBetween(Line line) {
        boolean name = line.text().length() <= LONGEST_NAME && !line.endsSentence() && line.wordCount() <= 4;
        return kinds.isAside(line) || name || kinds.isCaption(line);
    }

    /** True where running text, not another headline or a list, stands below. */
    boolean hasTextBelow(int end) {
        int body = bodyBelow(end);
        if (body >= lines.size() || body == end + MOST_LINES_BETWEEN) {
            return false;
        }
        int words = 0;
        for (int i = body; i < Math.min(lines.size(), body + LOOK_AHEAD); i++) {
            Line line = lines.get(i);
            if (i > body && line.blanksBefore() > 0 && words >= FEWEST_WORDS_OF_TEXT) {
                break;
            }
            words += line.wordCount();
            if (line.endsSentence() && line.wordCount() >= 2 && words >= 6) {
                return words >= FEWEST_WORDS_OF_TEXT || body > end;
            }
            if (!wrapped && i > body + 1) {
                return false;
            }
        }
        return wrapped && words >= FEWEST_WORDS_OF_TEXT;
    }

    /** True where a rule, an end mark, a catchword stands above, a rule below, or a heading's sign before the words. */
    boolean isMarked(int i, int end) {
        Line line = lines.get(i);
        if (line.text().startsWith("#") && LineKinds.leadSign(line.text()) > 0) {
            return true;
        }
        if (kinds.isRule(lines.get(end)) && lines.get(end).blanksBefore() == 0) {
            return true;
        }
        if (i == 0) {
            return false;
        }
        Line above = lines.get(i - 1);
        return kinds.isRule(above) || Marks.isEnd(above) || Marks.isSlug(above) || isNumbered(i);
    }

    /** "2. Headline" where "1. Headline" or "3. Headline" stands elsewhere, each with a text below. */
    private boolean isNumbered(int i) {
        int number = number(lines.get(i));
        return number > 0 && (numbers.get(number - 1) || numbers.get(number + 1));
    }

    private static int number(Line line) {
        String text = line.text();
        int i = 0;
        while (i < text.length() && i < 2 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean numbered = i > 0 && LineKinds.leadSign(text) > i;
        return numbered ? Integer.parseInt(text.substring(0, i)) : 0;
    }
}
