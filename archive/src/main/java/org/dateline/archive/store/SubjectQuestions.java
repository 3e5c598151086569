package org.dateline.archive.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.CorpusEntity;
import org.dateline.model.Where;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Questions about entities and places, answered from the columns as they are judged. */
final class SubjectQuestions {

    /** Others, words and months that one answer tells. */
    private static final int MOST = 40;

    private static final String NAMED = """
            (SELECT mention, role, subject FROM participants
            UNION SELECT mention, 'source', subject FROM chains)""";

    private SubjectQuestions() {}

    /** Entities whose name or words hold {@code words}, most mentions first; all where it is empty. */
    static Listing<SubjectRow> entities(Handle db, String words, int offset, int limit) {
        return rows(db, "participants", words, offset, limit);
    }

    /** Places, likewise. */
    static Listing<SubjectRow> places(Handle db, String words, int offset, int limit) {
        return rows(db, "places", words, offset, limit);
    }

    private static Listing<SubjectRow> rows(Handle db, String table, String words, int offset, int limit) {
        String where =
                " WHERE :words = '' OR instr(lower(name), lower(:words)) > 0 OR instr(lower(words), lower(:words)) > 0";
        List<SubjectRow> rows = db.createQuery("SELECT subject, max(name), max(country), count(DISTINCT mention) FROM "
                        + table + where + " GROUP BY subject ORDER BY 4 DESC, 2, 1 LIMIT :limit OFFSET :offset")
                .bind("words", words)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((rs, ctx) ->
                        new SubjectRow(rs.getString(1), rs.getString(2), text(rs.getString(3)), rs.getLong(4)))
                .list();
        long total = db.createQuery("SELECT count(DISTINCT subject) FROM " + table + where)
                .bind("words", words)
                .mapTo(Long.class)
                .one();
        return new Listing<>(rows, total, offset);
    }

    private static String text(@Nullable String textOrNull) {
        return textOrNull == null ? "" : textOrNull;
    }

    static Optional<EntityDetail> entity(Handle db, String asked) {
        Judgements judgements = JudgementTable.standing(db);
        String key = judgements.resolve(asked);
        long mentions = count(db, "SELECT count(DISTINCT mention) FROM " + NAMED + " WHERE subject = :key", key);
        if (mentions == 0) {
            return Optional.empty();
        }
        String name = db.createQuery("""
                        SELECT coalesce((SELECT max(name) FROM participants WHERE subject = :key),
                            (SELECT max(words) FROM chains WHERE subject = :key))""").bind("key", key).mapTo(String.class).one();
        return Optional.of(new EntityDetail(
                key,
                name,
                mentions,
                tallies(
                        db,
                        "SELECT p.words, '', count(DISTINCT p.mention), NULL, NULL FROM participants p WHERE p.subject = :key GROUP BY 1 ORDER BY 3 DESC, 1",
                        key),
                tallies(db, """
                        SELECT trim(coalesce(p.country, '') || ' ' || coalesce(p.sector, '')), '', count(DISTINCT m.id),
                            min(m.first_day), max(coalesce(m.last_day, m.first_day))
                        FROM participants p JOIN mentions m ON m.id = p.mention
                        WHERE p.subject = :key AND (p.country IS NOT NULL OR p.sector IS NOT NULL) GROUP BY 1 ORDER BY 3 DESC, 1""", key),
                acts(db, "participants", key),
                months(db, "participants", key),
                company(db, key),
                count(db, "SELECT count(DISTINCT mention) FROM chains WHERE subject = :key", key),
                others(judgements.leadingTo(key), key),
                others(new CorpusNames(db).leadingTo(key), key),
                namesakes(db, judgements, key)));
    }

    private static List<String> others(Set<String> keys, String key) {
        return keys.stream().filter(k -> !k.equals(key)).sorted().toList();
    }

    /** Who else bears the name of a corpus entity, and why they are not one. */
    private static List<EntityDetail.Namesake> namesakes(Handle db, Judgements judgements, String key) {
        var found = new ArrayList<EntityDetail.Namesake>();
        Namesakes all = new CorpusNames(db).namesakesOf(key);
        CorpusEntity.of(key)
                .ifPresent(one -> all.all().stream()
                        .map(all::resolve)
                        .distinct()
                        .sorted(Comparator.comparing(CorpusEntity::id))
                        .filter(other -> !judgements.resolve(other.id()).equals(key))
                        .forEach(other -> all.apart(one, other)
                                .ifPresent(why -> subject(db, judgements.resolve(other.id()))
                                        .ifPresent(row -> found.add(new EntityDetail.Namesake(row, why))))));
        return List.copyOf(found);
    }

    private static Optional<SubjectRow> subject(Handle db, String key) {
        return db.createQuery(
                        "SELECT max(name), max(country), count(DISTINCT mention) FROM participants WHERE subject = :key")
                .bind("key", key)
                .map((rs, ctx) -> new SubjectRow(key, text(rs.getString(1)), text(rs.getString(2)), rs.getLong(3)))
                .findFirst()
                .filter(row -> row.mentions() > 0);
    }

