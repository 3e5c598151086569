package org.dateline.lab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well confidence keeps its word: of the mentions coded with a confidence near a half, half should be right.
 *
 * @param guesses one for each coded mention that counts
 */
public record Calibration(List<Guess> guesses) {

    /** Bounds of the table's rows. */
    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0000001};

    /** A coded mention: its confidence, and whether gold has it with the same type. */
    public record Guess(double confidence, boolean right) {}

    /** A row of the table: mentions with a confidence from one bound up to the next. */
    public record Row(double from, double to, Tally tally, double mean) {}

    public Calibration {
        guesses = List.copyOf(guesses);
    }

    /**
     * Pairs each story's mentions with gold's. Those that answer a gold mention which may be missed, with another type,
     * count neither way.
     *
     * @param confidences by story: of its coded mentions, in order
     */
    public static Calibration of(
            Collection<MarkedStory> gold, Map<String, MarkedStory> coded, Map<String, List<Double>> confidences) {
        return new Calibration(Judged.of(gold, coded, confidences).stream()
                .map(j -> new Guess(j.of(), j.right()))
                .toList());
    }

    /** The table's rows, from the least sure; rows without a mention are left out. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            double from = BOUNDS[i];
            double to = BOUNDS[i + 1];
            List<Guess> in = guesses.stream()
                    .filter(g -> g.confidence() >= from && g.confidence() < to)
                    .toList();
            if (!in.isEmpty()) {
                Tally tally = in.stream().map(g -> Tally.NONE.and(g.right())).reduce(Tally.NONE, Tally::plus);
                rows.add(new Row(
                        from,
                        Math.min(1, to),
                        tally,
                        in.stream().mapToDouble(Guess::confidence).average().orElse(0)));
            }
        }
        return List.copyOf(rows);
    }

    /** Mean squared distance of confidence from what was right: 0 is perfect, saying one half of all is 0.25. */
    public double brier() {
        return guesses.stream()
                .mapToDouble(g -> Math.pow(g.confidence() - (g.right() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    /** Mean distance of confidence from the share that is right, over the rows, by their mentions. */
    public double error() {
        return rows().stream()
                        .mapToDouble(r -> Math.abs(r.mean() - r.tally().share())
                                * r.tally().of())
                        .sum()
                / Math.max(1, guesses.size());
    }

    /** The table. */
    public String table() {
        var out = new StringBuilder("confidence    mentions  said   right\n");
        for (Row r : rows()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%.1f to %.1f  %10d  %.3f  %.3f%n",
                    r.from(),
                    r.to(),
                    r.tally().of(),
                    r.mean(),
                    r.tally().share()));
        }
        return out.append(String.format(Locale.ROOT, "Brier score %.3f, calibration error %.3f%n", brier(), error()))
                .toString();
    }
}
