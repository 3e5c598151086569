package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.flow.Dateline;
import org.dateline.flow.Knowledge;
import org.dateline.lab.MarkedStory;
import org.dateline.lab.reading.NameScore;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.reading.WordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline lab names}: how many of the names in gold's places and participants engines mark as names. */
@Command(
        name = "names",
        description = {
            "Measure which of the names that stand in gold's places, actors and recipients",
            "reading engines mark as names. Gold has no other names: this is recall alone."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab names gold/samples.json --texts samples"})
final class LabNamesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold files.")
    private List<Path> golds = List.of();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            required = true,
            description = "Folder with the gold's pages or texts; may be given more than once.")
    private List<Path> texts = List.of();

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "Measure this engine; may be given more than once. Default: all.")
    private List<String> names = List.of();

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabNamesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var scores = new ArrayList<NameScore>();
        for (WordReader engine : Engines.chosen(names)) {
            Dateline dateline = Knowledge.dateline(engine);
            for (Path gold : golds) {
                if (!console.interruption().requested()) {
                    scores.add(score(engine, dateline, gold));
                }
            }
        }
        Scores.print(console, json, scores, NameScore::json, NameScore::table);
        return console.interruption().requested() ? Exit.INTERRUPTED : Exit.OK;
    }

    private NameScore score(WordReader engine, Dateline dateline, Path gold) throws IOException {
        var score = NameScore.none(engine.name(), gold.getFileName().toString());
        List<MarkedStory> stories = GoldTexts.gold(gold);
        try (Progress progress = Progress.of(console, "reading", "stories", stories.size())) {
            for (MarkedStory marked : stories) {
                if (console.interruption().requested()) {
                    break;
                }
                Optional<Reading> reading =
                        story(dateline, marked).flatMap(s -> engine.read(s).value());
                if (reading.isPresent()) {
                    score = score.and(marked, reading.get());
                }
                progress.step();
            }
        }
        return score;
    }

    private Optional<Story> story(Dateline dateline, MarkedStory marked) {
        var files = new GoldTexts(texts);
        if (marked.pageOrNull() == null) {
            return Optional.of(dateline.story(files.item(marked)));
        }
        return new RawFiles((source, name) -> name)
                .read(files.find(marked.pageOrNull()))
                .outcome()
                .then(dateline::split)
                .value()
                .filter(split -> split.stories().size() >= marked.number())
                .map(split -> split.stories().get(marked.number() - 1));
    }
}
