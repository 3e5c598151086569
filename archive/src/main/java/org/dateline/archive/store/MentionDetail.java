package org.dateline.archive.store;

import org.dateline.model.Mention;

/**
 * A mention with what is needed to show it.
 *
 * @param event id of the event it belongs to
 * @param story that it stands in
 * @param reason why it was folded into its event; empty for the lead
 * @param excerpt the headline, caption or paragraph that says so
 */
public record MentionDetail(Mention mention, String event, StoryRow story, String reason, Excerpt excerpt) {}
