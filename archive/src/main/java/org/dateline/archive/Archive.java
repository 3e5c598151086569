package org.dateline.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.archive.search.Hit;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.EventQuery;
import org.dateline.archive.store.EventRow;
import org.dateline.archive.store.Facets;
import org.dateline.archive.store.Ingested;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.MapPoint;
import org.dateline.archive.store.MentionDetail;
import org.dateline.archive.store.PageRecord;
import org.dateline.archive.store.RefusalRow;
import org.dateline.archive.store.StoryDetail;
import org.dateline.archive.store.StoryRow;
import org.dateline.archive.store.Summary;
import org.dateline.model.Story;

/** The door to a data folder: the record and its index as one. Safe between threads; see the package for examples. */
public final class Archive implements AutoCloseable {

    private Archive() {}

    /**
     * Opens the archive in {@code folder}, making it where there is none. Throws
     * {@link org.dateline.archive.store.ArchiveException} where the folder cannot be used.
     */
    public static Archive open(Path folder) {
        throw new UnsupportedOperationException("not yet: " + folder);
    }

    /**
     * The name under which a page from {@code source} stands or may stand: {@code name} itself, or with {@code ~2},
     * {@code ~3}… where pages of other sources took it. Asked twice for a source, it answers the same.
     */
    public String pageName(String source, String name) {
        throw new UnsupportedOperationException("not yet: " + source + name);
    }

    /** True where the page of that name was taken in with that content: it need not be read again. */
    public boolean isDone(String pageName, String hash) {
        throw new UnsupportedOperationException("not yet: " + pageName + hash);
    }

    /**
     * Takes in a page in one transaction. A page known under that name with other content is replaced; one with the same
     * content is left as it is.
     */
    public Ingested ingest(PageRecord page) {
        throw new UnsupportedOperationException("not yet: " + page);
    }

    /** Each distinct story, in the order they were taken in: what a repeat may repeat. */
    public void forEachDistinctStory(Consumer<Story> visit) {
        throw new UnsupportedOperationException("not yet: " + visit);
    }

    /** The events that a query admits. */
    public Listing<EventRow> events(EventQuery query) {
        throw new UnsupportedOperationException("not yet: " + query);
    }

    /** What each filter of a query could be set to. */
    public Facets facets(EventQuery query) {
        throw new UnsupportedOperationException("not yet: " + query);
    }

    /** Where the events of a query are: all of them, whatever part of the list the query asks for. */
    public List<MapPoint> points(EventQuery query) {
        throw new UnsupportedOperationException("not yet: " + query);
    }

    /** The event of that id, or the one that took its place. */
    public Optional<EventDetail> findEvent(String id) {
        throw new UnsupportedOperationException("not yet: " + id);
    }

    public Optional<MentionDetail> findMention(String id) {
        throw new UnsupportedOperationException("not yet: " + id);
    }

    public Optional<StoryDetail> findStory(String id) {
        throw new UnsupportedOperationException("not yet: " + id);
    }

    /** Stories in the order they were taken in. */
    public Listing<StoryRow> stories(int offset, int limit) {
        throw new UnsupportedOperationException("not yet: " + offset + limit);
    }

    /** Refusals of a code, or all where {@code code} is empty, in the order they were taken in. */
    public Listing<RefusalRow> refusals(String code, int offset, int limit) {
        throw new UnsupportedOperationException("not yet: " + code + offset + limit);
    }

    public Summary summary() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Events and stories that match words, best first. */
    public List<Hit> search(String words, int limit) {
        throw new UnsupportedOperationException("not yet: " + words + limit);
    }

    /** Every event with its mentions, in the order of {@link EventQuery.Order#READ}: what exports read. */
    public void forEachEvent(EventQuery query, Consumer<EventDetail> visit) {
        throw new UnsupportedOperationException("not yet: " + query + visit);
    }

    /** Builds the index anew from the record. */
    public void reindex() {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void close() {}
}
