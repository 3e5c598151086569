package org.dateline.howmany;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.MoneyWords;
import org.dateline.knowledge.MoneyWords.Kind;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.NumberWords.Entry;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds the numbers of a sentence: digits, words and ranges, with the words that bend them. */
final class NumberReader {

    /** Behind a share, a clock's hour, a distance, a weight or an age, a number counts nothing. */
    private static final Set<String> MEASURES = Set.of(
            "percent",
            "per",
            "%",
            "am",
            "pm",
            "a.m.",
            "p.m.",
            "gmt",
            "utc",
            "o'clock",
            "kilometer",
            "kilometers",
            "kilometre",
            "kilometres",
            "km",
            "mile",
            "miles",
            "meter",
            "meters",
            "metre",
            "metres",
            "m",
            "mm",
            "cm",
            "kg",
            "kilos",
            "kilograms",
            "tons",
            "tonnes",
            "litres",
            "liters",
            "hectares",
            "acres",
            "square");

    private static final Set<String> BEFORE_YEARS = Set.of("in", "since", "by", "until", "during", "from", "of", ",");

    private static final Set<String> MONTHS = Set.of(
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Sept",
            "Oct",
            "Nov",
            "Dec",
            "Jan.",
            "Feb.",
            "Mar.",
            "Apr.",
            "Jun.",
            "Jul.",
            "Aug.",
            "Sep.",
            "Sept.",
            "Oct.",
            "Nov.",
            "Dec.",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

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
            if (!numerals.mayBegin(sentence, i)) {
                i++;
                continue;
            }
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
        boolean age = first > 0 && Numerals.lower(sentence, first - 1).equals(",") && behind.equals(",");
        if (MEASURES.contains(behind) || age && count.first() == count.last()) {
            return true;
        }
        boolean yearly = count.last() == first && isYear(sentence.token(first).text());
        String before = first > 0 ? Numerals.lower(sentence, first - 1) : "";
        boolean counts = count.last() + 1 < sentence.size() && isMany(sentence.token(count.last() + 1));
        return yearly && (BEFORE_YEARS.contains(before) || isMonth(sentence, first - 2) || !counts);
    }

    private static boolean isYear(String text) {
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && text.charAt(2) != ','
                && Character.isDigit(text.charAt(2))
                && Character.isDigit(text.charAt(3));
    }

    /** A word that years do not stand before: a plural, an adjective of one. */
    private static boolean isMany(Token token) {
        return token.tag().equals("NNS") || token.isAdjective() || token.lemma().equals("people");
    }

    private static boolean isMonth(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && MONTHS.contains(sentence.token(i).text());
    }

    private Count bend(Sentence sentence, int first, Numerals.Value value, int floor) {
        int start = first;
        boolean money = false;
        if (start > floor && moneyWords.is(Kind.BEFORE, Numerals.lower(sentence, start - 1))) {
            money = true;
            start--;
        }
        int end = value.end();
        boolean country = end + 1 < sentence.size()
                && Character.isUpperCase(sentence.token(end).text().charAt(0));
        if (country && isCurrency(sentence.token(end + 1))) {
            end++;
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
        for (int length = Math.min(2, sentence.size() - end); length > 0; length--) {
            Optional<Entry> behind = words.findAfter(Numerals.join(sentence, end, end + length));
            if (behind.isPresent()) {
                bounds = bounds.bent(behind.get().sort());
                end += length;
                break;
            }
        }
        return new Count(start, end - 1, bounds.low(), bounds.open() ? null : bounds.high(), money);
    }

    private boolean isCurrency(Token token) {
        return moneyWords.is(Kind.AFTER, token.lemma().toLowerCase(Locale.ROOT))
                || moneyWords.is(Kind.AFTER, singular(token.text().toLowerCase(Locale.ROOT)));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
