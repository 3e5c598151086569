package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.dateline.flow.Dateline;
import org.dateline.lab.MarkedStory;
import org.dateline.model.CodedStory;
import org.dateline.story.RepeatIndex;

/** Codes the stories of a gold from their pages or texts. */
final class GoldCoding {

    private final Console console;
    private final GoldTexts texts;
    private final Dateline dateline;

    GoldCoding(Console console, List<Path> folders, String engine) {
        this.console = console;
        this.texts = new GoldTexts(folders);
        dateline = Way.open(engine);
    }

    /** Hands on what each story of gold was coded as. */
    void run(Collection<MarkedStory> gold, BiConsumer<MarkedStory, CodedStory> each) throws IOException {
        var pages = new TreeMap<String, List<MarkedStory>>();
        var texts = new ArrayList<MarkedStory>();
        for (MarkedStory story : gold) {
            if (story.pageOrNull() == null) {
                texts.add(story);
            } else {
                pages.computeIfAbsent(story.pageOrNull(), page -> new ArrayList<>())
                        .add(story);
            }
        }
        try (Progress progress = Progress.of(console, "coding", "texts", pages.size() + texts.size())) {
            pages(pages, each, progress);
            texts(texts, each, progress);
        }
    }

    private void pages(
            Map<String, List<MarkedStory>> pages, BiConsumer<MarkedStory, CodedStory> each, Progress progress) {
        List<Path> files = pages.keySet().stream()
                .map(texts::find)
                .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                .toList();
        var coding = new PileCoding(dateline, new RawFiles((source, name) -> name), (n, h) -> false, new RepeatIndex());
        coding.run(
                files,
                page -> {
                    progress.step();
                    for (MarkedStory story : pages.getOrDefault(page.name(), List.of())) {
                        if (story.number() <= page.stories().size()) {
                            CodedStory coded = page.stories().get(story.number() - 1);
                            each.accept(story, coded);
                        } else {
                            console.say("Page " + page.name() + " has no story " + story.number() + ".");
                        }
                    }
                },
                () -> {},
                console.interruption()::requested);
    }

    private void texts(List<MarkedStory> stories, BiConsumer<MarkedStory, CodedStory> each, Progress progress) {
        stories.forEach(texts::text);
        Conveyor.onAllCores()
                .run(
                        stories.iterator(),
                        story -> Map.entry(story, dateline.code(dateline.story(texts.item(story)))),
                        coded -> {
                            each.accept(coded.getKey(), coded.getValue());
                            progress.step();
                        },
                        console.interruption()::requested);
    }
}
