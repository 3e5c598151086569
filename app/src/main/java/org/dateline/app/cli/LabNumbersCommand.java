package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.lab.acts.ActCase;
import org.dateline.lab.acts.ActsMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline lab numbers}: of how many acts of a table the numbers are right. */
@Command(
        name = "numbers",
        description = "Code a table of sentences with numbers and count the acts whose quantities are right, by kind.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab numbers", "  dateline lab numbers --show", "  dateline lab numbers --json"})
final class LabNumbersCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ActsReport report = new ActsReport();

    @Mixin
    private HelpOption help = new HelpOption();

    LabNumbersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        report.print(console, ActsMeasure.ofNumbers(report.engine()).run(ActCase.numbers()));
        return Exit.OK;
    }
}
