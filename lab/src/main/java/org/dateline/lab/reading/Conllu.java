package org.dateline.lab.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.lab.reading.GoldSentence.Start;
import org.dateline.model.Span;
import org.dateline.reading.GivenSentence;

/**
 * Reads the CoNLL-U form line by line (universaldependencies.org/format.html). Empty nodes are left out. A range ("1-2
 * don't") only says that its words stand together; the text is built from the words themselves, whose forms in English
 * treebanks are always pieces of the range's.
 */
final class Conllu {

    private static final int COLUMNS = 10;

    private final List<GoldSentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<GoldWord> words = new ArrayList<>();
    private Start start = Start.DOCUMENT;
    private int number;
    private int rangeEnd;
    private boolean rangeTouchesNext;
    private boolean touchesNext;

    /** The next line, without its end. */
    void line(String line) {
        number++;
        if (line.isBlank()) {
            sentenceEnds();
        } else if (line.startsWith("#")) {
            comment(line.substring(1).strip());
        } else {
            row(line.split("\t", -1));
        }
    }

    /** There are no more lines. */
    void end() {
        sentenceEnds();
    }

    /** Number of the last line, from 1; 0 before any. */
    int number() {
        return number;
    }

    List<GoldSentence> sentences() {
        return sentences;
    }

    private void comment(String comment) {
        String key = comment.split("[ =]", 2)[0];
        if (key.equals("newdoc")) {
            start = Start.DOCUMENT;
        } else if (key.equals("newpar") && start == Start.SENTENCE) {
            start = Start.PARAGRAPH;
        }
    }

    private void row(String[] cells) {
        require(cells.length == COLUMNS, "a line has " + COLUMNS + " columns, this one " + cells.length);
        boolean touches = Arrays.asList(cells[9].split("\\|")).contains("SpaceAfter=No");
        String id = cells[0];
        if (id.matches("\\d+\\.\\d+")) {
            return;
        }
        if (id.matches("\\d+-\\d+")) {
            rangeEnd = whole(id.substring(id.indexOf('-') + 1), "the range's end");
            rangeTouchesNext = touches;
            return;
        }
        int place = whole(id, "the word's number");
        require(place == words.size() + 1, "word " + (words.size() + 1) + " is expected, here is " + id);
        require(!cells[1].isBlank(), "the word is empty");
        word(cells);
        touchesNext = place < rangeEnd || (place == rangeEnd ? rangeTouchesNext : touches);
    }

    private void word(String[] cells) {
        if (!text.isEmpty() && !touchesNext) {
            text.append(' ');
        }
        spans.add(new Span(text.length(), text.length() + cells[1].length()));
        text.append(cells[1]);
        words.add(new GoldWord(cells[2], cells[3], cells[4], whole(cells[6], "the head") - 1, cells[7]));
    }

    private void sentenceEnds() {
        require(rangeEnd <= words.size(), "the sentence ends before its range does");
        if (!words.isEmpty()) {
            checkHeads();
            sentences.add(new GoldSentence(new GivenSentence(text.toString(), spans), words, start));
            start = Start.SENTENCE;
        }
        text.setLength(0);
        spans.clear();
        words.clear();
        rangeEnd = 0;
        touchesNext = false;
    }

    private void checkHeads() {
        for (int i = 0; i < words.size(); i++) {
            int head = words.get(i).head();
            require(
                    head < words.size() && head != i,
                    "the sentence before this line has " + words.size() + " words, and the head of its word " + (i + 1)
                            + " is " + (head + 1));
        }
    }

    private static int whole(String cell, String what) {
        require(cell.matches("\\d{1,6}"), what + " is no number: " + cell);
        return Integer.parseInt(cell);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BrokenLineException(otherwise);
        }
    }

    /** A line that is not in the form: why. */
    static final class BrokenLineException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenLineException(String why) {
            super(why);
        }
    }
}
