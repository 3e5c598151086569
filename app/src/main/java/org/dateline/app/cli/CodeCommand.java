package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline code}: pages or items in, JSON Lines out, no archive. */
@Command(
        name = "code",
        description = "Code pages or single stories without an archive; one JSON line a story.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline code samples > stories.jsonl",
            "  dateline code --column text=Body stories.csv > stories.jsonl",
            "  dateline code --items stories.jsonl > coded.jsonl",
            "  echo '{\"id\": \"1\", \"text\": \"Troops shelled the town.\"}' | dateline code --items -",
            "",
            "An item is {\"id\", \"text\", \"title\"?, \"date\"?, \"source\"?}; spans count UTF-16 code units",
            "of its text. An item that cannot be coded is answered {\"id\", \"error\": {\"code\", \"message\"}}."
        })
final class CodeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Pages, archives, feeds, tables, documents, or folders of them; - for the standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Option(
            names = "--items",
            paramLabel = "FILE",
            description = "Items, one JSON object a line; - for the standard input.")
    private @Nullable Path items;

    @Mixin
    private HelpOption help = new HelpOption();

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path file = items;
        if (file != null && paths.isEmpty()) {
            return new ItemsRun(console).run(file);
        }
        if (file == null && !paths.isEmpty()) {
            return new CodeRun(console).run(paths, tables.intake());
        }
        throw new Stop(Exit.USAGE, "usage", "Give either pages (PATH…) or --items FILE.");
    }
}
