package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline ingest}: reads pages into the archive. */
@Command(
        name = "ingest",
        description = "Read pages into the archive and print what came of them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline ingest samples",
            "  dateline ingest --data /tmp/trial monday.html tuesday.txt crawl.warc.gz feed.xml",
            "  dateline ingest --column text=Body --column date=Day stories.csv",
            "  unzip -p pages.zip | dateline ingest -",
            "",
            "What a file is, its content tells: text, HTML, MHTML, gzip, zip, WARC, RSS, Atom, JSON Lines, CSV, PDF,",
            "docx, odt. Folders are read with all that is in them, by name; hidden files are left out, and so is",
            "NAME_files beside a page NAME.html that a browser saved. What was read before",
            "and has not changed is left as it is."
        })
final class IngestCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DataFolder data = new DataFolder();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Pages, archives, feeds, tables, documents, or folders of them; - for the standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Option(names = "--json", description = "The summary as one JSON object.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new IngestRun(console, data.folder()).run(paths, tables.intake(), json);
    }
}
