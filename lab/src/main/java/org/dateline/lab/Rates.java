package org.dateline.lab;

/** Right, too many, too few; and what follows from them. */
public record Rates(int right, int extra, int missed) {

    public static final Rates NONE = new Rates(0, 0, 0);

    public Rates plus(Rates other) {
        return new Rates(right + other.right, extra + other.extra, missed + other.missed);
    }

    /** Share of what was coded that is right; 0 where nothing was coded. */
    public double precision() {
        return ratio(right, right + extra);
    }

    /** Share of what is in gold that was found; 0 where gold has nothing. */
    public double recall() {
        return ratio(right, right + missed);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
