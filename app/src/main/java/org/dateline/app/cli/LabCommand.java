package org.dateline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline lab}: measuring commands. */
@Command(
        name = "lab",
        description = "Measure: each command prints its figures as a table, or with --json as one object.",
        subcommands = {
            LabSpeedCommand.class,
            LabRulesCommand.class,
            LabReadingCommand.class,
            LabNamesCommand.class,
            LabPagesCommand.class,
            LabStoriesCommand.class,
            LabDatesCommand.class,
            LabPlacesCommand.class,
            LabTimesCommand.class,
            LabNumbersCommand.class,
            LabBackgroundCommand.class,
            LabConfidenceCommand.class,
            LabRepeatsCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline lab speed samples",
            "  dateline lab rules",
            "  dateline lab reading news.conllu",
            "  dateline lab repeats"
        })
final class LabCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Console console;

    LabCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(console.err());
        return Exit.USAGE;
    }
}
