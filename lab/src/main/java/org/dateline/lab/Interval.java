package org.dateline.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Where a figure would lie in 95 of 100 samples of stories like these: the middle 95 % of the figure over stories drawn
 * again, with repetition.
 */
public record Interval(double low, double high) {

    private static final int SAMPLES = 1000;
    private static final long SEED = 20_251_125L;

    /** One interval for each figure, all over the same thousand samples; the same on every run. */
    static List<Interval> of(List<Counts> stories, List<ToDoubleFunction<Counts>> figures) {
        if (stories.isEmpty()) {
            return figures.stream().map(f -> new Interval(0, 0)).toList();
        }
        var random = new SplittableRandom(SEED);
        var values = new double[figures.size()][SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            var drawn = new ArrayList<Counts>(stories.size());
            for (int i = 0; i < stories.size(); i++) {
                drawn.add(stories.get(random.nextInt(stories.size())));
            }
            Counts sum = Counts.sum(drawn);
            for (int f = 0; f < figures.size(); f++) {
                values[f][sample] = figures.get(f).applyAsDouble(sum);
            }
        }
        return Arrays.stream(values).map(Interval::middle).toList();
    }

    private static Interval middle(double[] values) {
        Arrays.sort(values);
        int cut = values.length / 40;
        return new Interval(values[cut], values[values.length - 1 - cut]);
    }
}
