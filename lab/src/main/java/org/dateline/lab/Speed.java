package org.dateline.lab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How fast a pile was coded.
 *
 * @param pages of the pile
 * @param stories coded, over all rounds
 * @param rounds how often the pile was coded
 * @param wallSeconds by the clock on the wall
 * @param stageSeconds of each stage in its order, added up over all cores
 * @param firstResultSeconds from the process's start to the first page that was done
 */
public record Speed(
        int pages,
        int stories,
        int rounds,
        int cores,
        double wallSeconds,
        Map<String, Double> stageSeconds,
        double firstResultSeconds,
        Memory memory) {

    /** The stage that is not Dateline's own work but the engine's. */
    private static final String READING = "reading";

    public Speed {
        stageSeconds = Collections.unmodifiableMap(new LinkedHashMap<>(stageSeconds));
    }

    public double storiesPerSecond() {
        return wallSeconds == 0 ? 0 : stories / wallSeconds;
    }

    /** The share of the work's time that is not the reading engine's. */
    public double shareOutsideReading() {
        return stageSeconds.isEmpty() ? 0 : 1 - share(READING);
    }

    /** For a reader. */
    public String table() {
        var out = new StringBuilder();
        line(out, "pile             %d pages, %d rounds, %d stories", pages, rounds, stories);
        line(
                out,
                "speed            %.2f stories/s on %d cores, %.2f a core",
                storiesPerSecond(),
                cores,
                storiesPerSecond() / cores);
        stageSeconds.forEach(
                (stage, seconds) -> line(out, "  %-14s %9.3f s  %5.1f %%", stage, seconds, 100 * share(stage)));
        line(out, "outside reading  %.1f %%", 100 * shareOutsideReading());
        line(out, "first result     %.1f s after the start", firstResultSeconds);
        line(
                out,
                "memory           %d MB peak of the process, %d MB peak of the heap, %d MB of it needed",
                memory.processPeak(),
                memory.heapPeak(),
                memory.heapNeeded());
        return out.toString();
    }

    /** As one JSON object. */
    public ObjectNode json() {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.put("pages", pages);
        out.put("rounds", rounds);
        out.put("stories", stories);
        out.put("cores", cores);
        out.put("storiesPerSecond", storiesPerSecond());
        ObjectNode seconds = out.putObject("seconds");
        seconds.put("wall", wallSeconds);
        stageSeconds.forEach(seconds::put);
        out.put("shareOutsideReading", shareOutsideReading());
        out.put("firstResultSeconds", firstResultSeconds);
        ObjectNode megabytes = out.putObject("megabytes");
        megabytes.put("processPeak", memory.processPeak());
        megabytes.put("heapPeak", memory.heapPeak());
        megabytes.put("heapNeeded", memory.heapNeeded());
        return out;
    }

    private double share(String stage) {
        double all = stageSeconds.values().stream().mapToDouble(d -> d).sum();
        return all == 0 ? 0 : stageSeconds.getOrDefault(stage, 0.0) / all;
    }

    private static void line(StringBuilder out, String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
