package org.dateline.reading.minilm;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a word into the pieces of the encoder's vocabulary (WordPiece, longest piece first, lower case, accents off), and
 * tells the word's shape, which an uncased vocabulary loses. The training script {@code lab/reader/pieces.py} does the
 * same, character for character.
 */
final class Pieces {

    static final int PAD = 0;
    static final int UNKNOWN = 1;
    static final int BEGIN = 2;
    static final int END = 3;

    /** Of a longer word only the first and the last half of this many pieces are read. */
    private static final int LONGEST_WORD = 12;

    private static final int LONGEST_RUN = 100;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int longestPiece;

    /** The vocabulary in the order of its ids; the first four are padding, unknown, begin and end. */
    Pieces(List<String> vocabulary) {
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
        }
        longestPiece = vocabulary.stream().mapToInt(String::length).max().orElse(1);
    }

    /** Ids of the word's pieces, one at least. */
    int[] of(String word) {
        var found = new ArrayList<Integer>();
        String folded = folded(word);
        int start = 0;
        int i = 0;
        while (i < folded.length()) {
            int point = folded.codePointAt(i);
            int units = Character.charCount(point);
            boolean mark = isMark(point);
            if (mark || Character.isWhitespace(point)) {
                greedy(folded, start, i, found);
                if (mark) {
                    greedy(folded, i, i + units, found);
                }
                start = i + units;
            }
            i += units;
        }
        greedy(folded, start, folded.length(), found);
        if (found.isEmpty()) {
            return new int[] {UNKNOWN};
        }
        List<Integer> kept = found;
        if (found.size() > LONGEST_WORD) {
            kept = new ArrayList<>(found.subList(0, LONGEST_WORD / 2));
            kept.addAll(found.subList(found.size() - LONGEST_WORD / 2, found.size()));
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private void greedy(String folded, int from, int to, List<Integer> into) {
        if (from >= to) {
            return;
        }
        if (to - from > LONGEST_RUN) {
            into.add(UNKNOWN);
            return;
        }
        int before = into.size();
        int start = from;
        while (start < to) {
            int end = Math.min(to, start + longestPiece);
            Integer id = null;
            while (end > start) {
                String piece = folded.substring(start, end);
                id = ids.get(start > from ? "##" + piece : piece);
                if (id != null) {
                    break;
                }
                end--;
            }
            if (id == null) {
                into.subList(before, into.size()).clear();
                into.add(UNKNOWN);
                return;
            }
            into.add(id);
            start = end;
        }
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var out = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isMark(int c) {
        if (c < 0x80) {
            return c > 0x20 && c < 0x7F && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /**
     * A number from 1 to 48 for the word's shape: the case of its letters (none, all small, a capital first, all
     * capitals, one capital alone, mixed), whether it has a digit, a hyphen inside, and whether it is its sentence's
     * first word. 0 is kept for what is no word.
     */
    static int shape(String word, boolean first) {
        int letters = 0;
        int capitals = 0;
        boolean capitalFirst = false;
        boolean digit = false;
        boolean hyphen = false;
        int i = 0;
        while (i < word.length()) {
            int c = word.codePointAt(i);
            if (Character.isLetter(c)) {
                capitalFirst |= letters == 0 && Character.isUpperCase(c);
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            digit |= Character.isDigit(c);
            hyphen |= c == '-' && i > 0 && i < word.length() - 1;
            i += Character.charCount(c);
        }
        int kind;
        if (letters == 0) {
            kind = 0;
        } else if (capitals == 0) {
            kind = 1;
        } else if (capitals == letters) {
            kind = letters > 1 ? 3 : 4;
        } else {
            kind = capitalFirst && capitals == 1 ? 2 : 5;
        }
        return 1 + kind * 8 + (digit ? 4 : 0) + (hyphen ? 2 : 0) + (first ? 1 : 0);
    }
}
