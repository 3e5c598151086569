package org.dateline.archive.store;

/**
 * What taking in a page added.
 *
 * @param stories on the page
 * @param repeats of them that repeat a story known already
 * @param mentions added
 * @param newEvents that these mentions founded
 * @param joinedEvents known before, that these mentions now also report
 * @param refusals kept with the page
 */
public record Ingested(int stories, int repeats, int mentions, int newEvents, int joinedEvents, int refusals) {}
