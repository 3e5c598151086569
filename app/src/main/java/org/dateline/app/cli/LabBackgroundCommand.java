package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.lab.acts.ActCase;
import org.dateline.lab.acts.ActsMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline lab background}: how many acts of a table are told apart as background and news. */
@Command(
        name = "background",
        description = "Code a table of sentences and count the acts that are rightly told as background or as news.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab background", "  dateline lab background --show", "  dateline lab background --json"})
final class LabBackgroundCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ActsReport report = new ActsReport();

    @Mixin
    private HelpOption help = new HelpOption();

    LabBackgroundCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        report.print(console, ActsMeasure.ofBackground(report.engine()).run(ActCase.background()));
        return Exit.OK;
    }
}
