package org.dateline.howmany;

import org.dateline.knowledge.NumberWords;

/**
 * A range while its words are read.
 *
 * @param open true where there is no upper bound; {@code high} then means nothing
 */
record Bounds(long low, long high, boolean open) {

    /** The range that the words before or behind it make of it; sizes as the codebook sets them. */
    Bounds bent(NumberWords.Sort sort) {
        return switch (sort) {
            case AT_LEAST -> new Bounds(low, high, true);
            case MORE_THAN -> new Bounds(low + 1, high, true);
            case AT_MOST -> new Bounds(0, high, false);
            case LESS_THAN -> new Bounds(0, Math.max(0, high - 1), false);
            case ABOUT -> low == high ? new Bounds(ceil(low * 19L, 20), high * 21L / 20, open) : this;
            case NEARLY -> low == high && low > 1 ? new Bounds(low * 9L / 10, high - 1, false) : this;
            case PLAIN, EXACT, TIMES, VAGUE -> this;
        };
    }

    private static long ceil(long dividend, long divisor) {
        return Math.ceilDiv(dividend, divisor);
    }
}
