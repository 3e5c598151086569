package org.dateline.model;

import java.util.List;

/**
 * What one or more mentions report. Claims that differ stay side by side: they are the mentions' own fields.
 *
 * @param id of the earliest mention by story and span, prefixed {@code e}: stable under re-runs
 * @param mentions in order of story and span, the first being the lead
 * @param reasons for each mention after the first, in one sentence, why it was folded in
 */
public record Event(String id, List<Mention> mentions, List<String> reasons) {

    public Event {
        mentions = List.copyOf(mentions);
        reasons = List.copyOf(reasons);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an event has at least one mention");
        }
        if (reasons.size() != mentions.size() - 1) {
            throw new IllegalArgumentException("each folded mention has its reason");
        }
    }

    public EventType type() {
        return mentions.getFirst().type();
    }
}
