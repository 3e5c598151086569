package org.dateline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline places}: the gazetteer. */
@Command(
        name = "places",
        description = "The gazetteer: import more places than are packed with the program.",
        subcommands = PlacesImportCommand.class,
        footerHeading = "%nExamples:%n",
        footer = "  dateline places import UA.txt alternateNamesV2.zip")
final class PlacesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Console console;

    PlacesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return Exit.USAGE;
    }
}
