package org.dateline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}: the way from words to code. */
@Command(
        name = "explain",
        description = "Show why a mention is coded as it is: the words behind each field, and the rule.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline explain 3f0c9a12b4d5e6f7", "", "Mentions' ids stand in the desk and in exports."})
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DataFolder data = new DataFolder();

    @Parameters(paramLabel = "MENTION", description = "The mention's id.")
    private String mention = "";

    @Mixin
    private HelpOption help = new HelpOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new ExplainRun(console, data.folder()).run(mention);
    }
}
