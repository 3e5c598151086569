package org.dateline.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What Wikidata's items mean in the roster's words ({@code knowledge/lexicon/wikidata.tsv}). */
final class WikidataWords {

    private static final class Packed {
        private static final WikidataWords WORDS = new WikidataWords(Lexicon.rows("wikidata.tsv", 3));
    }

    /** A kind of body, with the sectors that it has where nothing else is told. */
    record Kind(EntityKind kind, String sectors) {}

    /** An office: its sector, its title, and what follows in its label. */
    record Office(String sectors, String title, String rest) {}

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();

    private WikidataWords(List<List<String>> rows) {
        for (List<String> row : rows) {
            String[] meaning = row.get(2).split(" ", 2);
            switch (row.get(0)) {
                case "state" -> states.put(row.get(1), row.get(2));
                case "kind" -> kinds.put(row.get(1), new Kind(Proposal.kind(meaning[0]), meaning[1]));
                case "office" -> offices.put(row.get(1), row.get(2));
                default -> throw new KnowledgeException("wikidata.tsv: unknown sort " + row.get(0));
            }
        }
    }

    static WikidataWords packed() {
        return Packed.WORDS;
    }

    Optional<String> state(String item) {
        return Optional.ofNullable(states.get(item));
    }

    Optional<Kind> kind(String item) {
        return Optional.ofNullable(kinds.get(item));
    }

    /** The office that a label such as "Minister of Defence of Kenya" names. */
    Optional<Office> office(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        return offices.keySet().stream()
                .filter(words -> small.startsWith(words + " "))
                .max(Comparator.comparingInt(String::length))
                .map(words -> {
                    String[] meaning = offices.getOrDefault(words, "").split(" ", 2);
                    String rest = label.substring(words.length()).strip();
                    return new Office(meaning[0], meaning[1], rest.replaceFirst("^(?i)the ", ""));
                });
    }
}
