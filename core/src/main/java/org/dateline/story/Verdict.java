package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Retelling;
import org.dateline.model.Retelling.Kind;

/** Says what a comparison with an earlier story makes of a story, if anything. */
final class Verdict {

    /** A copy may have a fifth of its words edited; a little is left for chance. */
    private static final double LEAST_KEPT = 0.76;

    /** More than this share of new words makes a new report. */
    private static final double MOST_FRESH = 0.22;

    /** A copy cut to less than this share of the story has to be {@link #LONG_ENOUGH}. */
    private static final double LEAST_OF_EARLIER = 0.8;

    private static final int LONG_ENOUGH = 60;

    /** What an update shares with the story at least: half of both, or most of one. */
    private static final double HALF = 0.5;

    private static final double MOST = 0.7;

    /** Words of a stretch that is quoted, or kept as background, and not a phrase of the trade. */
    private static final int LONG_STRETCH = 50;

    private Verdict() {}

    /**
     * The retelling.
     *
     * @param rare whether the longest stretch in common stands in few other stories
     * @param newHeadline whether the headlines differ
     */
    static Optional<Retelling> on(
            Comparison comparison, String earlierId, int earlierSize, int size, boolean rare, boolean newHeadline) {
        double ofThis = (double) comparison.same() / size;
        double ofEarlier = (double) comparison.same() / earlierSize;
        boolean enough = comparison.same() >= LONG_ENOUGH || ofEarlier >= LEAST_OF_EARLIER * LEAST_KEPT;
        boolean fewEdits = comparison.same() >= LEAST_KEPT * (comparison.same() + comparison.edited());
        boolean fewFresh = comparison.fresh() <= MOST_FRESH * size;
        boolean mostlySame =
                ofThis >= HALF && ofEarlier >= HALF || ofThis >= MOST || ofEarlier >= MOST && ofThis >= 0.4;
        if (enough && fewEdits && fewFresh && comparison.sameFacts()) {
            return Optional.of(retelling(
                    Kind.SYNDICATED_COPY,
                    earlierId,
                    comparison,
                    ofThis,
                    ofEarlier,
                    copied(comparison, earlierId, ofThis, earlierSize - comparison.same(), newHeadline)));
        }
        if (enough && mostlySame && !(comparison.sameFacts() && fewFresh)) {
            return Optional.of(retelling(
                    Kind.UPDATE,
                    earlierId,
                    comparison,
                    ofThis,
                    ofEarlier,
                    updated(comparison, earlierId, ofThis, fewFresh)));
        }
        if (rare && comparison.longest() >= LONG_STRETCH) {
            return Optional.of(retelling(
                    Kind.QUOTES_AT_LENGTH,
                    earlierId,
                    comparison,
                    ofThis,
                    ofEarlier,
                    text(
                            "A stretch of %d words stands in %s; the story as a whole is another.",
                            comparison.longest(), earlierId)));
        }
        return Optional.empty();
    }

    private static Retelling retelling(
            Kind kind, String id, Comparison comparison, double ofThis, double ofEarlier, String evidence) {
        return new Retelling(
                kind,
                id,
                comparison.same(),
                ofThis,
                ofEarlier,
                comparison.onlyHere(),
                comparison.onlyEarlier(),
                evidence);
    }

    private static String copied(Comparison comparison, String id, double ofThis, int left, boolean newHeadline) {
        return text(
                "%s of the words stand in %s%s: %d edited in place, %d new, %d of that story cut or edited, and no number differs.",
                percent(ofThis),
                id,
                newHeadline ? " under another headline" : "",
                comparison.edited(),
                comparison.fresh(),
                left);
    }

    private static String updated(Comparison comparison, String id, double ofThis, boolean fewFresh) {
        var what = new ArrayList<String>();
        if (!comparison.onlyHere().isEmpty()) {
            what.add("only this one has " + listed(comparison.onlyHere()));
        }
        if (!comparison.onlyEarlier().isEmpty()) {
            what.add("only that one has " + listed(comparison.onlyEarlier()));
        }
        if (!fewFresh) {
            what.add(comparison.fresh() + " words are new");
        }
        return text("%s of the words stand in %s, but %s.", percent(ofThis), id, String.join(", ", what));
    }

    private static String listed(List<String> facts) {
        int shown = Math.min(6, facts.size());
        return String.join(", ", facts.subList(0, shown)) + (shown < facts.size() ? " and more" : "");
    }

    private static String percent(double share) {
        return text("%.0f %%", share * 100);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
