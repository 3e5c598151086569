package org.dateline.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that say how the act they govern is told ({@code knowledge/lexicon/governors.tsv}). */
public final class Governors {

    /** What a governor makes of the act. */
    public enum Effect {
        ACTUAL,
        PLANNED,
        POSSIBLE,
        DEMANDED,
        DENIED,
        NEGATED,
        /** It was tried and did not succeed. */
        FAILED
    }

    /** The governor's part of speech. */
    public enum Part {
        VERB,
        NOUN,
        ADJECTIVE
    }

    private record Key(String lemma, Part part, String way) {}

    private final Map<Key, Effect> effects;

    private Governors(Map<Key, Effect> effects) {
        this.effects = Map.copyOf(effects);
    }

    /** The lexicon packed with the program. */
    public static Governors packed() {
        var effects = new HashMap<Key, Effect>();
        for (var row : Lexicon.rows("governors.tsv", 4)) {
            Part part = Part.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Effect effect = Effect.valueOf(row.get(3).toUpperCase(Locale.ROOT));
            for (String way : row.get(2).split(",")) {
                if (effects.put(new Key(row.get(0), part, way), effect) != null) {
                    throw new IllegalStateException("governors.tsv has \"" + row.get(0) + "\" twice with " + way);
                }
            }
        }
        return new Governors(effects);
    }

    /**
     * What the governor makes of an act that hangs on it.
     *
     * @param way how it hangs there: {@code to}, {@code that}, {@code ing}, {@code obj}, {@code subj}, {@code mod},
     *     {@code compound}, or a preposition
     */
    public Optional<Effect> effect(String lemma, Part part, String way) {
        return Optional.ofNullable(effects.get(new Key(lemma.toLowerCase(Locale.ROOT), part, way)));
    }
}