    static Optional<PlaceDetail> place(Handle db, String key) {
        return db.createQuery("""
                        SELECT name, country, admin1, latitude, longitude FROM places WHERE subject = :key
                        ORDER BY precision, latitude IS NULL, mention LIMIT 1""")
                .bind("key", key)
                .map((rs, ctx) -> new PlaceDetail(
                        key,
                        rs.getString(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4) == null ? null : new Where.Point(rs.getDouble(4), rs.getDouble(5)),
                        count(db, "SELECT count(DISTINCT mention) FROM places WHERE subject = :key", key),
                        tallies(
                                db,
                                "SELECT words, '', count(DISTINCT mention), NULL, NULL FROM places WHERE subject = :key GROUP BY 1 ORDER BY 3 DESC, 1",
                                key),
                        tallies(
                                db,
                                "SELECT precision, '', count(DISTINCT mention), NULL, NULL FROM places WHERE subject = :key GROUP BY 1 ORDER BY 1",
                                key),
                        acts(db, "places", key),
                        months(db, "places", key)))
                .findFirst();
    }

    private static List<Tally> acts(Handle db, String table, String key) {
        return tallies(
                db,
                "SELECT m.type, p.role, count(DISTINCT m.id), min(m.first_day), max(coalesce(m.last_day, m.first_day)) FROM "
                        + table
                        + " p JOIN mentions m ON m.id = p.mention WHERE p.subject = :key GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2",
                key);
    }

    private static List<Tally> months(Handle db, String table, String key) {
        return tallies(
                db,
                "SELECT substr(m.first_day, 1, 7), p.role, count(DISTINCT m.id), min(m.first_day), max(m.first_day) FROM "
                        + table
                        + " p JOIN mentions m ON m.id = p.mention WHERE p.subject = :key AND m.first_day IS NOT NULL"
                        + " GROUP BY 1, 2 ORDER BY 1 DESC, 2",
                key);
    }

    private static List<EntityDetail.Company> company(Handle db, String key) {
        return db.createQuery("""
                        SELECT p.role, o.role, o.subject, max(o.name), max(o.country), count(DISTINCT o.mention)
                        FROM participants p JOIN participants o ON o.mention = p.mention AND o.subject <> p.subject
                        WHERE p.subject = :key GROUP BY 1, 2, 3 ORDER BY 6 DESC, 4, 1, 2 LIMIT :most""")
                .bind("key", key)
                .bind("most", MOST)
                .map((rs, ctx) -> new EntityDetail.Company(
                        rs.getString(1),
                        rs.getString(2),
                        new SubjectRow(rs.getString(3), rs.getString(4), text(rs.getString(5)), rs.getLong(6))))
                .list();
    }

    private static List<Tally> tallies(Handle db, String sql, String key) {
        return db.createQuery(sql + " LIMIT :most")
                .bind("key", key)
                .bind("most", MOST)
                .map((rs, ctx) -> new Tally(
                        rs.getString(1), rs.getString(2), rs.getLong(3), day(rs.getString(4)), day(rs.getString(5))))
                .list();
    }

    private static @Nullable LocalDate day(@Nullable String textOrNull) {
        return textOrNull == null ? null : LocalDate.parse(textOrNull);
    }

    private static long count(Handle db, String sql, String key) {
        return db.createQuery(sql).bind("key", key).mapTo(Long.class).one();
    }

    /** The mentions that name an entity, the latest act first, each once for every role that it has there. */
    static Listing<Naming> mentionsOfEntity(Handle db, String key, int offset, int limit) {
        return namings(db, NAMED, JudgementTable.standing(db).resolve(key), offset, limit);
    }

    static Listing<Naming> mentionsOfPlace(Handle db, String key, int offset, int limit) {
        return namings(db, "(SELECT DISTINCT mention, role, subject FROM places)", key, offset, limit);
    }

    private static Listing<Naming> namings(Handle db, String named, String key, int offset, int limit) {
        Query query = db.createQuery(
                        "SELECT n.role, n.mention FROM " + named
                                + " n JOIN mentions m ON m.id = n.mention WHERE n.subject = :key"
                                + " ORDER BY m.first_day IS NULL, m.first_day DESC, n.mention, n.role LIMIT :limit OFFSET :offset")
                .bind("key", key)
                .bind("limit", limit)
                .bind("offset", offset);
        List<Naming> rows = query.map((rs, ctx) -> new Naming(
                        rs.getString(1),
                        EventQuestions.mention(db, rs.getString(2)).orElseThrow()))
                .list();
        return new Listing<>(rows, count(db, "SELECT count(*) FROM " + named + " WHERE subject = :key", key), offset);
    }
}
