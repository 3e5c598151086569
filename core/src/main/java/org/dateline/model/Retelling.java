package org.dateline.model;

import java.util.List;
import java.util.Locale;

/**
 * That an earlier story of the pile holds this one's text, wholly or in part.
 *
 * @param kind what that makes of this story
 * @param ofId the earlier story; it is no copy itself
 * @param shared words of this body that stand in the earlier one, run by run
 * @param ofThis share of this body's words that these are, 0 to 1
 * @param ofEarlier share of the earlier body's words that these are, 0 to 1
 * @param onlyHere numbers and days of this body that the earlier one has not where they stand
 * @param onlyEarlier numbers and days of the earlier body that stand in their place
 * @param evidence one plain sentence
 */
public record Retelling(
        Kind kind,
        String ofId,
        int shared,
        double ofThis,
        double ofEarlier,
        List<String> onlyHere,
        List<String> onlyEarlier,
        String evidence) {

    /** Four different things. */
    public enum Kind {
        /** Title and body have the same words. */
        EXACT_COPY,
        /** The same story under another headline, cut, edited, in another house's style, with another credit. */
        SYNDICATED_COPY,
        /** Mostly the same text with other facts, or with much that is new: a report of its own. */
        UPDATE,
        /** Another story that holds a long stretch of the earlier one. */
        QUOTES_AT_LENGTH;

        /** As readers see it and files keep it: {@code syndicated copy}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The kind of that word. */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }

    public Retelling {
        onlyHere = List.copyOf(onlyHere);
        onlyEarlier = List.copyOf(onlyEarlier);
    }

    /** An exact copy of so many words: nothing else has to be known of it. */
    public static Retelling exactCopy(String ofId, int words) {
        return new Retelling(
                Kind.EXACT_COPY,
                ofId,
                words,
                1,
                1,
                List.of(),
                List.of(),
                "Title and body have the same words as those of " + ofId + ".");
    }

    /** The same of a story that has another id. */
    public Retelling ofStory(String id) {
        return new Retelling(kind, id, shared, ofThis, ofEarlier, onlyHere, onlyEarlier, evidence);
    }

    /** A copy is a publication of the earlier story; anything else is a story of its own. */
    public boolean isCopy() {
        return switch (kind) {
            case EXACT_COPY, SYNDICATED_COPY -> true;
            case UPDATE, QUOTES_AT_LENGTH -> false;
        };
    }
}
