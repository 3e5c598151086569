package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.flow.Dateline;
import org.dateline.model.Retelling;
import org.dateline.model.Story;
import org.dateline.story.RepeatIndex;

/** The stories of a corpus, uncoded, one after the other: copies are left out, and pages that cannot be read. */
final class PileStories {

    private final Console console;
    private final Dateline dateline;

    PileStories(Console console, Dateline dateline) {
        this.console = console;
        this.dateline = dateline;
    }

    /** Hands on every story under the paths; stops where the user interrupts. */
    void each(List<Path> paths, Consumer<Story> handOn) {
        Pile pile = Pile.under(paths);
        pile.complain(console);
        var names = new PageNames();
        var repeats = new RepeatIndex();
        var files = new RawFiles((source, name) -> names.free(name));
        try (Progress progress =
                        Progress.of(console, "reading", "pages", pile.files().size());
                var pages = new PilePages(files, pile.files(), page -> goesOn(), progress::more)) {
            while (pages.hasNext()) {
                var split = pages.next().outcome().then(dateline::split).value();
                for (Story story : split.map(s -> s.stories()).orElse(List.of())) {
                    boolean copy = repeats.add(story).filter(Retelling::isCopy).isPresent();
                    if (!copy && goesOn()) {
                        handOn.accept(story);
                    }
                }
                progress.step();
            }
        }
    }

    private boolean goesOn() {
        return !console.interruption().requested();
    }
}
