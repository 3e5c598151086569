package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.Context;

/**
 * Words, and phrases of up to {@value #LONGEST} words, that speak for a story's contexts, with their weights: the lexicon
 * {@code contexts.tsv}. A word stands for its plural, too; one after {@code ~} speaks only where it is written small,
 * for with a capital letter it is mostly a part of a name ("Democratic", "Green").
 */
public final class ContextWords {

    /** Words in the longest phrase. */
    public static final int LONGEST = 3;

    static final String FILE = "lexicon/contexts.tsv";

    private static final int STRONGEST = 4;
    private static final Pattern WELL_FORMED =
            Pattern.compile("~?[\\p{L}\\p{N}][\\p{L}\\p{N}'-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{N}'-]*){0,2}");

    private final Map<String, List<Entry>> entries;

    /** A word or phrase that speaks for a context, 1 (hints at it) to 4 (says its name). */
    public record Entry(String context, int weight, String words, boolean smallOnly) {}

    private ContextWords(Map<String, List<Entry>> entries) {
        this.entries = entries;
    }

    /** Reads {@code lexicon/contexts.tsv}. */
    public static ContextWords load() {
        return of(KnowledgeFiles.lines(FILE));
    }

    /** The lexicon of these lines: context, weight, words parted by semicolons. */
    static ContextWords of(List<String> lines) {
        var entries = new HashMap<String, List<Entry>>();
        var seen = new TreeSet<String>();
        for (String line : lines) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != 3 || !cells.get(1).matches("[1-" + STRONGEST + "]")) {
                throw fault("not a context, a weight of 1 to 4 and words", line);
            }
            String context = cells.get(0);
            if (!Set.copyOf(Context.NAMES).contains(context)) {
                throw fault("no context of the codebook", line);
            }
            for (String written : cells.get(2).split(";", -1)) {
                add(entries, seen, context, Integer.parseInt(cells.get(1)), written);
            }
        }
        return new ContextWords(entries);
    }

    private static void add(
            Map<String, List<Entry>> entries, Set<String> seen, String context, int weight, String written) {
        if (!WELL_FORMED.matcher(written).matches() || !written.equals(written.toLowerCase(Locale.ROOT))) {
            throw fault("no word or phrase of up to " + LONGEST + " small words", written);
        }
        boolean smallOnly = written.startsWith("~");
        String words = smallOnly ? written.substring(1) : written;
        if (!seen.add(context + "\t" + words)) {
            throw fault("twice for " + context, written);
        }
        entries.computeIfAbsent(words, w -> new ArrayList<>()).add(new Entry(context, weight, words, smallOnly));
    }

    private static KnowledgeException fault(String what, String line) {
        return new KnowledgeException(FILE + ": " + what + ": " + line);
    }

    /** The contexts that have words. */
    public Set<String> contexts() {
        var names = new TreeSet<String>();
        entries.values().forEach(all -> all.forEach(e -> names.add(e.context())));
        return names;
    }

    /** What the word or phrase (lower case) speaks for, or else its singular. */
    public List<Entry> of(String words) {
        List<Entry> found = entries.get(words);
        return found != null ? found : singular(words).map(entries::get).orElse(List.of());
    }

    private Optional<String> singular(String words) {
        return List.of(ending(words, "ies", "y"), ending(words, "es", ""), ending(words, "s", "")).stream()
                .filter(entries::containsKey)
                .findFirst();
    }

    private static String ending(String words, String plural, String singular) {
        return words.endsWith(plural) && words.length() > plural.length() + 2
                ? words.substring(0, words.length() - plural.length()) + singular
                : "";
    }
}
