package org.dateline.lab.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.lab.Rates;
import org.dateline.lab.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How well one way of finding places does on one corpus.
 *
 * @param corpus its name
 * @param by who or what put the names on the map
 * @param overlap names found and marked that share a character, one to one
 * @param exact names found and marked with the same first and last character
 * @param distances kilometres between found and right point, one for each name that was recognised (by overlap) and has a
 *     point in the corpus; infinite where it was given none
 * @param lost marked names that do not stand in the text where the corpus says, which count nowhere
 */
public record PlacesScore(String corpus, String by, Rates overlap, Rates exact, List<Double> distances, int lost) {

    /** What the field counts as right: a hundred miles. */
    static final double RIGHT_KM = 161;

    private static final String ROW = "%-14s %-16s %7s %9s %7s %7s %9s %20s %8s%n";

    public PlacesScore {
        distances = distances.stream().sorted().toList();
    }

    static PlacesScore none(String corpus, String by) {
        return new PlacesScore(corpus, by, Rates.NONE, Rates.NONE, List.of(), 0);
    }

    PlacesScore plus(PlacesScore other) {
        var all = new ArrayList<>(distances);
        all.addAll(other.distances);
        return new PlacesScore(
                corpus, by, overlap.plus(other.overlap), exact.plus(other.exact), all, lost + other.lost);
    }

    /** Of the recognised names with a known point, those within {@link #RIGHT_KM}. */
    public Tally within() {
        Tally tally = Tally.NONE;
        for (double d : distances) {
            tally = tally.and(d <= RIGHT_KM);
        }
        return tally;
    }

    /** The middle error in kilometres, of two middle ones the greater; empty where nothing was recognised. */
    public Optional<Double> medianKm() {
        return distances.isEmpty() ? Optional.empty() : Optional.of(distances.get(distances.size() / 2));
    }

    /** A row for each score. */
    public static String table(List<PlacesScore> scores) {
        var out = new StringBuilder(ROW.formatted(
                "corpus", "by", "names", "precision", "recall", "F1", "F1 exact", "within 161 km", "median"));
        for (PlacesScore s : scores) {
            Tally within = s.within();
            out.append(ROW.formatted(
                    s.corpus,
                    s.by,
                    s.overlap.right() + s.overlap.missed(),
                    three(s.overlap.precision()),
                    three(s.overlap.recall()),
                    three(s.overlap.f1()),
                    three(s.exact.f1()),
                    three(within.share()) + " (" + within.right() + " of " + within.of() + ")",
                    s.medianKm()
                            .map(km -> String.format(Locale.ROOT, "%.1f km", km))
                            .orElse("-")));
        }
        int lost = scores.stream().mapToInt(PlacesScore::lost).max().orElse(0);
        if (lost > 0) {
            out.append(lost)
                    .append(" marked names do not stand in the text where the corpus says, and are left out.\n");
        }
        return out.toString();
    }

    private static String three(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    /** As one JSON object: shares from 0 to 1, kilometres. */
    public ObjectNode json() {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.put("corpus", corpus).put("by", by).put("names", overlap.right() + overlap.missed());
        out.put("precision", overlap.precision())
                .put("recall", overlap.recall())
                .put("f1", overlap.f1())
                .put("f1Exact", exact.f1());
        out.put("within161km", within().share()).put("recognised", within().of());
        medianKm().filter(Double::isFinite).ifPresent(km -> out.put("medianKm", km));
        return out.put("lost", lost);
    }
}
