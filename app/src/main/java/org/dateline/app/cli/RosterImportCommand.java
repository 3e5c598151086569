package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline roster import}: entities of an outside table become a roster file. */
@Command(
        name = "import",
        description = {
            "Make a roster file of a table: CSV with columns name, country, and if wanted aliases, kind, sectors,",
            "title, from, until and source; or the lines of a Wikidata dump, an item each (.gz too). What the",
            "roster knows already stays as it is; what differs or clashes is told. In the file that is written,",
            "a row whose source note you change is yours: a later import leaves it alone.",
            "Exit code 6 where something was refused."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline roster import governors.csv",
            "  dateline roster import --to mine.tsv latest-all.json.gz",
            "  dateline roster check mine.tsv"
        })
final class RosterImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The table.")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The roster file to write. Default: roster/NAME.tsv in the data folder, where it is used.")
    private @Nullable Path to;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private HelpOption help = new HelpOption();

    RosterImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("(\\.[A-Za-z0-9]{1,6}){1,2}$", "");
        Path target = to != null ? to : OwnRoster.folder(data.folder()).resolve(name + ".tsv");
        return new RosterImportRun(console, file, target).run();
    }
}
