package org.dateline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline serve}: the desk in the browser. */
@Command(
        name = "serve",
        description = "Serve the archive's desk to the browser, until Ctrl+C.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline serve", "  dateline serve --data /tmp/trial --port 9000 --no-open"})
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private ServeOptions where = new ServeOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return new ServeRun(console, data.folder()).run(where);
    }
}
