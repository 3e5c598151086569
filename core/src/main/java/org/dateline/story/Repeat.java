package org.dateline.story;

/**
 * That a story was told before.
 *
 * @param storyId the story that came first
 * @param share of the runs of four words that both bodies have in common, 0 to 1
 * @param evidence one plain sentence
 */
public record Repeat(String storyId, double share, String evidence) {}
