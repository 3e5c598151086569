package org.dateline.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.dateline.archive.search.Hit;
import org.dateline.archive.store.EntityDetail;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.EventQuery;
import org.dateline.archive.store.EventRow;
import org.dateline.archive.store.Facets;
import org.dateline.archive.store.Ingested;
import org.dateline.archive.store.JudgementDecision;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.MapPoint;
import org.dateline.archive.store.MentionDetail;
import org.dateline.archive.store.Naming;
import org.dateline.archive.store.PageDecision;
import org.dateline.archive.store.PageDetail;
import org.dateline.archive.store.PageRecord;
import org.dateline.archive.store.PageText;
import org.dateline.archive.store.PlaceDetail;
import org.dateline.archive.store.RefusalRow;
import org.dateline.archive.store.Store;
import org.dateline.archive.store.StoryDetail;
import org.dateline.archive.store.StoryRow;
import org.dateline.archive.store.SubjectRow;
import org.dateline.archive.store.Summary;
import org.dateline.model.Correction;
import org.dateline.model.Fulfilment;
import org.dateline.model.Judgement;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** The door to a data folder: the record and its index as one. Safe between threads; see the package for examples. */
public final class Archive implements AutoCloseable {

    /** Name of the record's file in the data folder. */
    public static final String RECORD = "record.sqlite";

    /** Name of the index's folder in the data folder. */
    public static final String INDEX = "index";

    /** Matches of words that filters then choose from. */
    private static final int MOST_MATCHES = 100_000;

    private final Store store;
    private final IndexKeeper index;
    private final ReentrantLock taking = new ReentrantLock();

    private Archive(Store store, IndexKeeper index) {
        this.store = store;
        this.index = index;
    }

    /**
     * Opens the archive in {@code folder}, making it where there is none. Throws
     * {@link org.dateline.archive.store.ArchiveException} where the folder cannot be used.
     */
    public static Archive open(Path folder) {
        Store store = Store.open(folder.resolve(RECORD));
        return new Archive(store, new IndexKeeper(folder.resolve(INDEX), store));
    }

    /**
     * The name under which a page from {@code source} stands or may stand: {@code name} itself, or with {@code ~2},
     * {@code ~3}… where pages of other sources took it. Asked twice for a source, it answers the same.
     */
    public String pageName(String source, String name) {
        return store.pageName(source, name);
    }

    /** The page of that name. */
    public Optional<PageText> findPage(String name) {
        return store.page(name);
    }

    /** The page of that name with what was found on it. */
    public Optional<PageDetail> findPageDetail(String name) {
        return store.pageDetail(name);
    }

    /** Names of the pages that are to be read again: corrected, or repeating what was read anew. */
    public List<String> pagesToBeRead() {
        return store.pagesToBeRead();
    }

    /**
     * Keeps what a person said of a page, for good. The page counts as not read, so that the next reading applies it.
     * Gives the decision's number; empty where there is no page of that name.
     */
    public Optional<Long> decide(String page, Correction correction, String who, String why) {
        return store.decide(page, correction, who, why);
    }

    /** Takes a decision of any kind back, which is kept too; false where none of that number stands. */
    public boolean undo(long number, String who, String why) {
        if (store.undo(number, who, why)) {
            return true;
        }
        taking.lock();
        try {
            Optional<Store.Change> change = store.undoJudgement(number, who, why);
            change.ifPresent(index::follow);
            return change.isPresent();
        } finally {
            taking.unlock();
        }
    }

    /**
     * Keeps what a person said of an entity or a place, for good: it holds at once and for all that is coded later. Gives
     * the decision's number. Throws {@link org.dateline.archive.store.BadDecision} where it contradicts what stands.
     */
    public long judge(Judgement judgement, String who, String why) {
        taking.lock();
        try {
            Store.Judged judged = store.judge(judgement, who, why);
            index.follow(judged.change());
            return judged.number();
        } finally {
            taking.unlock();
        }
    }

    /** What persons said of entities and places, in the order in which they said it, with what was taken back. */
    public List<JudgementDecision> judgements() {
        return store.judgements();
    }

    /** What persons said of pages, in the order in which they said it, with what was taken back. */
    public List<PageDecision> decisions() {
        return store.decisions();
    }

