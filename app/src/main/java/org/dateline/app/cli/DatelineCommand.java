package org.dateline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline}: the command that holds the others. */
@Command(
        name = "dateline",
        description = "From a pile of news pages to a record of events that can be checked, character by character.",
        subcommands = {EvaluateCommand.class, CommandLine.HelpCommand.class},
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0")
final class DatelineCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    DatelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return Exit.USAGE;
    }
}
