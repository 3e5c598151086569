package org.dateline.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Quantity;

/** Words that tell what a number counts ({@code knowledge/lexicon/counted.tsv}). */
public final class CountedWords {

    /** How the counted phrase hangs on the word. */
    public enum Way {
        /** It is the verb's object or passive subject. */
        OBJECT,
        /** It is the verb's subject. */
        SUBJECT,
        /** The word is said of it. */
        STATE,
        /** The word is the counted noun. */
        THING,
        /** It is told in lives, the verb's object. */
        LIVES,
        /** It is the verb's subject, and the object is a wound. */
        HARM,
        /** It stands behind the noun's "of". */
        OF
    }

    private record Key(String lemma, Way way) {}

    private final Map<Key, Quantity.Kind> kinds;

    private CountedWords(Map<Key, Quantity.Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /** The lexicon packed with the program. */
    public static CountedWords packed() {
        var kinds = new HashMap<Key, Quantity.Kind>();
        for (List<String> row : Lexicon.rows("counted.tsv", 3)) {
            var key = new Key(row.getFirst(), Way.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            var kind = Quantity.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            if (kinds.put(key, kind) != null) {
                throw new IllegalStateException("counted.tsv has " + key + " twice");
            }
        }
        return new CountedWords(kinds);
    }

    /** The kind that a word (lower case) tells of what hangs on it in this way. */
    public Optional<Quantity.Kind> kind(String lemma, Way way) {
        return Optional.ofNullable(kinds.get(new Key(lemma, way)));
    }
}
