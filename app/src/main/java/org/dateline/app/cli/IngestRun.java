package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.archive.store.Ingested;
import org.dateline.flow.Dateline;
import org.dateline.intake.Intake;
import org.dateline.story.RepeatIndex;

/** One run of {@code dateline ingest}. */
final class IngestRun {

    private final Console console;
    private final Path data;
    private int skipped;
    private int newEvents;
    private int joinedEvents;
    private long archiveNanos;

    IngestRun(Console console, Path data) {
        this.console = console;
        this.data = data;
    }

    int run(List<Path> paths, Intake intake, boolean json) {
        Pile pile = Pile.under(paths);
        pile.complain(console);
        var tally = new PileTally(console);
        long start = System.nanoTime();
        try (Archive archive = Archive.open(data)) {
            Dateline dateline = Way.open(data);
            var repeats = new RepeatIndex();
            archive.forEachDistinctStory(repeats::add);
            try (Progress progress =
                    Progress.of(console, "reading", "pages", pile.files().size())) {
                new PileCoding(
                                dateline,
                                new RawFiles(intake, console.in(), archive::pageName),
                                archive::isDone,
                                repeats)
                        .correcting(PageCorrections.of(archive)::apply)
                        .run(
                                pile.files(),
                                page -> {
                                    keep(archive, page);
                                    tally.add(page);
                                    progress.step();
                                },
                                () -> {
                                    skipped++;
                                    progress.step();
                                },
                                progress::more,
                                console.interruption()::requested);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            var summary = new IngestSummary(
                    tally, skipped, newEvents, joinedEvents, dateline, archiveNanos / 1e9, seconds, data);
            console.out().print(json ? summary.json() + "\n" : summary.table());
            console.out().flush();
        }
        return tally.exit(pile);
    }

    private void keep(Archive archive, CodedPage page) {
        long start = System.nanoTime();
        Ingested ingested = archive.ingest(page.record());
        newEvents += ingested.newEvents();
        joinedEvents += ingested.joinedEvents();
        archiveNanos += System.nanoTime() - start;
    }
}
