package org.dateline.howmany;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.NumberWords.Entry;
import org.dateline.knowledge.NumberWords.Sort;
import org.dateline.model.Sentence;

/** Takes the value that begins at a token: digits, number words, vague words and ranges, without what bends them. */
final class Numerals {

    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(k|m|mn|mln|bn|tn)?(\\+?)");
    private static final Pattern SPAN_OF_DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)[-–—](\\d{1,3}(?:,\\d{3})+|\\d+)");

    private static final Set<String> LINKS = Set.of("to", "or", "-", "–", "—");

    /** Values that no word of a number can follow. */
    private static final Set<String> WHOLE = Set.of("no", "none", "both", "twin");

    private static final Set<String> COMPARING = Set.of("fewer", "more", "less", "longer");

    /** Larger numbers are no counts: they are cut so that no bound overflows. */
    private static final double LARGEST = 1e15;

    private final NumberWords words;

    Numerals(NumberWords words) {
        this.words = words;
    }

    /** Bounds and the token after the last. */
    record Value(long low, long high, int end, boolean open) {}

    /** False where no number can begin: most words, told apart by a quick look. */
    boolean mayBegin(Sentence sentence, int i) {
        String word = lower(sentence, i);
        int dash = word.indexOf('-');
        return word.charAt(0) >= '0' && word.charAt(0) <= '9'
                || word.equals("between")
                || words.begins(dash > 0 ? word.substring(0, dash) : word);
    }

    /** "between 20 and 30", "20 to 30", "two or three", "20-30". */
    Optional<Value> range(Sentence sentence, int i) {
        String text = sentence.token(i).text();
        boolean digits = text.charAt(0) >= '0' && text.charAt(0) <= '9';
        Matcher joined = SPAN_OF_DIGITS.matcher(text);
        if (digits && joined.matches()) {
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
        boolean links = between ? link.equals("and") : LINKS.contains(link);
        Optional<Value> b = links ? value(sentence, a.get().end() + 1) : Optional.empty();
        return b.map(v -> new Value(inTheUnitOf(v, a.get(), sentence), v.high(), v.end(), false))
                .filter(v -> v.high() > v.low());
    }

    /** "5" of "5 to 8 million" counts millions too. */
    private long inTheUnitOf(Value second, Value first, Sentence sentence) {
        Optional<Entry> unit = times(sentence, second.end() - 1);
        boolean bare = first.low() < 1000 && times(sentence, first.end() - 1).isEmpty();
        return unit.filter(u -> bare && u.low() >= 1000)
                .map(u -> first.low() * u.low())
                .orElse(first.low());
    }

    /** The value that begins at a token and is no range of two. */
    Optional<Value> value(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return Optional.empty();
        }
        if (lower(sentence, i).equals("no")
                && i + 1 < sentence.size()
                && lower(sentence, i + 1).equals("one")) {
            return Optional.of(new Value(0, 0, i + 2, false));
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
        return length > 1 || (WHOLE.contains(lower(sentence, i)) && !COMPARING.contains(next));
    }

    private Optional<Entry> times(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return Optional.empty();
        }
        String word = lower(sentence, i);
        return words.find(word)
                .filter(e -> e.sort() == Sort.TIMES)
                .or(() -> word.endsWith("s")
                        ? words.find(word.substring(0, word.length() - 1)).filter(e -> e.sort() == Sort.TIMES)
                        : Optional.empty());
    }

    /** "58", "2.5 million", "two hundred and fifty", "a dozen". */
    private Optional<Value> numeral(Sentence sentence, int i) {
        int at = i;
        double sum = 0;
        double group = -1;
        boolean open = false;
        boolean article = (lower(sentence, i).equals("a") || lower(sentence, i).equals("an"))
                && times(sentence, i + 1).isPresent();
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
            if (group < 0 && digits.matches()) {
                group = whole(digits.group(1));
                boolean short_ = digits.group(1).length() <= 3 && digits.end() == digits.end(1);
                while (short_
                        && at + 1 < sentence.size()
                        && isThreeDigits(sentence.token(at + 1).text())) {
                    at++;
                    group = group * 1000 + whole(sentence.token(at).text());
                }
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
            if (and && at + 1 < sentence.size() && at > i + 1 && smallNumber(lower(sentence, at + 1)) >= 0) {
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

    /** The second part of "2 500": thousands parted by a space, as the SI writes them. */
    private static boolean isThreeDigits(String text) {
        return text.length() == 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
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
                .filter(e -> e.sort() == Sort.EXACT && !WHOLE.contains(word))
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

    static String lower(Sentence sentence, int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }

    /** The words from one token to before another, lower case, parted by spaces. */
    static String join(Sentence sentence, int from, int to) {
        var joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i == from ? "" : " ").append(lower(sentence, i));
        }
        return joined.toString();
    }
}
