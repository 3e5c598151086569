package org.dateline.lab;

/** How many of how many: 3 of 4. */
public record Tally(int right, int of) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(right + other.right, of + other.of);
    }

    static Tally one(boolean right) {
        return NONE.and(right);
    }

    /** With one more. */
    public Tally and(boolean more) {
        return new Tally(more ? right + 1 : right, of + 1);
    }

    /** The share that is right; 0 of none is 0. */
    public double share() {
        return Rates.ratio(right, of);
    }
}
