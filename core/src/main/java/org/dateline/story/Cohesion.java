package org.dateline.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two stretches of text tell of the same things, by the words they share: names count more than other words. It
 * is the last evidence, asked only where the page's form leaves the matter open; short texts share little by chance, so
 * sharing a name is what counts.
 */
final class Cohesion {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
    private static final int SHORTEST_WORD = 5;

    /** Of the rarer stretch's long words, so many may stand in the other: common words of the news. */
    private static final double MOST_SHARED = 0.25;

    private static final int MOST_SHARED_OF_SHORT_TEXTS = 4;

    private Cohesion() {}

    /** True where no name and few long words of one stretch stand in the other. */
    static boolean areApart(List<Line> above, List<Line> below) {
        Set<String> namesAbove = names(above);
        if (names(below).stream().anyMatch(namesAbove::contains)) {
            return false;
        }
        Set<String> wordsAbove = words(above);
        Set<String> wordsBelow = words(below);
        int fewer = Math.min(wordsAbove.size(), wordsBelow.size());
        long shared = wordsBelow.stream().filter(wordsAbove::contains).count();
        return fewer == 0 || shared <= Math.max(MOST_SHARED_OF_SHORT_TEXTS, MOST_SHARED * fewer);
    }

    /** Words with a capital that stand inside a sentence. */
    private static Set<String> names(List<Line> lines) {
        var names = new HashSet<String>();
        for (Line line : lines) {
            String[] words = NO_WORD.split(line.text());
            String[] raw = line.text().split("\\s+");
            for (int i = 1; i < raw.length; i++) {
                String word = NO_WORD.matcher(raw[i]).replaceAll("");
                boolean inside = !raw[i - 1].matches(".*[.!?:”\"]");
                if (words.length > 1 && inside && word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
                    names.add(word);
                }
            }
        }
        CALENDAR.forEach(names::remove);
        return names;
    }

    private static final Set<String> CALENDAR = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
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
            "December",
            "President",
            "Minister",
            "Prime",
            "United",
            "Nations",
            "Union");

    private static Set<String> words(List<Line> lines) {
        var words = new HashSet<String>();
        for (Line line : lines) {
            for (String word : NO_WORD.split(line.text().toLowerCase(Locale.ROOT))) {
                if (word.length() >= SHORTEST_WORD) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
