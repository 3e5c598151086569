package org.dateline.archive.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionJson;
import org.dateline.archive.form.MentionReader;
import org.dateline.model.Correction.Anchor;
import org.dateline.model.Judgement;
import org.dateline.model.Where;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What persons said of entities and places, beside what they said of pages; and the columns that questions ask, kept by it. */
final class JudgementTable {

    private static final String SAME = "entity.same-as";
    private static final String NOT = "entity.not-that";
    private static final String ROLE = "entity.role";
    private static final String POINT = "place.point";

    private JudgementTable() {}

    /** Keeps a judgement. Throws {@link BadDecision} where it would contradict what stands. */
    static long add(Handle db, Judgement judgement, String who, String why) {
        check(judgement, standing(db));
        return DecisionTable.insert(db, judgement.subject(), field(judgement), form(judgement), who, why);
    }

    private static void check(Judgement judgement, Judgements standing) {
        if (!standing.resolve(judgement.subject()).equals(judgement.subject())) {
            throw new BadDecision(
                    "decision.merged-already",
                    "It was said to be the same as another already: correct that one, or take that decision back first.");
        }
        if (judgement instanceof Judgement.SameAs same
                && standing.resolve(same.other()).equals(same.subject())) {
            throw new BadDecision(
                    "decision.circle",
                    "The other was said to be the same as this one already: there is nothing to say.");
        }
    }

    private static String field(Judgement judgement) {
        return switch (judgement) {
            case Judgement.SameAs same -> SAME;
            case Judgement.NotThat not -> NOT;
            case Judgement.RoleIs role -> ROLE;
            case Judgement.PointIs point -> POINT;
        };
    }

    private static String form(Judgement judgement) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            switch (judgement) {
                case Judgement.SameAs same -> {
                    json.writeStringProperty("other", same.other());
                    json.writeStringProperty("name", same.name());
                }
                case Judgement.NotThat not -> {
                    json.writeStringProperty("page", not.page());
                    json.writeStringProperty("words", not.anchor().words());
                    json.writeNumberProperty("start", not.anchor().start());
                }
                case Judgement.RoleIs role -> {
                    var form = new MentionJson(json, true);
                    json.writeStringProperty("country", role.country());
                    form.strings("sectors", role.sectors());
                    form.string("from", text(role.fromOrNull()));
                    form.string("until", text(role.untilOrNull()));
                }
                case Judgement.PointIs at -> {
                    json.writeNumberProperty("lat", at.point().latitude());
                    json.writeNumberProperty("lon", at.point().longitude());
                }
            }
            json.writeEndObject();
        });
    }

    private static @Nullable String text(@Nullable LocalDate dayOrNull) {
        return dayOrNull == null ? null : dayOrNull.toString();
    }

    private static Judgement read(String field, String subject, JsonNode form) {
        return switch (field) {
            case SAME ->
                new Judgement.SameAs(
                        subject,
                        form.path("other").stringValue(),
                        form.path("name").stringValue());
            case NOT ->
                new Judgement.NotThat(
                        subject,
                        form.path("page").stringValue(),
                        new Anchor(
                                form.path("words").stringValue(),
                                form.path("start").intValue()));
            case ROLE ->
                new Judgement.RoleIs(
                        subject,
                        form.path("country").stringValue(),
                        MentionReader.list(form.path("sectors"), JsonNode::asString),
                        day(form.path("from")),
                        day(form.path("until")));
            default ->
                new Judgement.PointIs(
                        subject,
                        new Where.Point(
                                form.path("lat").doubleValue(), form.path("lon").doubleValue()));
        };
    }

    private static @Nullable LocalDate day(JsonNode json) {
        return json.isString() ? LocalDate.parse(json.stringValue()) : null;
    }

    /** All that was said, in the order in which it was said. */
    static List<JudgementDecision> all(Handle db) {
        return db.createQuery("""
                        SELECT d.id, d.field, d.subject, d.to_value, d.who, d.why, d.at, EXISTS (
                            SELECT 1 FROM decisions u WHERE u.field = :undone AND u.to_value = CAST(d.id AS TEXT))
                        FROM decisions d WHERE d.field IN (:same, :not, :role, :point) ORDER BY d.id""")
                .bind("undone", DecisionTable.UNDONE)
                .bind("same", SAME)
                .bind("not", NOT)
                .bind("role", ROLE)
                .bind("point", POINT)
                .map((rs, ctx) -> new JudgementDecision(
                        rs.getLong(1),
                        read(rs.getString(2), rs.getString(3), JsonLines.read(rs.getString(4))),
                        rs.getString(5),
                        rs.getString(6),
                        Instant.parse(rs.getString(7)),
                        rs.getBoolean(8)))
                .list();
    }

    /** What stands of it. */
    static Judgements standing(Handle db) {
        return new Judgements(
                all(db).stream()
                        .filter(d -> !d.undone())
                        .map(JudgementDecision::judgement)
                        .toList(),
                new CorpusNames(db));
    }

    /**
     * Writes the columns of all mentions anew that a judgement of {@code subject} bears on, after it was said or taken back;
     * gives the events that they belong to.
     *
     * @param before what stood before
     */
    static List<String> follow(Handle db, String subject, Judgements before) {
        Judgements now = standing(db);
        Set<String> keys = new TreeSet<>(before.codedAs(subject));
        keys.addAll(now.codedAs(subject));
        List<String> mentions = db.createQuery("""
                        SELECT p.mention FROM participants p WHERE p.coded IN (SELECT value FROM json_each(:keys))
                        UNION SELECT c.mention FROM chains c WHERE c.coded IN (SELECT value FROM json_each(:keys))
                        UNION SELECT w.mention FROM places w WHERE w.subject IN (SELECT value FROM json_each(:keys))""")
                .bind("keys", MentionTable.jsonArray(keys))
                .mapTo(String.class)
                .list();
        mentions.forEach(id -> MentionColumns.writeAnew(db, id, now));
        return MentionTable.eventsOf(db, mentions);
    }
}
