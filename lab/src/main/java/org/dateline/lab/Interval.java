package org.dateline.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
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
        return over(stories, drawn -> {
            Counts sum = Counts.sum(drawn);
            return figures.stream()
                    .mapToDouble(figure -> drawn.isEmpty() ? 0 : figure.applyAsDouble(sum))
                    .toArray();
        });
    }

    /** One interval for each of the figures that {@code figures} takes of a list drawn from {@code all}. */
    public static <T> List<Interval> over(List<T> all, Function<List<T>, double[]> figures) {
        var random = new SplittableRandom(SEED);
        var values = new double[figures.apply(all).length][SAMPLES];
        for (int sample = 0; sample < SAMPLES && !all.isEmpty(); sample++) {
            var drawn = new ArrayList<T>(all.size());
            for (int i = 0; i < all.size(); i++) {
                drawn.add(all.get(random.nextInt(all.size())));
            }
            double[] figured = figures.apply(drawn);
            for (int f = 0; f < figured.length; f++) {
                values[f][sample] = figured[f];
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
