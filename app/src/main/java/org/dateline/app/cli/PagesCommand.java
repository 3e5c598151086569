package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline pages}: what was found on each page, nothing coded and nothing kept. */
@Command(
        name = "pages",
        description = {
            "List what was found on each page: its stories, what each retells, when it was",
            "published and by what evidence, and what was refused. Nothing is coded or kept."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline pages samples", "  dateline pages --json crawl.warc.gz"})
final class PagesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "As for ingest.")
    private List<Path> paths = List.of();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Option(names = "--json", description = "One JSON object a page, a line each.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    PagesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new PagesRun(console, json).run(paths, tables.intake());
    }
}
