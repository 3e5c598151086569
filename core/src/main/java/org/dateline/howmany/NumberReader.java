package org.dateline.howmany;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.NumberWords.Entry;
import org.dateline.knowledge.NumberWords.Sort;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds the numbers of a sentence: digits, words and ranges, with the words that bend them. */
final class NumberReader {

    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(k|m|mn|mln|bn|tn)?(\\+?)");
    private static final Pattern SPAN_OF_DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)[-–—](\\d{1,3}(?:,\\d{3})+|\\d+)");
    private static final Set<String> CURRENCY_BEFORE =
            Set.of("$", "€", "£", "¥", "₹", "us$", "usd", "eur", "gbp", "rs", "rs.", "a$", "c$", "hk$");
    private static final Set<String> CURRENCY_AFTER = Set.of(
            "dollar",
            "dlr",
            "dlrs",
            "euro",
            "pound",
            "rouble",
            "ruble",
            "rupee",
            "yen",
            "yuan",
            "franc",
            "lira",
            "shekel",
            "riyal",
            "dinar",
            "dirham",
            "peso",
            "mark",
            "crown",
            "usd",
            "naira",
            "rand",
            "shilling",
            "hryvnia",
            "won",
            "real");

    /** Larger numbers are no counts: they are cut so that no bound overflows. */
    private static final double LARGEST = 1e15;

    private final NumberWords words;

    NumberReader(NumberWords words) {
        this.words = words;
    }

    /** Bounds and the token after the last. */
    private record Value(long low, long high, int end, boolean open) {}

    /** All numbers of the sentence, in order, none overlapping another. */
    List<Count> read(Sentence sentence) {
        var counts = new ArrayList<Count>();
        int i = 0;
        while (i < sentence.size()) {
            int from = i;
            Optional<Value> value = range(sentence, i).or(() -> value(sentence, from));
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
        String behind = count.last() + 1 < sentence.size() ? lower(sentence, count.last() + 1) : "";
        if (behind.matches(
                "percent|per|%|am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|o'clock|kilometers?|kilometres?|km|miles?|meters?|metres?")) {
            return true;
        }
        boolean yearly = sentence.token(first).text().matches("(19|20)\\d\\d") && count.last() == first;
        String before = first > 0 ? lower(sentence, first - 1) : "";
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

    private Count bend(Sentence sentence, int first, Value value, int floor) {
        int start = first;
        boolean money = false;
        if (start > floor && CURRENCY_BEFORE.contains(lower(sentence, start - 1))) {
            money = true;
            start--;
        }
        int end = value.end();
        if (end < sentence.size() && lower(sentence, end).matches("us|u\\.s\\.|canadian|australian|egyptian|syrian")) {
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
            Optional<Entry> entry = words.find(join(sentence, start - length, start))
                    .filter(e -> e.sort().bends());
            if (entry.isPresent()) {
                bounds = bounds.bent(entry.get().sort());
                start -= length;
                length = words.longest() + 1;
            }
        }
        if (end + 1 < sentence.size()) {
            Optional<Entry> behind = words.findAfter(join(sentence, end, end + 2));
            if (behind.isPresent()) {
                bounds = bounds.bent(behind.get().sort());
                end += 2;
            }
        }
        return new Count(start, end - 1, bounds.low(), bounds.open() ? null : bounds.high(), money);
    }

    private static boolean isCurrency(Token token) {
        return CURRENCY_AFTER.contains(token.lemma().toLowerCase(Locale.ROOT))
                || CURRENCY_AFTER.contains(token.text().toLowerCase(Locale.ROOT).replaceAll("s$", ""));
    }

    /** "between 20 and 30", "20 to 30", "two or three", "20-30". */
    private Optional<Value> range(Sentence sentence, int i) {
        Matcher joined = SPAN_OF_DIGITS.matcher(sentence.token(i).text());
        if (joined.matches()) {
            long low = whole(joined.group(1));
            long high = whole(joined.group(2));
            return low < high ? Optional.of(new Value(low, high, i + 1, false)) : Optional.empty();
        }
        boolean between = lower(sentence, i).equals("between");
        Optional<Value> a = value(sentence, between ? i + 1 : i);
        if (a.isEmpty() || a.get().end() + 1 >= sentence.size()) {
            return Optional.empty();
        }
        String link = lower(sentence, a.get().end());
        boolean links = between ? link.equals("and") : link.matches("to|or|-|–|—");
        Optional<Value> b = links ? value(sentence, a.get().end() + 1) : Optional.empty();
        return b.filter(v -> v.low() > a.get().low()).map(v -> new Value(a.get().low(), v.high(), v.end(), false));
    }

    private Optional<Value> value(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return Optional.empty();
        }
        return vague(sentence, i).or(() -> numeral(sentence, i));
    }

    private Optional<Value> vague(Sentence sentence, int i) {
        for (int length = Math.min(words.longest(), sentence.size() - i); length > 0; length--) {
            int size = length;
            Optional<Entry> entry = words.find(join(sentence, i, i + length));
            if (entry.filter(e -> e.sort() == Sort.VAGUE || (e.sort() == Sort.EXACT && isPhrase(sentence, i, size)))
                    .isPresent()) {
                long low = entry.get().low();
                long high = entry.get().high();
                int end = i + length;
                int multiplier = end < sentence.size() && lower(sentence, end).equals("of") ? end + 1 : end;
                Optional<Entry> times = times(sentence, multiplier);
                if (times.isPresent() && low < high) {
                    long by = times.get().low();
                    return Optional.of(new Value(low * by, (high + 1) * by - 1, multiplier + 1, false));
                }
                return Optional.of(new Value(low, high, end, false));
            }
        }
        return Optional.empty();
    }

    /** True where a value is not a numeral that others could follow ("a couple", "both", "no"). */
    private static boolean isPhrase(Sentence sentence, int i, int length) {
        String next = i + 1 < sentence.size() ? lower(sentence, i + 1) : "";
        boolean bends = next.matches("fewer|more|less|longer");
        return length > 1 || (lower(sentence, i).matches("no|none|both|twin") && !bends);
    }

    private Optional<Entry> times(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return Optional.empty();
        }
        String word = lower(sentence, i);
        return words.find(word)
                .filter(e -> e.sort() == Sort.TIMES)
                .or(() -> words.find(word.replaceAll("s$", "")).filter(e -> e.sort() == Sort.TIMES));
    }

    /** "58", "2.5 million", "two hundred and fifty", "a dozen". */
    private Optional<Value> numeral(Sentence sentence, int i) {
        int at = i;
        double sum = 0;
        double group = -1;
        boolean open = false;
        boolean article =
                lower(sentence, i).matches("an?") && times(sentence, i + 1).isPresent();
        if (article) {
            group = 1;
            at++;
        }
        while (at < sentence.size()) {
            Optional<Entry> times = times(sentence, at);
            if (times.isPresent() && group >= 0) {
                long by = times.get().low();
                boolean closes = by >= 1000;
                sum = closes ? sum + group * by : sum;
                group = closes ? 0 : group * by;
                at++;
                continue;
            }
            Matcher digits = DIGITS.matcher(sentence.token(at).text());
            if (digits.matches() && group < 0) {
                group = whole(digits.group(1));
                if (digits.group(2) != null) {
                    group += Double.parseDouble("0" + digits.group(2));
                }
                if (digits.group(3) != null) {
                    group *= shortScale(digits.group(3));
                }
                open = !digits.group(4).isEmpty();
                at++;
                continue;
            }
            long word = smallNumber(lower(sentence, at));
            if (word >= 0 && fits(sum, group, word)) {
                group = Math.max(group, 0) + word;
                at++;
                continue;
            }
            boolean and = lower(sentence, at).equals("and") && group >= 100 && group % 100 == 0;
            if (and
                    && at + 1 < sentence.size()
                    && !article
                    && at > i + 1
                    && smallNumber(lower(sentence, at + 1)) >= 0) {
                at++;
                continue;
            }
            break;
        }
        if (group < 0) {
            return Optional.empty();
        }
        long value = Math.round(Math.min(sum + group, LARGEST));
        return Optional.of(new Value(value, value, at, open));
    }

    private static boolean fits(double sum, double group, long word) {
        if (group < 0) {
            return true;
        }
        if (group == 0) {
            return sum > 0;
        }
        return group % 100 == 0 || (group % 10 == 0 && word < 10 && group % 100 >= 20);
    }

    /** A number below a hundred in words ("forty", "twenty-five"), or -1. */
    private long smallNumber(String word) {
        int dash = word.indexOf('-');
        if (dash > 0) {
            long tens = smallNumber(word.substring(0, dash));
            long ones = smallNumber(word.substring(dash + 1));
            return tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 10 ? tens + ones : -1;
        }
        return words.find(word)
                .filter(e -> e.sort() == Sort.EXACT && !word.matches("no|none|both|twin"))
                .map(Entry::low)
                .orElse(-1L);
    }

    private static long whole(String digits) {
        String plain = digits.replace(",", "");
        return plain.length() > 15 ? 0 : Long.parseLong(plain);
    }

    private static double shortScale(String letters) {
        return switch (letters) {
            case "k" -> 1e3;
            case "m", "mn", "mln" -> 1e6;
            case "bn" -> 1e9;
            default -> 1e12;
        };
    }

    private static String lower(Sentence sentence, int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }

    private static String join(Sentence sentence, int from, int to) {
        var joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i == from ? "" : " ").append(lower(sentence, i));
        }
        return joined.toString();
    }
}
