package org.dateline.archive.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.dateline.model.CodedStory;
import org.dateline.model.Correction;
import org.dateline.model.Fulfilment;
import org.dateline.model.Judgement;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The record: takes pages in and answers from what it holds. {@link org.dateline.archive.Archive} says what each means. */
public final class Store implements AutoCloseable {

    /** Rows read at once when all are visited: enough to be quick, few enough to hold. */
    private static final int BATCH = 200;

    private final Database database;

    /** Names promised to pages that are still being read, by source. */
    private final Map<String, String> promised = new ConcurrentHashMap<>();

    private Store(Database database) {
        this.database = database;
    }

    /** Opens the record in {@code file}, making it where there is none. */
    public static Store open(Path file) {
        return new Store(Database.open(file));
    }

    public synchronized String pageName(String source, String name) {
        String key = name + '\0' + source;
        return promised.computeIfAbsent(key, k -> database.read(db -> freeName(db, source, name)));
    }

    private String freeName(Handle db, String source, String name) {
        for (int i = 1; ; i++) {
            String candidate = i == 1 ? name : name + "~" + i;
            String holder = db.createQuery("SELECT source FROM pages WHERE name = :name")
                    .bind("name", candidate)
                    .mapTo(String.class)
                    .findFirst()
                    .orElse(null);
            if (source.equals(holder) || (holder == null && !promised.containsValue(candidate))) {
                return candidate;
            }
        }
    }

    /** Keeps what a person said of a page, and has the page read again; empty where there is no such page. */
    public Optional<Long> decide(String page, Correction correction, String who, String why) {
        return database.write(db -> {
            if (pageText(db, page).isEmpty()) {
                return Optional.<Long>empty();
            }
            long number = DecisionTable.add(db, page, correction, who, why);
            DecisionTable.stale(db, page);
            return Optional.of(number);
        });
    }

    public boolean undo(long number, String who, String why) {
        return database.write(db -> DecisionTable.undo(db, number, who, why));
    }

    /** A judgement that was kept, and what of the record it touched. */
    public record Judged(long number, Change change) {}

    /** Keeps what a person said of an entity or a place, which holds at once; see {@link JudgementTable#add}. */
    public Judged judge(Judgement judgement, String who, String why) {
        return database.write(db -> {
            Judgements before = JudgementTable.standing(db);
            long number = JudgementTable.add(db, judgement, who, why);
            return new Judged(number, judgedChange(db, judgement.subject(), before));
        });
    }

    /** Takes a judgement back; empty where none of that number stands. */
    public Optional<Change> undoJudgement(long number, String who, String why) {
        return database.write(db -> {
            Judgements before = JudgementTable.standing(db);
            return JudgementTable.all(db).stream()
                    .filter(d -> d.number() == number && !d.undone())
                    .findFirst()
                    .map(d -> {
                        String subject = d.judgement().subject();
                        DecisionTable.takeBack(db, subject, number, who, why);
                        return judgedChange(db, subject, before);
                    });
        });
    }

    private static Change judgedChange(Handle db, String subject, Judgements before) {
        List<String> events = JudgementTable.follow(db, subject, before);
        db.execute("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = 'change'");
        return new Change(new Ingested(0, 0, 0, 0, 0, 0), change(db), events, List.of());
    }

    public List<JudgementDecision> judgements() {
        return database.read(JudgementTable::all);
    }

    public List<PageDecision> decisions() {
        return database.read(DecisionTable::all);
    }

    public Optional<PageText> page(String name) {
        return database.read(db -> pageText(db, name));
    }

    public Optional<PageDetail> pageDetail(String name) {
        return database.read(db -> db.createQuery(
                        "SELECT id, source, state, escaped, text, furniture FROM pages WHERE name = :name")
                .bind("name", name)
                .map((rs, ctx) -> {
                    List<String> ids = StoryTable.ofPage(db, name);
                    return new PageDetail(
                            name,
                            rs.getString(2),
                            rs.getString(3).equals("stale"),
                            new StoredText(rs.getBoolean(4), rs.getString(5)).pageText(),
                            StoryForm.readSpans(rs.getString(6)),
                            ids.stream()
                                    .map(id -> StoryTable.row(db, id).orElseThrow())
                                    .toList(),
                            ids.stream()
                                    .map(id -> StoryTable.stored(db, id)
                                            .orElseThrow()
                                            .story())
                                    .toList(),
                            StoryTable.refusalsOfPage(db, rs.getLong(1)));
                })
                .findFirst());
    }

