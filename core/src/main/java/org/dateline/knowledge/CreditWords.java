package org.dateline.knowledge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names by which agencies sign what others print ({@code knowledge/lexicon/credits.tsv}). */
public final class CreditWords {

    private final Map<String, String> agencyOf;
    private final String pattern;
    private final Set<String> lastWords;

    private CreditWords(Map<String, String> agencyOf) {
        this.agencyOf = Map.copyOf(agencyOf);
        String names = agencyOf.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        pattern = "(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])";
        lastWords = agencyOf.keySet().stream().map(CreditWords::lastWord).collect(Collectors.toUnmodifiableSet());
    }

    /** The names that come with the program. */
    public static CreditWords packed() {
        return Packed.WORDS;
    }

    private static final class Packed {
        private static final CreditWords WORDS = load();
    }

    private static CreditWords load() {
        var agencyOf = new LinkedHashMap<String, String>();
        for (List<String> row : Lexicon.rows("credits.tsv", 2)) {
            for (String name : (row.get(0) + ";" + row.get(1)).split(";", -1)) {
                if (!name.isEmpty() && agencyOf.put(name, row.getFirst()) != null) {
                    throw new IllegalStateException("credits.tsv has \"" + name + "\" twice");
                }
            }
        }
        return new CreditWords(agencyOf);
    }

    /** The agency that signs so; letters' case counts. A name that is no agency's is a mistake of the caller's. */
    public String agency(String name) {
        String agency = agencyOf.get(name);
        if (agency == null) {
            throw new IllegalArgumentException("no agency signs as " + name);
        }
        return agency;
    }

    /** True where the text's last word is one with which a name ends; quick, for the many texts that end otherwise. */
    public boolean mayEnd(String text) {
        return lastWords.contains(lastWord(text));
    }

    /** The last letters and digits in a row, without what stands behind them. */
    public static String lastWord(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** Any of the names as part of a regular expression, the longest first, without groups. */
    public String pattern() {
        return pattern;
    }
}
