package org.dateline.archive.store;

import java.util.Optional;
import org.dateline.model.Origin;
import org.dateline.model.Published;
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
        Origin origin) {

    public Optional<String> repeatOf() {
        return Optional.ofNullable(repeatOfOrNull);
    }
}
