package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline}: given pages it does all at once; and it holds the other commands. */
@Command(
        name = "dateline",
        description = "From a pile of news pages to a record of events that can be checked, character by character.",
        synopsisHeading = "%nUsage: dateline PATH…   read pages, serve the desk, open the browser%n   or: ",
        subcommands = {
            IngestCommand.class,
            FetchCommand.class,
            ServeCommand.class,
            CodeCommand.class,
            PagesCommand.class,
            CorrectCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            EvaluateCommand.class,
            RosterCommand.class,
            RulesCommand.class,
            PlacesCommand.class,
            LabCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        version = DatelineCommand.VERSION,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline samples              read the pages in samples/ and look at them in the browser",
            "  dateline ingest pages         only read",
            "  dateline fetch --out p.warc.gz URL   from the web, to be read later",
            "  dateline serve                only look",
            "  dateline code pages           pages in, JSON Lines out",
            "",
            "Results go to the standard output, messages to the standard error.",
            "Exit codes: 0 ok, 1 failure, 2 usage, 3 not found, 4 conflict, 5 invalid data,",
            "6 finished with refused inputs, 130 interrupted."
        })
final class DatelineCommand implements Callable<Integer> {

    /** What the program is called, with its version. */
    static final String VERSION = "dateline 0.1.0";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private ServeOptions where = new ServeOptions();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Pages, archives, feeds, tables, documents, or folders of them; - for the standard input.")
    private List<Path> paths = List.of();

    private final Console console;

    DatelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (paths.isEmpty()) {
            spec.commandLine().usage(console.err());
            return Exit.USAGE;
        }
        int exit = new IngestRun(console, data.folder()).run(paths, tables.intake(), false);
        return exit == Exit.INTERRUPTED ? exit : new ServeRun(console, data.folder()).run(where);
    }
}
