package org.dateline.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.app.desk.Rereading;
import org.dateline.archive.Archive;
import org.dateline.archive.store.PageText;
import org.dateline.story.RepeatIndex;

/**
 * Reads single pages of an archive again, by the same way as {@code dateline ingest}. Pages that repeat what the page told
 * are read again after it: their mentions stood there. The engine is opened at the first page; one page is read at a time.
 */
final class ReadAgain implements Rereading {

    /** A page may stand anywhere in an archive of gigabytes; whoever waits at a browser does not wait for all of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Archive archive;
    private final OpenedOnce way;

    ReadAgain(Archive archive, OpenedOnce way) {
        this.archive = archive;
        this.way = way;
    }

    @Override
    public synchronized Result again(String page) {
        Set<String> waiting = new HashSet<>(archive.pagesToBeRead());
        Result result = read(page);
        if (result == Result.DONE) {
            var seen = new HashSet<>(waiting);
            var next = new ArrayDeque<>(newlyWaiting(seen));
            while (!next.isEmpty()) {
                read(next.poll()); // one without a source keeps waiting for the next ingest, as it did before
                next.addAll(newlyWaiting(seen));
            }
        }
        return result;
    }

    private List<String> newlyWaiting(Set<String> seen) {
        return archive.pagesToBeRead().stream().filter(seen::add).toList();
    }

    private Result read(String page) {
        Optional<Path> file = archive.findPage(page).map(PageText::source).flatMap(ReadAgain::fileOf);
        if (file.isEmpty()) {
            return Result.NO_SOURCE;
        }
        var repeats = new RepeatIndex();
        archive.forEachDistinctStory(repeats::add);
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean[] found = new boolean[1];
        new PileCoding(way.get(), new RawFiles(archive::pageName), (name, hash) -> !name.equals(page), repeats)
                .correcting(PageCorrections.of(archive)::apply)
                .run(
                        List.of(file.get()),
                        coded -> {
                            archive.ingest(coded.record());
                            found[0] = true;
                        },
                        () -> {},
                        () -> found[0] || System.nanoTime() > end);
        return found[0] ? Result.DONE : Result.NOT_FOUND;
    }

    /** The file that a source names: the whole of it, or what stands before an exclamation mark, the shortest that is one. */
    private static Optional<Path> fileOf(String source) {
        try {
            for (int mark = source.indexOf('!'); mark > 0; mark = source.indexOf('!', mark + 1)) {
                Path file = Path.of(source.substring(0, mark));
                if (Files.isRegularFile(file)) {
                    return Optional.of(file);
                }
            }
            return Optional.of(Path.of(source)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty(); // no path of this system: an address, mostly
        }
    }
}
