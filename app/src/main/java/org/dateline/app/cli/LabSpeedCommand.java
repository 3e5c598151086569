package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline lab speed}: how fast, and where the time goes. */
@Command(
        name = "speed",
        description = "Code pages and measure: stories a second, where the time goes, memory, start-up.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab speed samples", "  dateline lab speed --rounds 5 --json samples"})
final class LabSpeedCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Pages, or folders of pages.")
    private List<Path> paths = List.of();

    @Option(names = "--engine", paramLabel = "NAME", description = "Read with this engine instead of the standard one.")
    private String engine = Engines.STANDARD;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "How often the pile is coded, after a first round that only warms up. Default: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabSpeedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new LabSpeedRun(console, engine).run(paths, rounds, json);
    }
}
