package org.dateline.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Papers, agencies and stations by name ({@code knowledge/lexicon/outlets.tsv}). */
public final class Outlets {

    /** What an outlet is to a reader of stories. */
    public enum Sort {
        /** Its stories hang in other outlets, too. */
        AGENCY,
        STATION,
        PAPER
    }

    private final Map<String, Sort> byName;

    private Outlets(Map<String, Sort> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** The lexicon packed with the program. */
    public static Outlets packed() {
        var byName = new HashMap<String, Sort>();
        for (var row : Lexicon.rows("outlets.tsv", 2)) {
            byName.put(key(row.get(0)), Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return new Outlets(byName);
    }

    /** The outlet of that name, with or without "the", in any case of letters. */
    public Optional<Sort> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    private static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
