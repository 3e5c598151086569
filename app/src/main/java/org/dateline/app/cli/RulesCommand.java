package org.dateline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline rules}: what somebody who writes coding rules needs; the rules are the files of knowledge/rules. */
@Command(
        name = "rules",
        description = {
            "Write coding rules: see whether their examples hold, what a change gains and loses,",
            "and what is still to be written."
        },
        subcommands = {RulesCheckCommand.class, RulesTryCommand.class, RulesReportCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline rules check",
            "  dateline rules check aid.yaml",
            "  dateline rules try aid.yaml --corpus samples",
            "  dateline rules report samples"
        })
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return Exit.USAGE;
    }
}
