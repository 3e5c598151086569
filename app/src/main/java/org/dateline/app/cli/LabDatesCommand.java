package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.lab.dates.DateScore;
import org.dateline.story.DateSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline lab dates}: how well stories are dated by their own words alone. */
@Command(
        name = "dates",
        description = {
            "Measure how well stories are dated. The known date of each is hidden, with metadata,",
            "date lines and the dateline's day; the story's own words bound it (\"own words\").",
            "With --keep also a row each for what the page's text says, date lines and dateline",
            "included (\"text\"), and for all that tells (\"all\")."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab dates gold.json --texts texts --show", "  dateline lab dates --pages samples --keep"})
final class LabDatesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "GOLD", arity = "0..*", description = "Gold files whose stories have a known date.")
    private List<Path> golds = List.of();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Folder with the gold's pages or texts; may be given more than once.")
    private List<Path> texts = List.of();

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Pages whose own metadata give the known date; may be given more than once.")
    private List<Path> pages = List.of();

    @Option(names = "--keep", description = "Also rows with datelines and date lines kept, and with metadata.")
    private boolean keep;

    @Option(names = "--show", description = "Also each story, with the words that date it.")
    private boolean show;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabDatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (golds.isEmpty() && pages.isEmpty()) {
            throw new Stop(Exit.USAGE, "gold.none", "Name a gold file, or pages with --pages.");
        }
        var scores = new ArrayList<DateScore>();
        for (DateSources sources : keep ? DateSources.values() : new DateSources[] {DateSources.OWN_WORDS}) {
            var dating = new GoldDating(texts, sources);
            for (Path gold : golds) {
                scores.add(dating.gold(gold));
            }
            if (!pages.isEmpty()) {
                scores.add(dating.pages(Pile.under(pages).files()));
            }
        }
        if (show && !json) {
            scores.stream().flatMap(s -> s.lines().stream()).forEach(console.out()::println);
        }
        Scores.print(console, json, scores, DateScore::json, DateScore::table);
        return Exit.OK;
    }
}
