package org.dateline.archive.store;

import java.util.Optional;
import org.dateline.model.Origin;
import org.dateline.model.Published;
import org.dateline.model.Retelling;
import org.jspecify.annotations.Nullable;

/**
 * A story as one row of a list.
 *
 * @param page name of its page
 * @param source of its page: a URI or a path
 * @param title its headline, or empty
 * @param repeatOfOrNull id of the story it repeats
 * @param mentions number of mentions
 * @param repeats number of stories that repeat it
 * @param origin the outlet and the agencies that its text is from
 * @param earlierOrNull what it retells, as a copy or otherwise
 */
public record StoryRow(
        String id,
        String page,
        String source,
        String title,
        Published published,
        @Nullable String repeatOfOrNull,
        int mentions,
        int repeats,
        Origin origin,
        @Nullable Earlier earlierOrNull) {

    /**
     * The earlier story that this one retells.
     *
     * @param stands false where that story stands no longer, since its page was read anew
     */
    public record Earlier(Retelling.Kind kind, String id, boolean stands) {}

    public Optional<String> repeatOf() {
        return Optional.ofNullable(repeatOfOrNull);
    }

    public Optional<Earlier> earlier() {
        return Optional.ofNullable(earlierOrNull);
    }

    /** Pages that the story hangs on, its own counted; a copy is counted with the story that it copies. */
    public int publications() {
        return repeats + 1;
    }
}
