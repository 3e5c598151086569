package org.dateline.archive.store;

import java.time.Instant;
import org.dateline.model.Judgement;

/**
 * What a person said of an entity or place, kept for good.
 *
 * @param number by which it can be undone
 * @param undone true where it was taken back later
 */
public record JudgementDecision(long number, Judgement judgement, String who, String why, Instant at, boolean undone) {}
