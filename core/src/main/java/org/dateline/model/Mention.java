package org.dateline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reported act in one sentence, coded: each field points to the characters that say so; a field that no words
 * support is empty.
 *
 * @param id 16 hex digits from the story's fingerprint, the trigger's span and the rule: the same on every run
 * @param story id of the story
 * @param section where it stands
 * @param quote the clause that says so
 * @param historical told as background, more than about thirty days before the story
 * @param failed an attempt that did not succeed
 * @param attribution parallel chains of sources; empty when the publication itself says so
 * @param termOfOrNull id of the mention (agreement, demand, threat) whose content this act is
 * @param rule id of the rule that fired
 */
public record Mention(
        String id,
        String story,
        Section section,
        Words quote,
        Words trigger,
        EventType type,
        List<String> modes,
        List<Participant> actors,
        List<Participant> recipients,
        Assertion assertion,
        boolean historical,
        boolean failed,
        List<Chain> attribution,
        List<Where> places,
        @Nullable When whenOrNull,
        List<Quantity> quantities,
        @Nullable String termOfOrNull,
        String rule) {

    public Mention {
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
    }

    public Optional<When> when() {
        return Optional.ofNullable(whenOrNull);
    }

    public Optional<String> termOf() {
        return Optional.ofNullable(termOfOrNull);
    }

    /** True for a datum that may be counted: actual, and not told as background. */
    public boolean countable() {
        return assertion == Assertion.ACTUAL && !historical;
    }
}
