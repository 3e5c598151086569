package org.dateline.reading.minilm;

import java.util.List;
import java.util.Set;
import org.dateline.model.Span;

/** Parts a written word where it is more than one token: clitics, contractions, a number and its unit. */
final class Parts {

    private static final int LONGEST_SPLIT = 8;
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m", "t");

    private final WordLists lists;

    Parts(WordLists lists) {
        this.lists = lists;
    }

    /** Adds the tokens of the word to {@code into}. */
    void of(String s, int start, int end, List<Span> into) {
        int from = start;
        int first = s.charAt(start);
        if (Letters.isDigit(first) || first == '.' || first == '-' || first == '+') {
            int unit = unit(s, start, end);
            if (unit > start) {
                into.add(new Span(start, unit));
                from = unit;
            }
        }
        int money = Character.isUpperCase(first) ? money(s, start, end) : start;
        if (money > start) {
            into.add(new Span(start, money));
            into.add(new Span(money, end));
            return;
        }
        if (end - from <= LONGEST_SPLIT) {
            List<Integer> split = lists.splits().get(Letters.plain(s, from, end));
            if (split != null) {
                for (int length : split) {
                    into.add(new Span(from, from + length));
                    from += length;
                }
                return;
            }
        }
        clitics(s, from, end, into);
    }

    /** Where the unit begins, or {@code start} where there is none: "10|km", "5|p.m.", but "5m" and "2nd". */
    private int unit(String s, int start, int end) {
        int i = start + 1;
        while (i < end && (Letters.isDigit(s.charAt(i)) || ".,:-".indexOf(s.charAt(i)) >= 0)) {
            i++;
        }
        int length = end - i;
        if (length < 2 || length > 4 || !Letters.isDigit(s.charAt(i - 1))) {
            return start;
        }
        return lists.units().contains(Letters.plain(s, i, end)) || s.charAt(i + 1) == '.' ? i : start;
    }

    /** Where the number begins behind a currency's name, or {@code start}: "RM|4.5", "USD|5m". */
    private int money(String s, int start, int end) {
        int i = start;
        while (i < end && i < start + 4 && Letters.isAsciiLetter(s.charAt(i))) {
            i++;
        }
        boolean number = i > start + 1 && i < end && Letters.isDigit(s.charAt(i));
        return number && lists.currencies().contains(Letters.plain(s, start, i)) ? i : start;
    }

    /** "should|n't|'ve": from the end, as long as clitics come off. */
    private void clitics(String s, int start, int end, List<Span> into) {
        int last = cliticStart(s, start, end);
        if (last <= start) {
            into.add(new Span(start, end));
            return;
        }
        int before = cliticStart(s, start, last);
        if (before > start) {
            into.add(new Span(start, before));
            into.add(new Span(before, last));
        } else {
            into.add(new Span(start, last));
        }
        into.add(new Span(last, end));
    }

    private int cliticStart(String s, int start, int end) {
        int i = end - 1;
        while (i > start && i > end - 4 && !Letters.isApostrophe(s.charAt(i))) {
            i--;
        }
        if (i <= start || !Letters.isApostrophe(s.charAt(i))) {
            return start;
        }
        String clitic = Letters.plain(s, i + 1, end);
        if (!CLITICS.contains(clitic)) {
            return start;
        }
        char before = s.charAt(i - 1);
        return switch (clitic) {
            case "t" -> (before == 'n' || before == 'N') && i - 1 > start ? i - 1 : start;
            case "m" -> i - 1 == start && (before == 'I' || before == 'i') ? i : start;
            case "d" -> Letters.isDigit(before) || isName(s, start, end) ? start : i;
            case "s" -> isDecade(s, start, i) || isName(s, start, end) ? start : i;
            default -> Letters.isDigit(before) ? start : i;
        };
    }

    /** True for "Sa'd" and for what ends in it behind a hyphen, as "al-Sa'd". */
    private boolean isName(String s, int start, int end) {
        int hyphen = end;
        while (hyphen > start && end - hyphen < 6 && !Letters.isHyphen(s.charAt(hyphen - 1))) {
            hyphen--;
        }
        return end - hyphen < 6 && lists.names().contains(Letters.plain(s, hyphen, end));
    }

    /** "60's", "1960's": years by tens, not something that they own. */
    private static boolean isDecade(String s, int start, int apostrophe) {
        int length = apostrophe - start;
        if ((length != 2 && length != 4) || s.charAt(apostrophe - 1) != '0') {
            return false;
        }
        for (int i = start; i < apostrophe; i++) {
            if (!Letters.isDigit(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