    /** Names of the pages that are to be read again. */
    public List<String> pagesToBeRead() {
        return database.read(db -> db.createQuery("SELECT name FROM pages WHERE state = 'stale' ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    private static Optional<PageText> pageText(Handle db, String name) {
        return db.createQuery("SELECT source, escaped, text FROM pages WHERE name = :name")
                .bind("name", name)
                .map((rs, ctx) ->
                        new PageText(rs.getString(1), new StoredText(rs.getBoolean(2), rs.getString(3)).pageText()))
                .findFirst();
    }

    public boolean isDone(String pageName, String hash) {
        return database.read(db -> PageTable.isDone(db, pageName, hash));
    }

    /** What a page added, and what of the record it touched. */
    public record Change(Ingested ingested, long number, List<String> events, List<String> stories) {}

    /** Takes in a page; the change has the number 0 where the page stood already. */
    public Change ingest(PageRecord page) {
        return database.write(db -> {
            if (PageTable.isDone(db, page.name(), page.hash())) {
                return new Change(new Ingested(0, 0, 0, 0, 0, 0), 0, List.of(), List.of());
            }
            var table = new PageTable(db);
            Ingested ingested = table.add(page);
            db.execute("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = 'change'");
            PageTable.Touched touched = table.touched();
            return new Change(ingested, change(db), List.copyOf(touched.events()), List.copyOf(touched.stories()));
        });
    }

    /** Number of the last change: an index that has another number is out of date. */
    public long change() {
        return database.read(Store::change);
    }

    private static long change(Handle db) {
        return db.createQuery("SELECT value FROM meta WHERE name = 'change'")
                .mapTo(Long.class)
                .one();
    }

    public void forEachDistinctStory(Consumer<Story> visit) {
        visitInBatches(
                "SELECT id FROM stories WHERE repeat_of IS NULL ORDER BY seq LIMIT :limit OFFSET :offset",
                id -> database.read(db -> StoryTable.stored(db, id)).ifPresent(stored -> visit.accept(stored.story())));
    }

    private void visitInBatches(String sql, Consumer<String> visit) {
        for (int offset = 0; ; offset += BATCH) {
            int from = offset;
            List<String> ids = database.read(db -> db.createQuery(sql)
                    .bind("limit", BATCH)
                    .bind("offset", from)
                    .mapTo(String.class)
                    .list());
            ids.forEach(visit);
            if (ids.size() < BATCH) {
                return;
            }
        }
    }

    public Listing<EventRow> events(EventQuery query, @Nullable List<String> matchesOrNull) {
        return database.read(db -> EventQuestions.rows(db, query, matchesOrNull));
    }

    /** Every event that a query admits with its mentions, whatever part of the list the query asks for. */
    public void forEachEvent(EventQuery query, @Nullable List<String> matchesOrNull, Consumer<EventDetail> visit) {
        List<String> ids =
                database.read(db -> EventQuestions.ids(db, query.withPage(0, Integer.MAX_VALUE), matchesOrNull));
        for (int from = 0; from < ids.size(); from += BATCH) {
            listEvents(ids.subList(from, Math.min(ids.size(), from + BATCH))).forEach(visit);
        }
    }

    public Facets facets(EventQuery query, @Nullable List<String> matchesOrNull) {
        return database.read(db -> EventQuestions.facets(db, query, matchesOrNull));
    }

    public List<MapPoint> points(EventQuery query, @Nullable List<String> matchesOrNull) {
        return database.read(db -> EventQuestions.points(db, query, matchesOrNull));
    }

    public Optional<EventDetail> findEvent(String id) {
        return database.read(db -> EventTable.resolve(db, id)
                .flatMap(
                        now -> EventQuestions.details(db, List.of(now)).stream().findFirst()));
    }

    /** What became of the terms that an event holds, and of those that it fulfils or breaks. */
    public List<Fulfilment> fulfilments(String event) {
        return database.read(db -> EventTable.resolve(db, event)
                .map(now -> FulfilmentQuestions.of(db, now))
                .orElse(List.of()));
    }

    /** The events of these ids that stand, without following redirects. */
    public List<EventDetail> listEvents(List<String> ids) {
        return database.read(db -> EventQuestions.details(db, ids));
    }

    public Optional<MentionDetail> findMention(String id) {
        return database.read(db -> EventQuestions.mention(db, id));
    }

    public Listing<SubjectRow> entities(String words, int offset, int limit) {
        return database.read(db -> SubjectQuestions.entities(db, words, offset, limit));
    }

    public Listing<SubjectRow> places(String words, int offset, int limit) {
        return database.read(db -> SubjectQuestions.places(db, words, offset, limit));
    }

    public Optional<EntityDetail> findEntity(String key) {
        return database.read(db -> SubjectQuestions.entity(db, key));
    }

    public Optional<PlaceDetail> findPlace(String key) {
        return database.read(db -> SubjectQuestions.place(db, key));
    }

    public Listing<Naming> mentionsOfEntity(String key, int offset, int limit) {
        return database.read(db -> SubjectQuestions.mentionsOfEntity(db, key, offset, limit));
    }

    public Listing<Naming> mentionsOfPlace(String key, int offset, int limit) {
        return database.read(db -> SubjectQuestions.mentionsOfPlace(db, key, offset, limit));
    }

    public Optional<StoryDetail> findStory(String id) {
        return database.read(db -> StoryTable.row(db, id).map(row -> {
            StoryTable.Stored stored = StoryTable.stored(db, id).orElseThrow();
            var eventOf = new HashMap<String, String>();
            db.createQuery("""
                            SELECT em.mention, em.event FROM event_mentions em JOIN mentions m ON m.id = em.mention
                            WHERE m.story = :story""")
                    .bind("story", id)
                    .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                    .forEach(e -> eventOf.put(e.getKey(), e.getValue()));
            var coded = new CodedStory(
                    stored.story(),
                    stored.retellingOrNull(),
                    stored.credits(),
                    stored.contexts(),
                    MentionTable.ofStory(db, id),
                    StoryTable.refusals(db, id));
            return new StoryDetail(row, coded, stored.furniture(), eventOf, StoryTable.repeats(db, id));
        }));
    }

    public Listing<StoryRow> stories(int offset, int limit) {
        return database.read(db -> StoryTable.rows(db, offset, limit));
    }

    public Listing<RefusalRow> refusals(String code, int offset, int limit) {
        return database.read(db -> {
            List<RefusalRow> rows = db.createQuery("""
                            SELECT r.code, r.span_start, r.span_end, r.detail, p.name, p.source, r.story, p.escaped, p.text
                            FROM refusals r JOIN pages p ON p.id = r.page
                            WHERE :code = '' OR r.code = :code ORDER BY r.id LIMIT :limit OFFSET :offset""")
                    .bind("code", code)
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map((rs, ctx) -> {
                        var span = new Span(rs.getInt(2), rs.getInt(3));
                        String text = new StoredText(rs.getBoolean(8), rs.getString(9)).pageText();
                        return new RefusalRow(
                                new Refusal(rs.getString(1), span, rs.getString(4)),
                                rs.getString(5),
                                rs.getString(6),
                                rs.getString(7),
                                span.end() <= text.length() ? span.of(text) : "");
                    })
                    .list();
            long total = db.createQuery("SELECT count(*) FROM refusals WHERE :code = '' OR code = :code")
                    .bind("code", code)
                    .mapTo(Long.class)
                    .one();
            return new Listing<>(rows, total, offset);
        });
    }

    public Summary summary() {
        return database.read(db -> new Summary(
                count(db, "pages"),
                count(db, "pages WHERE state = 'refused'"),
                count(db, "stories"),
                count(db, "stories WHERE repeat_of IS NOT NULL"),
                count(db, "mentions"),
                count(db, "events"),
                db.createQuery("SELECT code, count(*) FROM refusals GROUP BY code ORDER BY 2 DESC, 1")
                        .map((rs, ctx) -> new Summary.ByCode(rs.getString(1), rs.getLong(2)))
                        .list()));
    }

    private static long count(Handle db, String what) {
        return db.createQuery("SELECT count(*) FROM " + what).mapTo(Long.class).one();
    }

    @Override
    public void close() {
        database.close();
    }
}
