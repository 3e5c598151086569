package org.dateline.lab.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.lab.Rates;
import org.dateline.lab.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The scores of a gold file's pages, by layout and in all.
 *
 * @param name the gold file's
 * @param pages how many
 */
public record StoriesReport(String name, int pages, Map<String, PageScore> layouts) {

    private static final String ROW = "%-26s %7s %6s %6s %6s %9s %8s %7s %9s%n";

    public StoriesReport {
        layouts = Map.copyOf(layouts);
    }

    /** Measures every page of the gold; the pages stand in {@code folder} under their names. */
    public static StoriesReport of(GoldPages gold, Path folder) throws IOException {
        var measure = new StoriesMeasure();
        var layouts = new TreeMap<String, PageScore>();
        for (GoldPage page : gold.pages()) {
            PageScore score = measure.score(page, Files.readAllBytes(folder.resolve(page.page())));
            layouts.merge(page.layout(), score, PageScore::plus);
        }
        return new StoriesReport(gold.name(), gold.pages().size(), layouts);
    }

    /** All pages together. */
    public PageScore total() {
        return ordered().values().stream().reduce(PageScore.NONE, PageScore::plus);
    }

    /** One sentence for each thing that is not as in gold. */
    public List<String> slips() {
        return total().slips();
    }

    /** A row for each layout, and one for all. */
    public String table() {
        var out = new StringBuilder();
        out.append(ROW.formatted(name, "bounds", "P", "R", "F1", "exact", "furnit.", "wrongly", "refusals"));
        ordered().forEach((layout, score) -> out.append(row(layout, score)));
        out.append(row("all " + pages + " pages", total()));
        return out.toString();
    }

    private static String row(String label, PageScore score) {
        Rates bounds = score.boundaries();
        return ROW.formatted(
                label,
                bounds.right() + bounds.missed(),
                share(bounds.precision(), bounds.right() + bounds.extra()),
                share(bounds.recall(), bounds.right() + bounds.missed()),
                share(bounds.f1(), bounds.right() + bounds.extra() + bounds.missed()),
                of(score.stories()),
                of(score.furniture()),
                score.furniture().extra(),
                of(score.refusals())
                        + (score.refusals().extra() > 0 ? "+" + score.refusals().extra() : ""));
    }

    private static String share(double share, int of) {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%.4f", share);
    }

    private static String of(Tally tally) {
        return tally.right() + "/" + tally.of();
    }

    private static String of(Rates rates) {
        return rates.right() + "/" + (rates.right() + rates.missed());
    }

    /** As one JSON object; counts, and shares from 0 to 1. */
    public ObjectNode json() {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.put("gold", name);
        out.put("pages", pages);
        out.set("all", json(total()));
        ObjectNode each = out.putObject("layouts");
        ordered().forEach((layout, score) -> each.set(layout, json(score)));
        return out;
    }

    private static ObjectNode json(PageScore score) {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.set(
                "boundaries",
                json(score.boundaries()).put("f1", Math.round(score.boundaries().f1() * 1e4) / 1e4));
        out.putObject("stories")
                .put("exact", score.stories().right())
                .put("of", score.stories().of());
        out.set("furniture", json(score.furniture()));
        out.set("refusals", json(score.refusals()));
        return out;
    }

    private static ObjectNode json(Rates rates) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("right", rates.right())
                .put("extra", rates.extra())
                .put("missed", rates.missed());
    }

    private Map<String, PageScore> ordered() {
        return new TreeMap<>(layouts);
    }
}
