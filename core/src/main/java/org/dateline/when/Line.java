package org.dateline.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.Feasts;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Sentence;

/** A sentence as the time grammar sees it: its words in lower case, and what the lexicons say of them. */
record Line(Sentence sentence, List<String> lower, TimeWords times, NumberWords numbers) {

    private static final Pattern GENITIVE = Pattern.compile("[’']s$");
    private static final List<String> PARTED = List.of("mid-", "early-", "late-", "end-");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");

    Line(Sentence sentence, TimeWords times, NumberWords numbers) {
        this(
                sentence,
                sentence.tokens().stream()
                        .map(t -> t.text().toLowerCase(Locale.ROOT))
                        .toList(),
                times,
                numbers);
    }

    /**
     * For each token, whether a word that tells a time stands at it or at most {@code ahead} tokens behind it: where none
     * does, no time begins.
     */
    boolean[] nearTimes(int ahead) {
        var near = new boolean[size()];
        int next = Integer.MAX_VALUE;
        for (int i = size() - 1; i >= 0; i--) {
            next = tells(i) ? i : next;
            near[i] = next - i <= ahead && next != Integer.MAX_VALUE;
        }
        return near;
    }

    private boolean tells(int i) {
        String word = word(i);
        String bare = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        return word.chars().anyMatch(Character::isDigit)
                || times.tells(bare)
                || bare.endsWith("s") && times.tells(bare.substring(0, bare.length() - 1))
                || PARTED.stream().anyMatch(word::startsWith)
                || Feasts.packed().names(word);
    }

    /** What was read and the index of the token behind it. */
    record Found(Told told, int end) {}

    int size() {
        return sentence.size();
    }

    /** The word at {@code i} in lower case, empty beyond the sentence. */
    String word(int i) {
        return i >= 0 && i < size() ? lower.get(i) : "";
    }

    boolean startsWithDigit(int i) {
        String word = word(i);
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    boolean is(int i, String... words) {
        String word = word(i);
        for (String one : words) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }

    String tag(int i) {
        return i >= 0 && i < size() ? sentence.token(i).tag() : "";
    }

    private boolean capital(int i) {
        return i < size() && Character.isUpperCase(sentence.token(i).text().charAt(0));
    }

    /** True where one of the words begins with a capital letter. */
    boolean capitalised(int from, int to) {
        for (int i = from; i < to; i++) {
            if (capital(i)) {
                return true;
            }
        }
        return false;
    }

    /** Day of the week, 1 for Monday; with a lost or kept apostrophe ("Thursdays air raids"). */
    Optional<Integer> weekday(int i) {
        if (!capital(i)) {
            return Optional.empty();
        }
        String word = GENITIVE.matcher(word(i)).replaceAll("");
        return times.find(word, TimeWords.Sort.WEEKDAY)
                .or(() -> word.length() > 6 && word.endsWith("s")
                        ? times.find(word.substring(0, word.length() - 1), TimeWords.Sort.WEEKDAY)
                        : Optional.empty())
                .map(TimeWords.Entry::number);
    }

    /** Month, 1 to 12; never a verb or a modal of the same spelling. */
    Optional<Integer> month(int i) {
        boolean verb = tag(i).startsWith("VB") || tag(i).equals("MD");
        return capital(i) && !verb
                ? times.find(word(i), TimeWords.Sort.MONTH).map(TimeWords.Entry::number)
                : Optional.empty();
    }

    Optional<Unit> unit(int i) {
        String word = word(i);
        return times.find(word, TimeWords.Sort.UNIT)
                .or(() -> word.endsWith("s")
                        ? times.find(word.substring(0, word.length() - 1), TimeWords.Sort.UNIT)
                        : Optional.empty())
                .map(e -> Unit.valueOf(e.value().toUpperCase(Locale.ROOT)));
    }

    boolean plural(int i) {
        return word(i).endsWith("s");
    }

    boolean part(int i) {
        return times.find(word(i), TimeWords.Sort.PART).isPresent();
    }

    Optional<Integer> season(int i) {
        return times.find(word(i), TimeWords.Sort.SEASON).map(TimeWords.Entry::number);
    }

    Optional<Integer> dayWord(int i) {
        return times.find(word(i), TimeWords.Sort.DAY).map(TimeWords.Entry::number);
    }

    /** A small whole number in digits or words, "a" and "an" included. */
    Optional<Long> number(int i) {
        String word = word(i);
        if (SMALL_NUMBER.matcher(word).matches()) {
            return Optional.of(Long.parseLong(word));
        }
        if (word.equals("a") || word.equals("an")) {
            return Optional.of(1L);
        }
        return numbers.find(word)
                .filter(e -> e.sort() == NumberWords.Sort.EXACT && e.low() > 0)
                .map(NumberWords.Entry::low);
    }

    /** A year in digits that newspapers tell of, 1500 to 2099. */
    Optional<Integer> year(int i) {
        return startsWithDigit(i)
                        && word(i).length() == 4
                        && YEAR.matcher(word(i)).matches()
                ? Optional.of(Integer.parseInt(word(i)))
                : Optional.empty();
    }

    /** A day of a month, with or without its ending ("3rd"). */
    Optional<Integer> dayOfMonth(int i) {
        if (!startsWithDigit(i)) {
            return Optional.empty();
        }
        Matcher digits = DAY.matcher(word(i));
        if (!digits.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(digits.group(1));
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    /** The words from one token to another, lower case. */
    String join(int from, int to) {
        var joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i == from ? "" : " ").append(word(i));
        }
        return joined.toString();
    }
}
