package org.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a mention is coded as it is: the way from its words to its code, a step at a time, in the order of the coding.
 *
 * @param mention the mention's id
 * @param sentence the sentence that tells the act
 */
public record Explanation(String mention, Words sentence, List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** What a step decides. */
    public enum Kind {
        /** How the words hang together: the arcs that were used. */
        READING,
        RULE,
        ACTOR,
        RECIPIENT,
        /** Whom words point back to that name nobody themselves. */
        ANTECEDENT,
        PLACE,
        TIME,
        QUANTITY,
        ASSERTION,
        /** What it is a term of. */
        TERM,
        ATTRIBUTION,
        CONFIDENCE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One decision.
     *
     * @param wordsOrNull the words of the page that it rests on; null where it rests on the rule or on the whole mention
     * @param why in plain words
     */
    public record Step(Kind kind, @Nullable Words wordsOrNull, String why) {

        public Optional<Words> words() {
            return Optional.ofNullable(wordsOrNull);
        }
    }
}
