package org.dateline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline roster}: looks after the table of who is who. */
@Command(
        name = "roster",
        description = "Check, ask and extend the roster: states, bodies and persons, with their names and dated roles.",
        subcommands = {RosterCheckCommand.class, RosterExplainCommand.class, RosterImportCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline roster check",
            "  dateline roster explain 'Bashar al-Assad' --date 2025-01-15",
            "  dateline roster import governors.csv"
        })
final class RosterCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Console console;

    RosterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return Exit.USAGE;
    }
}
