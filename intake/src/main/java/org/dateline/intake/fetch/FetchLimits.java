package org.dateline.intake.fetch;

import java.time.Duration;

/**
 * How much is fetched and how fast.
 *
 * @param mostBytes largest answer
 * @param longest time for one answer, from asking to its last byte
 * @param pause least time between two requests to a host; a robots.txt may ask for a longer one, up to a minute
 * @param mostEntries of a feed, the newest first as the feed has them
 * @param mostRedirects followed one after the other
 */
public record FetchLimits(int mostBytes, Duration longest, Duration pause, int mostEntries, int mostRedirects) {

    /** 16 MiB, 60 seconds, a pause of 2 seconds, 100 entries, 5 redirects. */
    public static final FetchLimits USUAL =
            new FetchLimits(16 << 20, Duration.ofSeconds(60), Duration.ofSeconds(2), 100, 5);

    public FetchLimits withPause(Duration other) {
        return new FetchLimits(mostBytes, longest, other, mostEntries, mostRedirects);
    }

    public FetchLimits withMostEntries(int other) {
        return new FetchLimits(mostBytes, longest, pause, other, mostRedirects);
    }
}
