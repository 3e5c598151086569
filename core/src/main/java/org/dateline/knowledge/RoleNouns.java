package org.dateline.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nouns that name a part in affairs, with their sectors ({@code knowledge/lexicon/role-nouns.tsv}). */
public final class RoleNouns {

    /** No phrase of the lexicon is longer than this many words. */
    public static final int LONGEST = 5;

    /** What a pronoun or a definite phrase can point back to. */
    public enum Sort {
        PERSON,
        PEOPLE,
        BODY,
        FORCE,
        THING
    }

    /** Where the country of a phrase comes from when its own words give none. */
    public enum Source {
        /** A state organ: from the state that the story is about. */
        ORGAN,
        /** From nowhere. */
        OWN
    }

    /**
     * What a phrase headed by the noun is.
     *
     * @param words the noun as the lexicon has it
     * @param yields true where country and sectors of the body it belongs to come first ("member of")
     * @param sectors primary first; may be empty
     * @param country a code that the noun itself gives, or empty
     */
    public record RoleNoun(
            String words, boolean yields, List<String> sectors, Sort sort, Source source, String country) {
        public RoleNoun {
            sectors = List.copyOf(sectors);
        }

        public Optional<String> ownCountry() {
            return country.isEmpty() ? Optional.empty() : Optional.of(country);
        }

        public String primary() {
            return sectors.isEmpty() ? "" : sectors.getFirst();
        }
    }

    private static final class Packed {
        private static final RoleNouns NOUNS = new RoleNouns(
                KnowledgeFiles.lines("lexicon/role-nouns.tsv"), Lexicon.rows("role-nouns-by-state.tsv", 3));
    }

    private final Map<String, RoleNoun> byWords = new HashMap<>();

    private final Map<String, List<String>> byState = new HashMap<>();

    private final Set<String> lastWords = new HashSet<>();

    private RoleNouns(List<String> lines, List<List<String>> stateRows) {
        for (List<String> row : stateRows) {
            for (String words : row.get(0).split(";")) {
                byState.put(words + "\t" + row.get(1), List.of(row.get(2).split("\\+")));
            }
        }
        for (String line : lines) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != 5) {
                throw new KnowledgeException("role-nouns.tsv: 5 columns are wanted: " + line);
            }
            boolean fixed = cells.get(3).matches("[A-Z]{3}");
            for (String words : cells.get(4).split(";")) {
                var noun = new RoleNoun(
                        words,
                        cells.get(0).equals("of"),
                        cells.get(1).equals("-")
                                ? List.of()
                                : List.of(cells.get(1).split("\\+")),
                        Sort.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                        cells.get(3).equals("organ") ? Source.ORGAN : Source.OWN,
                        fixed ? cells.get(3) : "");
                lastWords.add(words.substring(words.lastIndexOf(' ') + 1));
                if (byWords.put(words, noun) != null) {
                    throw new KnowledgeException("role-nouns.tsv has \"" + words + "\" twice");
                }
            }
        }
    }

    /** The lexicon packed with the program, read once. */
    public static RoleNouns packed() {
        return Packed.NOUNS;
    }

    /** The noun's sectors in the affairs of a state, where they differ there. */
    public Optional<List<String>> sectorsIn(String words, String iso3) {
        return Optional.ofNullable(byState.get(words + "\t" + iso3));
    }

    /** The noun by its singular lemmas, lower case, single spaces. */
    public Optional<RoleNoun> find(String words) {
        return Optional.ofNullable(byWords.get(words));
    }

    /** True where some noun's words end in this one: with most words none does, and they need not be looked for. */
    public boolean mayEndIn(String word) {
        return lastWords.contains(word);
    }

    public int size() {
        return byWords.size();
    }
}
