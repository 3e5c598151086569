package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.flow.Knowledge;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.PlaceWords;
import org.dateline.lab.places.GeoCorpus;
import org.dateline.lab.places.PlacesMeasure;
import org.dateline.lab.places.PlacesScore;
import org.dateline.reading.ReadingEngine;
import org.dateline.story.DateSources;
import org.dateline.story.ItemStory;
import org.dateline.where.PlaceFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline lab places}: how well place names are recognised and put on the map. */
@Command(
        name = "places",
        description = {
            "Measure places on corpora of news articles with marked place names (XML: article, text,",
            "toponym with phrase, start, end, lat, lon). A name is recognised where it overlaps a marked",
            "one, one to one; beside it F1 with the very same characters. Of the recognised: how many are",
            "within 161 km of the right point, and the median error. The second row also counts a right point",
            "inside the state or province that was found, since tables differ in where they put large ones;",
            "the last puts the same names where most people live among the places of the name. Countries'",
            "adjectives count as names."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab places TR-News.xml --show"})
final class LabPlacesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Corpora.")
    private List<Path> files = List.of();

    @Option(names = "--show", description = "Also each name that is missed, extra or put in the wrong place.")
    private boolean show;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabPlacesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var corpora = new ArrayList<GeoCorpus>();
        for (Path file : files) {
            corpora.add(GeoCorpus.of(file));
        }
        ReadingEngine engine = Engines.standard();
        ItemStory items = Knowledge.items(DateSources.ALL);
        Gazetteer gazetteer = Gazetteer.packed();
        Consumer<String> shown = show && !json ? console.out()::println : line -> {};
        var measure = new PlacesMeasure(
                text -> engine.read(items.of("article", text, null, null, null)).value(),
                new PlaceFinder(gazetteer, PlaceWords.packed()),
                gazetteer,
                shown);
        var scores = new ArrayList<PlacesScore>();
        long articles = corpora.stream().mapToLong(GeoCorpus::size).sum();
        try (Progress progress = Progress.of(console, "measuring", "articles", articles)) {
            for (GeoCorpus corpus : corpora) {
                scores.addAll(measure.score(corpus, () -> {
                    progress.step();
                    return !console.interruption().requested();
                }));
            }
        }
        Scores.print(console, json, scores, PlacesScore::json, PlacesScore::table);
        return console.interruption().requested() ? Exit.INTERRUPTED : Exit.OK;
    }
}
