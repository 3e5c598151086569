package org.dateline.lab.repeats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lab.Tally;
import org.dateline.lab.repeats.Plant.Expected;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How well retellings are told apart, and what that takes.
 *
 * @param stories of the pile
 * @param own what was said of stories that are nobody's retelling
 * @param planted what was said of the others
 * @param tenthSeconds of a core that each tenth of the pile took in the index alone
 * @param tenthMegabytes that the index needs after each tenth
 */
public record RepeatScore(
        int stories,
        RepeatCount own,
        Map<Plant, RepeatCount> planted,
        List<Double> tenthSeconds,
        List<Double> tenthMegabytes) {

    private static final int UNIT = 10_000;

    public RepeatScore {
        planted = Map.copyOf(planted);
        tenthSeconds = List.copyOf(tenthSeconds);
        tenthMegabytes = List.copyOf(tenthMegabytes);
    }

    /** Of all stories planted as that, those found as that with the right story. */
    public Tally recall(Expected what) {
        RepeatCount all = all(what);
        return new Tally(all.right(), all.planted());
    }

    /** Of all stories said to be that, those that are, of the right story. */
    public Tally precision(Expected what) {
        int said = own.said(what)
                + planted.values().stream().mapToInt(count -> count.said(what)).sum();
        return new Tally(all(what).right(), said);
    }

    private RepeatCount all(Expected what) {
        return planted.entrySet().stream()
                .filter(entry -> entry.getKey().expected() == what)
                .map(Map.Entry::getValue)
                .reduce(RepeatCount.NONE, RepeatCount::and);
    }

    /** Stories with another number or much new text that were taken for copies all the same. */
    public int updatesTakenForCopies() {
        return all(Expected.UPDATE).copies();
    }

    /** For a reader. */
    public String table() {
        var out = new StringBuilder();
        line(
                out,
                "%-24s %8s %8s %8s %8s %8s %10s %8s",
                "told again by",
                "planted",
                "copy",
                "update",
                "quotes",
                "nothing",
                "precision",
                "recall");
        for (Plant plant : Plant.values()) {
            RepeatCount count = count(plant);
            row(out, plant.word(), count, precision(plant), new Tally(count.right(), count.planted()));
        }
        line(
                out,
                "%-24s %8d %8d %8d %8d %8d",
                "stories of their own",
                own.planted(),
                own.copies(),
                own.updates(),
                own.quotes(),
                own.nothing());
        for (Expected what : Expected.values()) {
            row(out, "all: " + what.name().toLowerCase(Locale.ROOT), all(what), precision(what), recall(what));
        }
        line(out, "%d updates were taken for copies", updatesTakenForCopies());
        line(
                out,
                "time     %s s of a core for 10,000 stories, tenth by tenth of %d",
                list(secondsForUnit(), "%.2f"),
                stories);
        line(
                out,
                "memory   %s MB after each tenth, %.1f MB for 10,000 stories",
                list(tenthMegabytes, "%.0f"),
                megabytesForUnit());
        return out.toString();
    }

    /** As one JSON object. */
    public ObjectNode json() {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.put("stories", stories);
        ObjectNode kinds = out.putObject("planted");
        Arrays.stream(Plant.values())
                .forEach(plant -> put(kinds.putObject(plant.word()), count(plant), precision(plant)));
        put(out.putObject("own"), own, Tally.NONE);
        ObjectNode all = out.putObject("all");
        for (Expected what : Expected.values()) {
            put(all.putObject(what.name().toLowerCase(Locale.ROOT)), all(what), precision(what));
        }
        out.put("updatesTakenForCopies", updatesTakenForCopies());
        ArrayNode seconds = out.putArray("secondsFor10000");
        secondsForUnit().forEach(seconds::add);
        ArrayNode megabytes = out.putArray("megabytesAfterTenths");
        tenthMegabytes.forEach(megabytes::add);
        out.put("megabytesFor10000", megabytesForUnit());
        return out;
    }

    private static void put(ObjectNode out, RepeatCount count, Tally precision) {
        out.put("planted", count.planted());
        out.put("right", count.right());
        out.put("copies", count.copies());
        out.put("updates", count.updates());
        out.put("quotes", count.quotes());
        if (precision.of() > 0) {
            out.put("precision", precision.share());
            out.put("recall", new Tally(count.right(), count.planted()).share());
        }
    }

    private RepeatCount count(Plant plant) {
        return planted.getOrDefault(plant, RepeatCount.NONE);
    }

    private Tally precision(Plant plant) {
        return new Tally(count(plant).right(), count(plant).said(plant.expected()));
    }

    private List<Double> secondsForUnit() {
        return tenthSeconds.stream()
                .map(seconds -> seconds * UNIT * tenthSeconds.size() / stories)
                .toList();
    }

    private double megabytesForUnit() {
        return tenthMegabytes.isEmpty() ? 0 : tenthMegabytes.getLast() * UNIT / stories;
    }

    private static void row(StringBuilder out, String name, RepeatCount count, Tally precision, Tally recall) {
        line(
                out,
                "%-24s %8d %8d %8d %8d %8d %10.4f %8.4f",
                name,
                count.planted(),
                count.copies(),
                count.updates(),
                count.quotes(),
                count.nothing(),
                precision.share(),
                recall.share());
    }

    private static String list(List<Double> values, String form) {
        return String.join(
                " ",
                values.stream()
                        .map(value -> String.format(Locale.ROOT, form, value))
                        .toList());
    }

    private static void line(StringBuilder out, String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
