package org.dateline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.lab.times.TimeCase;
import org.dateline.lab.times.TimesMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline lab times}: how many time expressions of a table are found and settled right. */
@Command(
        name = "times",
        description = "Read a table of time expressions and count those whose days and precision are right, by kind.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab times", "  dateline lab times --show", "  dateline lab times --json"})
final class LabTimesCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--engine", paramLabel = "NAME", description = "Read with this engine instead of the standard one.")
    private String engine = Engines.STANDARD;

    @Option(names = "--show", description = "List the expressions that are wrong.")
    private boolean show;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabTimesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<TimesMeasure.Found> found = new TimesMeasure(Engines.named(engine)).run(TimeCase.packed());
        if (show) {
            found.stream().filter(f -> !f.right()).forEach(this::slip);
            return Exit.OK;
        }
        TallyTable.print(console, TimesMeasure.byKind(found), json);
        return Exit.OK;
    }

    private void slip(TimesMeasure.Found f) {
        console.out()
                .printf(
                        "%s  %s%n    %s  %s%n    meant %s%n    found %s%n",
                        f.asked().kind(),
                        f.asked().expression().of(f.asked().sentence()),
                        f.asked().story(),
                        f.asked().sentence(),
                        f.asked().meaning(),
                        f.words().isEmpty() ? "nothing" : f.meaning() + "  \"" + f.words() + "\"");
    }
}
