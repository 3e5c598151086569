package org.dateline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A story with all that was made of it.
 *
 * @param retellingOrNull the earlier story that holds this one's text, wholly or in part; a copy has no mentions of its
 *     own
 * @param credits the agencies whose text or pictures it has, by its own words
 * @param contexts codebook contexts, strongest first
 */
public record CodedStory(
        Story story,
        @Nullable Retelling retellingOrNull,
        List<Credit> credits,
        List<Context> contexts,
        List<Mention> mentions,
        List<Refusal> refusals) {

    public CodedStory {
        credits = List.copyOf(credits);
        contexts = List.copyOf(contexts);
        mentions = List.copyOf(mentions);
        refusals = List.copyOf(refusals);
    }

    /** A story without credits. */
    public CodedStory(
            Story story,
            @Nullable Retelling retellingOrNull,
            List<Context> contexts,
            List<Mention> mentions,
            List<Refusal> refusals) {
        this(story, retellingOrNull, List.of(), contexts, mentions, refusals);
    }

    /** The same, known to be a copy of a story: as it was found, or else an exact one. */
    public CodedStory asCopyOf(String id) {
        Retelling copy = retelling()
                .filter(Retelling::isCopy)
                .map(found -> found.ofStory(id))
                .orElseGet(() -> Retelling.exactCopy(id, words()));
        return new CodedStory(story, copy, credits, contexts, mentions, refusals);
    }

    /** The contexts by name, strongest first. */
    public List<String> contextNames() {
        return contexts.stream().map(Context::name).toList();
    }

    /** Those of the fulfilments whose later act this story tells. */
    public List<Fulfilment> told(List<Fulfilment> fulfilments) {
        return fulfilments.stream()
                .filter(f -> mentions.stream().anyMatch(m -> m.id().equals(f.act())))
                .toList();
    }

    private int words() {
        return story.paragraphs().stream()
                .mapToInt(paragraph -> paragraph.of(story.text()).strip().split("\\s+").length)
                .sum();
    }

    public Optional<Retelling> retelling() {
        return Optional.ofNullable(retellingOrNull);
    }

    /** The id of the story that this one copies: it is a publication of that one. */
    public Optional<String> repeatOf() {
        return retelling().filter(Retelling::isCopy).map(Retelling::ofId);
    }
}
