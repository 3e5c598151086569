package org.dateline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;
import org.dateline.archive.search.Hit;
import org.dateline.archive.search.SearchIndex;
import org.dateline.archive.store.ArchiveException;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.EventQuery;
import org.dateline.archive.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index in step with the record. It is opened when first needed; where it is missing, damaged or behind (a killed
 * process, another program's ingest) it is built anew. Where another program holds it, an ingest goes on without it, and
 * whoever opens it next catches up.
 */
final class IndexKeeper {

    /** A commit costs some 20 ms: not for every page. What a killed process loses of the index is built anew. */
    private static final int CHANGES_PER_COMMIT = 500;

    private final Path folder;
    private final Store store;
    private @Nullable SearchIndex openOrNull;
    private long known = -1;
    private int uncommitted;

    IndexKeeper(Path folder, Store store) {
        this.folder = folder;
        this.store = store;
    }

    synchronized void follow(Store.Change change) {
        if (change.number() == 0) {
            return;
        }
        try {
            SearchIndex index = current(change.number() - 1);
            if (known < change.number()) { // not built anew just now, with this change
                put(index, change);
            }
        } catch (ArchiveException heldByAnother) {
            // The page is kept; the index is brought up to date by whoever opens it next.
        } catch (UncheckedIOException failed) {
            // A full disk, mostly. The page is kept; the index is built anew when there is room.
            drop();
        }
    }

    private void put(SearchIndex index, Store.Change change) {
        putEvents(index, change.events());
        for (String story : change.stories()) {
            store.findStory(story)
                    .filter(found -> found.row().repeatOf().isEmpty())
                    .ifPresentOrElse(
                            found -> index.put(found.coded().story()), () -> index.remove(Hit.Kind.STORY, story));
        }
        known = change.number();
        if (++uncommitted >= CHANGES_PER_COMMIT) {
            commit(index);
        }
    }

    private void putEvents(SearchIndex index, List<String> ids) {
        Set<String> gone = new HashSet<>(ids);
        for (EventDetail event : store.listEvents(ids)) {
            index.put(event);
            gone.remove(event.row().id());
        }
        gone.forEach(id -> index.remove(Hit.Kind.EVENT, id));
    }

    synchronized List<Hit> search(String words, Hit.@Nullable Kind kindOrNull, int limit) {
        return current(store.change()).search(words, kindOrNull, limit);
    }

    synchronized void rebuild() {
        build(open());
    }

    synchronized void close() {
        try {
            if (openOrNull != null && uncommitted > 0) {
                commit(openOrNull);
            }
        } catch (UncheckedIOException failed) {
            // As in follow: nothing is lost that cannot be built anew.
        } finally {
            drop();
        }
    }

    private void drop() {
        if (openOrNull != null) {
            try {
                openOrNull.close();
            } catch (IOException failed) {
                // It is thrown away either way.
            }
            openOrNull = null;
            uncommitted = 0;
        }
    }

    /** The index, knowing at least the change of that number. */
    private SearchIndex current(long change) {
        SearchIndex index = open();
        if (known < change) {
            build(index);
        }
        return index;
    }

    private void build(SearchIndex index) {
        long number = store.change();
        index.clear();
        store.forEachDistinctStory(index::put);
        store.forEachEvent(EventQuery.ALL, null, index::put);
        known = number;
        commit(index);
    }

    private void commit(SearchIndex index) {
        index.commit(known);
        uncommitted = 0;
    }

    private SearchIndex open() {
        if (openOrNull == null) {
            openOrNull = openOrRemake();
            known = openOrNull.change();
        }
        return openOrNull;
    }

    private SearchIndex openOrRemake() {
        try {
            return SearchIndex.open(folder);
        } catch (LockObtainFailedException e) {
            throw new ArchiveException(
                    ArchiveException.Reason.LOCKED,
                    "Another program holds the index " + folder + ": words can be searched there, or here later.",
                    e);
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | java.nio.file.NoSuchFileException
                | java.io.EOFException damaged) {
            return remake(damaged);
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveException.Reason.UNREACHABLE, "The index " + folder + " cannot be read or written.", e);
        }
    }

    /** The index holds nothing that the record does not: a damaged one is thrown away. */
    private SearchIndex remake(IOException damaged) {
        try {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            return SearchIndex.open(folder);
        } catch (IOException e) {
            e.addSuppressed(damaged);
            throw new ArchiveException(
                    ArchiveException.Reason.UNREACHABLE,
                    "The index " + folder + " is damaged and cannot be made anew.",
                    e);
        }
    }
}
