package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.archive.export.StoryJson;
import org.dateline.flow.Dateline;
import org.dateline.intake.Intake;
import org.dateline.model.CodedStory;
import org.dateline.model.Fulfilment;
import org.dateline.story.RepeatIndex;

/** One run of {@code dateline code PATH…}. */
final class CodeRun {

    private final Console console;

    CodeRun(Console console) {
        this.console = console;
    }

    int run(List<Path> paths, Intake intake) {
        Pile pile = Pile.under(paths);
        pile.complain(console);
        var names = new PageNames();
        var tally = new PileTally(console);
        var pages = new ArrayList<CodedPage>();
        Dateline dateline = Way.open();
        var coding = new PileCoding(
                dateline,
                new RawFiles(intake, console.in(), (source, name) -> names.free(name)),
                (name, hash) -> false,
                new RepeatIndex());
        try (Progress progress =
                Progress.of(console, "coding", "pages", pile.files().size())) {
            coding.run(
                    pile.files(),
                    page -> {
                        pages.add(page);
                        tally.add(page);
                        progress.step();
                    },
                    () -> {},
                    progress::more,
                    console.interruption()::requested);
        }
        print(dateline, pages);
        console.say(tally.sentence());
        return tally.exit(pile);
    }

    /** All at the end: which event a mention belongs to depends on the stories before it. */
    private void print(Dateline dateline, List<CodedPage> pages) {
        List<CodedStory> all =
                pages.stream().flatMap(page -> page.stories().stream()).toList();
        Map<String, String> events = Way.eventOfMention(dateline, all);
        List<Fulfilment> fulfilments = dateline.fulfilments(all);
        for (CodedPage page : pages) {
            for (CodedStory story : page.stories()) {
                console.out().println(StoryJson.line(story, page.furniture(), events, fulfilments));
            }
        }
        console.out().flush();
    }
}
