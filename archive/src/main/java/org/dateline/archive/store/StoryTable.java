package org.dateline.archive.store;

import java.util.List;
import java.util.Optional;
import org.dateline.model.CodedStory;
import org.dateline.model.Context;
import org.dateline.model.Credit;
import org.dateline.model.Origin;
import org.dateline.model.Published;
import org.dateline.model.Refusal;
import org.dateline.model.Retelling;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Stories and where they hang. */
final class StoryTable {

    private static final String ROWS = """
            SELECT s.id, p.name, p.source, s.title, s.form, s.repeat_of,
                (SELECT count(*) FROM mentions m WHERE m.story = s.id),
                (SELECT count(*) FROM publications u WHERE u.story = s.id AND u.publication <> s.id),
                EXISTS (SELECT 1 FROM stories x WHERE x.id = json_extract(s.form, '$.retelling.of'))
            FROM stories s JOIN pages p ON p.id = s.page""";

    private StoryTable() {}

    static void add(Handle db, long page, CodedStory coded, @Nullable String repeatOfOrNull) {
        Story story = coded.story();
        db.createUpdate("""
                        INSERT INTO stories (id, page, number, title, published_start, published_end, fingerprint, repeat_of, form)
                        VALUES (:id, :page, :number, :title, :start, :end, :fingerprint, :repeat, :form)""")
                .bind("id", story.id())
                .bind("page", page)
                .bind("number", story.number())
                .bind("title", story.title().map(Words::text).orElse(""))
                .bind("start", MentionTable.day(story.published().first()))
                .bind("end", MentionTable.day(story.published().last()))
                .bind("fingerprint", story.fingerprint())
                .bind("repeat", repeatOfOrNull)
                .bind("form", StoryForm.write(repeatOfOrNull == null ? coded : coded.asCopyOf(repeatOfOrNull)))
                .execute();
        db.execute(
                "INSERT INTO publications (story, publication) VALUES (?, ?)",
                repeatOfOrNull == null ? story.id() : repeatOfOrNull,
                story.id());
    }

    /**
     * The distinct story that a story repeats: the one that was found to be repeated, or one with the same words that only
     * the record knows; always a distinct one itself.
     */
    static @Nullable String repeatOf(Handle db, CodedStory coded) {
        return db.createQuery("""
                        SELECT coalesce(repeat_of, id) FROM stories WHERE id = :told
                        UNION ALL SELECT coalesce(repeat_of, id) FROM stories WHERE fingerprint = :fingerprint""")
                .bind("told", coded.repeatOf().orElse(null))
                .bind("fingerprint", coded.story().fingerprint())
                .mapTo(String.class)
                .findFirst()
                .orElse(coded.repeatOf().orElse(null));
    }

    static Optional<Published> published(Handle db, String story) {
        return db.createQuery("SELECT form FROM stories WHERE id = :id")
                .bind("id", story)
                .mapTo(String.class)
                .map(StoryForm::published)
                .findFirst();
    }

    static Optional<StoryRow> row(Handle db, String id) {
        return db.createQuery(ROWS + " WHERE s.id = :id")
                .bind("id", id)
                .map((rs, ctx) -> row(rs))
                .findFirst();
    }

    static Listing<StoryRow> rows(Handle db, int offset, int limit) {
        List<StoryRow> rows = db.createQuery(ROWS + " ORDER BY s.seq LIMIT :limit OFFSET :offset")
                .bind("limit", limit)
                .bind("offset", offset)
                .map((rs, ctx) -> row(rs))
                .list();
        long total =
                db.createQuery("SELECT count(*) FROM stories").mapTo(Long.class).one();
        return new Listing<>(rows, total, offset);
    }

    static List<StoryRow> repeats(Handle db, String id) {
        return db.createQuery(
                        ROWS
                                + " JOIN publications u ON u.publication = s.id WHERE u.story = :id AND s.id <> :id ORDER BY s.seq")
                .bind("id", id)
                .map((rs, ctx) -> row(rs))
                .list();
    }

    private static StoryRow row(java.sql.ResultSet rs) throws java.sql.SQLException {
        return new StoryRow(
                rs.getString(1),
                rs.getString(2),
                rs.getString(3),
                rs.getString(4),
                StoryForm.published(rs.getString(5)),
                rs.getString(6),
                rs.getInt(7),
                rs.getInt(8),
                Origin.of(rs.getString(3), StoryForm.credits(rs.getString(5))),
                earlierOrNull(StoryForm.retellingOrNull(rs.getString(5)), rs.getBoolean(9)));
    }

    private static StoryRow.@Nullable Earlier earlierOrNull(@Nullable Retelling retellingOrNull, boolean stands) {
        return retellingOrNull == null
                ? null
                : new StoryRow.Earlier(retellingOrNull.kind(), retellingOrNull.ofId(), stands);
    }

    /** The ids of a page's stories, in its order. */
    static List<String> ofPage(Handle db, String page) {
        return db.createQuery("""
                        SELECT s.id FROM stories s JOIN pages p ON p.id = s.page WHERE p.name = :page ORDER BY s.number""").bind("page", page).mapTo(String.class).list();
    }

    /** A story with its page's text and furniture, without what was coded. */
    record Stored(
            Story story,
            @Nullable Retelling retellingOrNull,
            List<Credit> credits,
            List<Context> contexts,
            List<Span> furniture) {}

    static Optional<Stored> stored(Handle db, String id) {
        return db.createQuery("""
                        SELECT s.form, s.id, p.name, s.number, p.escaped, p.text, s.fingerprint, p.furniture
                        FROM stories s JOIN pages p ON p.id = s.page WHERE s.id = :id""")
                .bind("id", id)
                .map((rs, ctx) -> new Stored(
                        StoryForm.read(
                                rs.getString(1),
                                rs.getString(2),
                                rs.getString(3),
                                rs.getInt(4),
                                new StoredText(rs.getBoolean(5), rs.getString(6)).pageText(),
                                rs.getString(7)),
                        StoryForm.retellingOrNull(rs.getString(1)),
                        StoryForm.credits(rs.getString(1)),
                        StoryForm.contexts(rs.getString(1)),
                        StoryForm.readSpans(rs.getString(8))))
                .findFirst();
    }

    static List<Refusal> refusals(Handle db, String story) {
        return refusals(db.createQuery(
                        "SELECT code, span_start, span_end, detail FROM refusals WHERE story = :story ORDER BY id")
                .bind("story", story));
    }

    /** What was refused of a page and of none of its stories. */
    static List<Refusal> refusalsOfPage(Handle db, long page) {
        return refusals(db.createQuery(
                        "SELECT code, span_start, span_end, detail FROM refusals WHERE page = :page AND story IS NULL ORDER BY id")
                .bind("page", page));
    }

    private static List<Refusal> refusals(Query query) {
        return query.map((rs, ctx) ->
                        new Refusal(rs.getString(1), new Span(rs.getInt(2), rs.getInt(3)), rs.getString(4)))
                .list();
    }
}
