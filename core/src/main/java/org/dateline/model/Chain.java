package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain of sources from the story back to who is said to know, outermost first. */
public record Chain(List<Link> links) {

    public Chain {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a chain has at least one link");
        }
    }

    /**
     * One source.
     *
     * @param entityOrNull id in the roster, where known
     */
    public record Link(
            Words words, SourceKind kind, @Nullable String entityOrNull) {

        /** By what it is known again, as a {@link Participant#key participant} is. */
        public String key() {
            return entityOrNull == null ? "name::" + words.text() : entityOrNull;
        }
    }
}
