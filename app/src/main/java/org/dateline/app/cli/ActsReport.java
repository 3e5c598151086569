package org.dateline.app.cli;

import java.util.List;
import org.dateline.lab.acts.ActsMeasure;
import org.dateline.reading.ReadingEngine;
import picocli.CommandLine.Option;

/** What the commands have in common that code a table of acts: the engine, and how the figures are shown. */
final class ActsReport {

    @Option(names = "--engine", paramLabel = "NAME", description = "Read with this engine instead of the standard one.")
    private String name = Engines.STANDARD;

    @Option(names = "--show", description = "List the acts that are wrong.")
    private boolean show;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    ReadingEngine engine() {
        return Engines.named(name);
    }

    void print(Console console, List<ActsMeasure.Found> found) {
        if (show) {
            found.stream().filter(f -> !f.right()).forEach(f -> slip(console, f));
        } else {
            TallyTable.print(console, ActsMeasure.byKind(found), json);
        }
    }

    private static void slip(Console console, ActsMeasure.Found f) {
        console.out()
                .printf(
                        "%s  %s%n    %s  %s%n    meant %s%n    found %s%n",
                        f.asked().kind(),
                        f.asked().act().of(f.asked().text()),
                        f.asked().story(),
                        f.asked().text(),
                        f.asked().meaning(),
                        f.act().isEmpty() ? "no act" : f.meaning());
    }
}
