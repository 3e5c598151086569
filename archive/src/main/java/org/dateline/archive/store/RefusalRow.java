package org.dateline.archive.store;

import java.util.Optional;
import org.dateline.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A kept refusal and where it belongs.
 *
 * @param page name of the page
 * @param source of the page
 * @param storyOrNull id of the story, where it concerns one
 * @param words the words at the refusal's span; empty where it concerns the whole
 */
public record RefusalRow(
        Refusal refusal,
        String page,
        String source,
        @Nullable String storyOrNull,
        String words) {

    public Optional<String> story() {
        return Optional.ofNullable(storyOrNull);
    }
}
