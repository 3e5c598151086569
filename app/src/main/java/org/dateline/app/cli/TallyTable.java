package org.dateline.app.cli;

import java.util.Locale;
import java.util.Map;
import org.dateline.lab.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints how many of each kind are right, and of all together: as a table, or as one JSON object. */
final class TallyTable {

    private TallyTable() {}

    static void print(Console console, Map<String, Tally> byKind, boolean json) {
        Tally all = byKind.values().stream().reduce(Tally.NONE, Tally::plus);
        if (json) {
            ObjectNode figures = JsonMapper.shared().createObjectNode();
            byKind.forEach((kind, tally) -> put(figures, kind, tally));
            put(figures, "all", all);
            console.out().println(figures);
        } else {
            byKind.forEach((kind, tally) -> line(console, kind, tally));
            line(console, "all", all);
        }
    }

    private static void put(ObjectNode figures, String kind, Tally tally) {
        figures.putObject(kind)
                .put("right", tally.right())
                .put("of", tally.of())
                .put("share", tally.share());
    }

    private static void line(Console console, String kind, Tally tally) {
        console.out()
                .print(String.format(
                        Locale.ROOT, "%-26s%4d of %4d  %.3f%n", kind, tally.right(), tally.of(), tally.share()));
    }
}
