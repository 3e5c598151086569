package org.dateline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A story with all that was made of it.
 *
 * @param repeatOfOrNull id of the story that this one repeats; then it has no mentions of its own
 * @param contexts codebook contexts, strongest first
 */
public record CodedStory(
        Story story,
        @Nullable String repeatOfOrNull,
        List<String> contexts,
        List<Mention> mentions,
        List<Refusal> refusals) {

    public CodedStory {
        contexts = List.copyOf(contexts);
        mentions = List.copyOf(mentions);
        refusals = List.copyOf(refusals);
    }

    public Optional<String> repeatOf() {
        return Optional.ofNullable(repeatOfOrNull);
    }
}
