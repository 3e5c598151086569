package org.dateline.howmany;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.knowledge.MoneyWords;
import org.dateline.knowledge.MoneyWords.Kind;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.NumberWords.Entry;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds the numbers of a sentence: digits, words and ranges, with the words that bend them. */
final class NumberReader {

    private final NumberWords words;
    private final MoneyWords moneyWords;
    private final Numerals numerals;

    NumberReader(NumberWords words, MoneyWords moneyWords) {
        this.words = words;
        this.moneyWords = moneyWords;
        this.numerals = new Numerals(words);
    }

    /** All numbers of the sentence, in order, none overlapping another. */
    List<Count> read(Sentence sentence) {
        var counts = new ArrayList<Count>();
        int i = 0;
        while (i < sentence.size()) {
            int from = i;
            Optional<Numerals.Value> value = numerals.range(sentence, i).or(() -> numerals.value(sentence, from));
            if (value.isEmpty()) {
                i++;
                continue;
            }
            int floor = counts.isEmpty() ? 0 : counts.getLast().last() + 1;
            Count count = bend(sentence, i, value.get(), floor);
            if (!isDate(sentence, i, count)) {
                counts.add(count);
            }
            i = Math.max(value.get().end(), count.last() + 1);
        }
        return List.copyOf(counts);
    }

    /** A day or year of a date, a share, a clock's hour: no count. */
    private static boolean isDate(Sentence sentence, int first, Count count) {
        if (isMonth(sentence, first - 1) || isMonth(sentence, count.last() + 1)) {
            return true;
        }
        String behind = count.last() + 1 < sentence.size() ? Numerals.lower(sentence, count.last() + 1) : "";
        if (behind.matches(
                "percent|per|%|am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|o'clock|kilometers?|kilometres?|km|miles?|meters?|metres?")) {
            return true;
        }
        boolean yearly = sentence.token(first).text().matches("(19|20)\\d\\d") && count.last() == first;
        String before = first > 0 ? Numerals.lower(sentence, first - 1) : "";
        return yearly && (before.matches("in|since|by|until|during|from|of|,") || isMonth(sentence, first - 2));
    }

    private static boolean isMonth(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.token(i)
                        .text()
                        .matches(
                                "(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?|January|February|March|April|May|June|July|August|September|October|November|December");
    }

    private Count bend(Sentence sentence, int first, Numerals.Value value, int floor) {
        int start = first;
        boolean money = false;
        if (start > floor && moneyWords.is(Kind.BEFORE, Numerals.lower(sentence, start - 1))) {
            money = true;
            start--;
        }
        int end = value.end();
        if (end < sentence.size()
                && Numerals.lower(sentence, end).matches("us|u\\.s\\.|canadian|australian|egyptian|syrian")) {
            boolean currencyNext = end + 1 < sentence.size() && isCurrency(sentence.token(end + 1));
            end += currencyNext ? 1 : 0;
        }
        if (end < sentence.size() && isCurrency(sentence.token(end))) {
            money = true;
            end++;
        }
        var bounds = new Bounds(value.low(), value.high(), value.open());
        for (int length = words.longest(); length > 0; length--) {
            if (start - length < floor) {
                continue;
            }
            Optional<Entry> entry = words.find(Numerals.join(sentence, start - length, start))
                    .filter(e -> e.sort().bends());
            if (entry.isPresent()) {
                bounds = bounds.bent(entry.get().sort());
                start -= length;
                length = words.longest() + 1;
            }
        }
        if (end + 1 < sentence.size()) {
            Optional<Entry> behind = words.findAfter(Numerals.join(sentence, end, end + 2));
            if (behind.isPresent()) {
                bounds = bounds.bent(behind.get().sort());
                end += 2;
            }
        }
        return new Count(start, end - 1, bounds.low(), bounds.open() ? null : bounds.high(), money);
    }

    private boolean isCurrency(Token token) {
        return moneyWords.is(Kind.AFTER, token.lemma().toLowerCase(Locale.ROOT))
                || moneyWords.is(
                        Kind.AFTER, token.text().toLowerCase(Locale.ROOT).replaceAll("s$", ""));
    }
}
