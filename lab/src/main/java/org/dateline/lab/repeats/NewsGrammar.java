package org.dateline.lab.repeats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of made-up news ({@code news.tsv}): symbols and what they may become. */
final class NewsGrammar {

    private static final Pattern SYMBOL = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> rows;

    private NewsGrammar(Map<String, List<String>> rows) {
        this.rows = rows;
    }

    /** The grammar that comes with the program. */
    static NewsGrammar packed() {
        var rows = new LinkedHashMap<String, List<String>>();
        try (InputStream in = Objects.requireNonNull(NewsGrammar.class.getResourceAsStream("news.tsv"), "news.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
                int tab = line.indexOf('\t');
                rows.computeIfAbsent(line.substring(0, tab), symbol -> new ArrayList<>())
                        .add(line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NewsGrammar(rows);
    }

    /** Everything that a symbol may become, as the file has it. */
    List<String> all(String symbol) {
        return List.copyOf(rows.getOrDefault(symbol, List.of()));
    }

    /** Something the symbol may become, with the story's names where they are asked for, and a capital at its start. */
    String sentence(String symbol, Map<String, String> names, SplittableRandom random) {
        String text = expand(symbol, names, random);
        int first = text.startsWith("\"") ? 1 : 0;
        return text.substring(0, first) + Character.toUpperCase(text.charAt(first)) + text.substring(first + 1);
    }

    String expand(String symbol, Map<String, String> names, SplittableRandom random) {
        List<String> choices = rows.get(symbol);
        if (choices == null) {
            throw new IllegalStateException("news.tsv has no " + symbol);
        }
        Matcher slots = SYMBOL.matcher(choices.get(random.nextInt(choices.size())));
        return slots.replaceAll(slot -> {
            String name = names.get(slot.group(1));
            return Matcher.quoteReplacement(name != null ? name : expand(slot.group(1), names, random));
        });
    }

    /** Names that a story keeps: places and persons that are nobody's. */
    static Map<String, String> names(SplittableRandom random) {
        var names = new HashMap<String, String>();
        names.put("P1", name(random, 2));
        names.put("P2", name(random, 3));
        names.put("N1", name(random, 1) + " " + name(random, 3));
        names.put("N2", name(random, 2) + " " + name(random, 2));
        return names;
    }

    private static final String[] ONSETS = {
        "B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z", "Kr", "Tr", "Sh", "Dr", "Bl", "St"
    };
    private static final String[] RIMES = {
        "a", "e", "o", "u", "an", "el", "or", "um", "is", "ek", "ad", "oun", "ar", "il", "av", "en"
    };

    private static String name(SplittableRandom random, int syllables) {
        var name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            String onset = ONSETS[random.nextInt(ONSETS.length)];
            name.append(i == 0 ? onset : onset.toLowerCase(java.util.Locale.ROOT))
                    .append(RIMES[random.nextInt(RIMES.length)]);
        }
        return name.append(syllables == 1 ? "im" : "").toString();
    }
}
