package org.dateline.archive.store;

import java.util.List;

/**
 * What the archive holds, in numbers.
 *
 * @param pages read or refused
 * @param refusedPages of them without a story
 * @param stories in all, repeats included
 * @param repeats of them that repeat another
 * @param refusals how many of each code, most first
 */
public record Summary(
        long pages, long refusedPages, long stories, long repeats, long mentions, long events, List<ByCode> refusals) {

    public Summary {
        refusals = List.copyOf(refusals);
    }

    /** How many refusals have a code. */
    public record ByCode(String code, long count) {}
}
