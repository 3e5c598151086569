package org.dateline.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.coding.Confidence;
import org.dateline.coding.Confidence.Support;
import org.dateline.knowledge.ConfidenceWeights;

/**
 * Fits the weights of confidence on mentions that gold judges: a logistic regression by Newton's steps, its weights but
 * for the base drawn to nought by a ridge.
 *
 * @param ridge how strongly; 0 leaves the weights free
 */
public record ConfidenceFit(double ridge) {

    /** Newton's steps settle within a dozen on such tables. */
    private static final int STEPS = 30;

    private static final int SUPPORTS = Support.values().length;

    public ConfidenceFit {
        if (!(ridge >= 0)) {
            throw new IllegalArgumentException("a ridge below 0: " + ridge);
        }
    }

    /** The weights that fit these mentions best. */
    public ConfidenceWeights weights(List<Judged<List<Support>>> judged) {
        double[] w = new double[SUPPORTS + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[SUPPORTS + 1];
            double[][] curve = new double[SUPPORTS + 1][SUPPORTS + 1];
            for (int i = 1; i <= SUPPORTS; i++) {
                slope[i] = -ridge * w[i];
                curve[i][i] = ridge;
            }
            for (int i = 0; i <= SUPPORTS; i++) {
                curve[i][i] += 1e-9; // a support that no mention has leaves its row empty
            }
            judged.forEach(j -> add(j, w, slope, curve));
            double[] move = Equations.solve(curve, slope);
            for (int i = 0; i <= SUPPORTS; i++) {
                w[i] += move[i];
            }
        }
        var named = new TreeMap<String, Double>();
        for (Support support : Support.values()) {
            named.put(support.word(), w[support.ordinal() + 1]);
        }
        return ConfidenceWeights.of(w[0], named);
    }

    private static void add(Judged<List<Support>> mention, double[] w, double[] slope, double[][] curve) {
        var at = new ArrayList<Integer>(List.of(0));
        mention.of().forEach(s -> at.add(s.ordinal() + 1));
        double sum = at.stream().mapToDouble(i -> w[i]).sum();
        double p = 1 / (1 + Math.exp(-sum));
        for (int i : at) {
            slope[i] += (mention.right() ? 1 : 0) - p;
            for (int k : at) {
                curve[i][k] += p * (1 - p);
            }
        }
    }

    /** How sure one is of each story's mentions by weights that were fitted without this story and its fold. */
    public Calibration crossValidated(List<Judged<List<Support>>> judged, int folds) {
        List<String> stories =
                List.copyOf(new TreeSet<>(judged.stream().map(Judged::story).toList()));
        var guesses = new ArrayList<Calibration.Guess>();
        for (int fold = 0; fold < folds; fold++) {
            Set<String> out = out(stories, fold, folds);
            ConfidenceWeights weights = weights(
                    judged.stream().filter(j -> !out.contains(j.story())).toList());
            judged.stream()
                    .filter(j -> out.contains(j.story()))
                    .forEach(j -> guesses.add(new Calibration.Guess(Confidence.of(j.of(), weights), j.right())));
        }
        return new Calibration(guesses);
    }

    private static Set<String> out(List<String> stories, int fold, int folds) {
        var out = new TreeSet<String>();
        for (int i = fold; i < stories.size(); i += folds) {
            out.add(stories.get(i));
        }
        return out;
    }
}
