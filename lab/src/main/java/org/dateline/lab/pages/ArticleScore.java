package org.dateline.lab.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lab.Interval;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How well a reader told the articles of a pile of pages from the rest. Precision and recall are averages over pages, F1
 * is their harmonic mean, accuracy is the share of pages with every word right: as the article extraction benchmark
 * counts.
 *
 * @param reader its name
 * @param pages each page's own score, by its name
 * @param intervals of precision, recall, F1 and accuracy, in which 95 of 100 such piles would lie
 */
public record ArticleScore(String reader, Map<String, ShingleScore> pages, List<Interval> intervals) {

    private static final List<String> FIGURES = List.of("precision", "recall", "f1", "accuracy");

    public ArticleScore {
        pages = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(pages));
        intervals = List.copyOf(intervals);
    }

    /** Reads every page and scores it. */
    public static ArticleScore of(ArticleReader reader, List<TruePage> pages) {
        var scores = new LinkedHashMap<String, ShingleScore>();
        for (TruePage page : pages) {
            scores.put(page.name(), ShingleScore.of(page.article(), reader.read(page.address(), page.html())));
        }
        return new ArticleScore(
                reader.name(), scores, Interval.over(List.copyOf(scores.values()), ArticleScore::figures));
    }

    /** Precision, recall, F1 and accuracy, from 0 to 1. */
    public double[] figures() {
        return figures(List.copyOf(pages.values()));
    }

    /** The harmonic mean of mean precision and mean recall. */
    public double f1() {
        return figures()[2];
    }

    /** The pages that were read worst, the worst first. */
    public List<String> worst(int most) {
        return pages.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getValue().f1()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The scores for a reader, a row each. */
    public static String table(List<ArticleScore> scores) {
        var out = new StringBuilder();
        out.append(String.format("%-14s %5s", "reader", "pages"));
        FIGURES.forEach(figure -> out.append(String.format("  %-17s", figure)));
        for (ArticleScore score : scores) {
            out.append(
                    String.format("%n%-14s %5d", score.reader(), score.pages().size()));
            double[] figures = score.figures();
            for (int i = 0; i < figures.length; i++) {
                Interval around = score.intervals().get(i);
                out.append(String.format(Locale.ROOT, "  %.3f (%.3f-%.3f)", figures[i], around.low(), around.high()));
            }
        }
        return out.append(String.format("%n")).toString();
    }

    /** As one JSON object: shares from 0 to 1, each page's own beside them. */
    public ObjectNode json() {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.put("reader", reader);
        out.put("count", pages.size());
        double[] figures = figures();
        ObjectNode within = JsonMapper.shared().createObjectNode();
        for (int i = 0; i < figures.length; i++) {
            out.put(FIGURES.get(i), figures[i]);
            within.putArray(FIGURES.get(i))
                    .add(intervals.get(i).low())
                    .add(intervals.get(i).high());
        }
        out.set("intervals", within);
        ObjectNode each = out.putObject("pages");
        pages.forEach((name, score) -> each.putObject(name)
                .put("precision", score.precision())
                .put("recall", score.recall())
                .put("f1", score.f1())
                .put("exact", score.exact()));
        return out;
    }

    private static double[] figures(List<ShingleScore> pages) {
        double precision = mean(pages, ShingleScore::precision);
        double recall = mean(pages, ShingleScore::recall);
        double accuracy = mean(pages, page -> page.exact() ? 1 : 0);
        return new double[] {precision, recall, ShingleScore.harmonic(precision, recall), accuracy};
    }

    private static double mean(List<ShingleScore> pages, java.util.function.ToDoubleFunction<ShingleScore> figure) {
        return pages.stream().mapToDouble(figure).average().orElse(0);
    }
}