    /** True where the page of that name was taken in with that content: it need not be read again. */
    public boolean isDone(String pageName, String hash) {
        return store.isDone(pageName, hash);
    }

    /**
     * Takes in a page in one transaction. A page known under that name with other content is replaced; one with the same
     * content is left as it is.
     */
    public Ingested ingest(PageRecord page) {
        taking.lock(); // so that the index sees changes in the record's order
        try {
            Store.Change change = store.ingest(page);
            index.follow(change);
            return change.ingested();
        } finally {
            taking.unlock();
        }
    }

    /** Each distinct story, in the order they were taken in: what a repeat may repeat. */
    public void forEachDistinctStory(Consumer<Story> visit) {
        store.forEachDistinctStory(visit);
    }

    /** The events that a query admits. */
    public Listing<EventRow> events(EventQuery query) {
        return store.events(query, matches(query));
    }

    /** The same with their mentions. */
    public Listing<EventDetail> details(EventQuery query) {
        Listing<EventRow> rows = events(query);
        return new Listing<>(
                store.listEvents(rows.rows().stream().map(EventRow::id).toList()), rows.total(), rows.offset());
    }

    /** What each filter of a query could be set to. */
    public Facets facets(EventQuery query) {
        return store.facets(query, matches(query));
    }

    /** Where the events of a query are: all of them, whatever part of the list the query asks for. */
    public List<MapPoint> points(EventQuery query) {
        return store.points(query, matches(query));
    }

    private @Nullable List<String> matches(EventQuery query) {
        return query.words().isEmpty()
                ? null
                : index.search(query.words(), Hit.Kind.EVENT, MOST_MATCHES).stream()
                        .map(Hit::id)
                        .toList();
    }

    /** The event of that id, or the one that took its place. */
    public Optional<EventDetail> findEvent(String id) {
        return store.findEvent(id);
    }

    /** What became of the terms that an event holds, and of those that it fulfils or breaks; by mentions' ids. */
    public List<Fulfilment> fulfilments(String event) {
        return store.fulfilments(event);
    }

    public Optional<MentionDetail> findMention(String id) {
        return store.findMention(id);
    }

    /** Entities whose name or words hold {@code words} (all where it is empty), most mentions first. */
    public Listing<SubjectRow> entities(String words, int offset, int limit) {
        return store.entities(words, offset, limit);
    }

    /** Places, likewise. */
    public Listing<SubjectRow> places(String words, int offset, int limit) {
        return store.places(words, offset, limit);
    }

    /** The entity of that key, or the one that it was said to be the same as; empty where no mention names it. */
    public Optional<EntityDetail> findEntity(String key) {
        return store.findEntity(key);
    }

    /** The place of that key; empty where no mention names it. */
    public Optional<PlaceDetail> findPlace(String key) {
        return store.findPlace(key);
    }

    /** The mentions that name an entity, the latest act first. */
    public Listing<Naming> mentionsOfEntity(String key, int offset, int limit) {
        return store.mentionsOfEntity(key, offset, limit);
    }

    /** The mentions that name a place, the latest act first. */
    public Listing<Naming> mentionsOfPlace(String key, int offset, int limit) {
        return store.mentionsOfPlace(key, offset, limit);
    }

    public Optional<StoryDetail> findStory(String id) {
        return store.findStory(id);
    }

    /** Stories in the order they were taken in. */
    public Listing<StoryRow> stories(int offset, int limit) {
        return store.stories(offset, limit);
    }

    /** Refusals of a code, or all where {@code code} is empty, in the order they were taken in. */
    public Listing<RefusalRow> refusals(String code, int offset, int limit) {
        return store.refusals(code, offset, limit);
    }

    public Summary summary() {
        return store.summary();
    }

    /** Events and stories that match words, best first. */
    public List<Hit> search(String words, int limit) {
        return index.search(words, null, limit);
    }

    /** Every event that a query admits with its mentions, in the query's order: what exports read. */
    public void forEachEvent(EventQuery query, Consumer<EventDetail> visit) {
        store.forEachEvent(query, matches(query), visit);
    }

    /** Builds the index anew from the record. */
    public void reindex() {
        index.rebuild();
    }

    @Override
    public void close() {
        index.close();
        store.close();
    }
}
