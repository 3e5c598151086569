package org.dateline.said;

import java.util.OptionalInt;
import org.dateline.model.Assertion;
import org.jspecify.annotations.Nullable;

/**
 * How an act is told.
 *
 * @param historical told as background, more than about thirty days before the story, as far as words near it say so
 * @param failed tried, and did not succeed
 * @param governingActOrNull place in the list of the sentence's acts of the agreement, demand or threat whose content
 *     this act is
 */
public record Manner(
        Assertion assertion,
        boolean historical,
        boolean failed,
        @Nullable Integer governingActOrNull) {

    /** Place in the list of the sentence's acts of the act whose content this one is. */
    public OptionalInt governingAct() {
        return governingActOrNull == null ? OptionalInt.empty() : OptionalInt.of(governingActOrNull);
    }

    /** The same act, told so. */
    Manner as(Assertion other) {
        return new Manner(other, historical, failed, governingActOrNull);
    }
}
