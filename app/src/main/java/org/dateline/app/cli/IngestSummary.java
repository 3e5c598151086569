package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.dateline.flow.Dateline;
import org.dateline.flow.Stage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a run of ingest did, for the reader or as JSON.
 *
 * @param skipped pages that were read before and had not changed
 * @param dateline with the time of its stages, over all threads
 */
record IngestSummary(
        PileTally tally,
        int skipped,
        int newEvents,
        int joinedEvents,
        Dateline dateline,
        double archiveSeconds,
        double wallSeconds,
        Path data) {

    String table() {
        var out = new StringBuilder();
        String before = skipped == 0 ? "" : ", " + skipped + " more were read before";
        line(out, "pages     %d, %d of them refused%s", tally.pages(), tally.refusedPages(), before);
        line(out, "stories   %d, %d of them repeats", tally.stories(), tally.repeats());
        line(out, "mentions  %d", tally.mentions());
        line(out, "events    %d new, %d known ones told again", newEvents, joinedEvents);
        line(out, "refusals  %s", tally.refusals().isEmpty() ? "none" : tally.reasons());
        line(
                out,
                "time      %.1f s; over all cores: %s, archive %.1f s",
                wallSeconds,
                Way.times(dateline),
                archiveSeconds);
        line(out, "archive   %s", data);
        return out.toString();
    }

    ObjectNode json() {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.put("pages", tally.pages());
        out.put("refusedPages", tally.refusedPages());
        out.put("skippedPages", skipped);
        out.put("stories", tally.stories());
        out.put("repeats", tally.repeats());
        out.put("mentions", tally.mentions());
        out.put("newEvents", newEvents);
        out.put("joinedEvents", joinedEvents);
        ObjectNode refusals = out.putObject("refusals");
        tally.refusals().forEach(refusals::put);
        ObjectNode seconds = out.putObject("seconds");
        seconds.put("wall", wallSeconds);
        for (Stage stage : Stage.values()) {
            seconds.put(stage.word(), dateline.times().seconds(stage));
        }
        seconds.put("archive", archiveSeconds);
        out.put("data", data.toString());
        return out;
    }

    private static void line(StringBuilder out, String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
