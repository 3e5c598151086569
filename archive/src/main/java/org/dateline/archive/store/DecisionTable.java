package org.dateline.archive.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.archive.form.JsonLines;
import org.dateline.model.Correction;
import org.dateline.model.Correction.Anchor;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;

/** What persons said of pages. Nothing is changed or deleted here: what is taken back is said to be, by a further row. */
final class DecisionTable {

    private static final String NEW_STORY = "page.new-story";
    private static final String FURNITURE = "page.furniture";
    private static final String PUBLISHED = "page.published";
    /** The field of a row that takes another back. */
    static final String UNDONE = "decision.undone";

    private DecisionTable() {}

    static long add(Handle db, String page, Correction correction, String who, String why) {
        Anchor anchor = correction.anchor();
        String field = switch (correction) {
            case Correction.NewStory begins -> NEW_STORY;
            case Correction.Furniture furniture -> FURNITURE;
            case Correction.PublishedOn on -> PUBLISHED;
        };
        String form = JsonLines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("words", anchor.words());
            json.writeNumberProperty("start", anchor.start());
            if (correction instanceof Correction.PublishedOn on) {
                json.writeStringProperty("day", on.day().toString());
            }
            json.writeEndObject();
        });
        return insert(db, page, field, form, who, why);
    }

    /** Takes a decision on a page back; false where there is none of that number, or it is taken back already. */
    static boolean undo(Handle db, long number, String who, String why) {
        Optional<PageDecision> decision = all(db).stream()
                .filter(d -> d.number() == number && !d.undone())
                .findFirst();
        decision.ifPresent(d -> {
            takeBack(db, d.page(), number, who, why);
            stale(db, d.page());
        });
        return decision.isPresent();
    }

    static void takeBack(Handle db, String subject, long number, String who, String why) {
        insert(db, subject, UNDONE, Long.toString(number), who, why);
    }

    static long insert(Handle db, String page, String field, String value, String who, String why) {
        db.execute(
                "INSERT INTO decisions (subject, field, to_value, who, why, at) VALUES (?, ?, ?, ?, ?, ?)",
                page,
                field,
                value,
                who,
                why,
                Instant.now().toString());
        return db.createQuery("SELECT last_insert_rowid()").mapTo(Long.class).one();
    }

    /** The page is to be read again. */
    static void stale(Handle db, String page) {
        db.execute("UPDATE pages SET state = 'stale' WHERE name = ?", page);
    }

    /** All that was said of pages, in the order in which it was said. */
    static List<PageDecision> all(Handle db) {
        return db.createQuery("""
                        SELECT d.id, d.subject, d.field, d.to_value, d.who, d.why, d.at, EXISTS (
                            SELECT 1 FROM decisions u WHERE u.field = :undone AND u.to_value = CAST(d.id AS TEXT))
                        FROM decisions d WHERE d.field IN (:story, :furniture, :published) ORDER BY d.id""")
                .bind("undone", UNDONE)
                .bind("story", NEW_STORY)
                .bind("furniture", FURNITURE)
                .bind("published", PUBLISHED)
                .map((rs, ctx) -> new PageDecision(
                        rs.getLong(1),
                        rs.getString(2),
                        correction(rs.getString(3), JsonLines.read(rs.getString(4))),
                        rs.getString(5),
                        rs.getString(6),
                        Instant.parse(rs.getString(7)),
                        rs.getBoolean(8)))
                .list();
    }

    private static Correction correction(String field, JsonNode form) {
        var anchor =
                new Anchor(form.path("words").asString(), form.path("start").asInt());
        return switch (field) {
            case NEW_STORY -> new Correction.NewStory(anchor);
            case FURNITURE -> new Correction.Furniture(anchor);
            default ->
                new Correction.PublishedOn(
                        anchor, LocalDate.parse(form.path("day").asString()));
        };
    }
}
