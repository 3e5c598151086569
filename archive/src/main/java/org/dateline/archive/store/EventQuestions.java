package org.dateline.archive.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EventType;
import org.dateline.model.Story;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Questions about events. */
final class EventQuestions {

    private EventQuestions() {}

    static Listing<EventRow> rows(Handle db, EventQuery query, @Nullable List<String> matchesOrNull) {
        List<String> ids = ids(db, query, matchesOrNull);
        EventFilter filter = EventFilter.of(query, matchesOrNull);
        long total = filter.bindTo(db.createQuery("SELECT count(*) FROM events e WHERE " + filter.where()))
                .mapTo(Long.class)
                .one();
        return new Listing<>(EventRows.of(db, ids), total, query.offset());
    }

    static List<String> ids(Handle db, EventQuery query, @Nullable List<String> matchesOrNull) {
        EventFilter filter = EventFilter.of(query, matchesOrNull);
        return filter.bindTo(db.createQuery("SELECT e.id FROM events e WHERE " + filter.where() + " ORDER BY "
                        + EventFilter.order(query.order(), matchesOrNull != null) + " LIMIT :limit OFFSET :offset"))
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .mapTo(String.class)
                .list();
    }

    static Facets facets(Handle db, EventQuery query, @Nullable List<String> matchesOrNull) {
        return new Facets(
                counts(
                        db,
                        "SELECT e.type, count(*) FROM events e",
                        "",
                        EventFilter.of(query.withTypes(Set.of()), matchesOrNull)),
                counts(
                        db,
                        """
                        SELECT p.country, count(DISTINCT e.id) FROM events e JOIN event_mentions em ON em.event = e.id
                        JOIN participants p ON p.mention = em.mention""",
                        " AND p.role = 'actor' AND p.country IS NOT NULL",
                        EventFilter.of(query.withActorCountries(Set.of()), matchesOrNull)),
                counts(
                        db,
                        "SELECT e.assertion, count(*) FROM events e",
                        "",
                        EventFilter.of(query.withAssertions(Set.of()), matchesOrNull)));
    }

    private static List<Facets.Count> counts(Handle db, String from, String also, EventFilter filter) {
        return filter.bindTo(
                        db.createQuery(from + " WHERE " + filter.where() + also + " GROUP BY 1 ORDER BY 2 DESC, 1"))
                .map((rs, ctx) -> new Facets.Count(rs.getString(1), rs.getLong(2)))
                .list();
    }

    /** The most precise place with a point of each event, the first told among equals. */
    static List<MapPoint> points(Handle db, EventQuery query, @Nullable List<String> matchesOrNull) {
        EventFilter filter = EventFilter.of(query, matchesOrNull);
        var points = new ArrayList<MapPoint>();
        var seen = new HashSet<String>();
        filter.bindTo(db.createQuery("""
                        SELECT e.id, e.type, p.latitude, p.longitude, p.precision, p.name, lead.quote
                        FROM events e JOIN event_mentions em ON em.event = e.id
                        JOIN places p ON p.mention = em.mention AND p.latitude IS NOT NULL
                        JOIN event_mentions first ON first.event = e.id AND first.pos = 0
                        JOIN mentions lead ON lead.id = first.mention
                        WHERE """ + " " + filter.where() + " ORDER BY e.seq, p.precision, em.pos, p.pos"))
                .map((rs, ctx) -> new MapPoint(
                        rs.getString(1),
                        EventType.valueOf(rs.getString(2)),
                        rs.getDouble(3),
                        rs.getDouble(4),
                        rs.getInt(5),
                        rs.getString(6),
                        rs.getString(7)))
                .forEach(point -> {
                    if (seen.add(point.event())) {
                        points.add(point);
                    }
                });
        return List.copyOf(points);
    }

    /** The events of these ids with their mentions, in that order; ids that do not stand are left out. */
    static List<EventDetail> details(Handle db, List<String> ids) {
        Map<String, List<MentionTable.Held>> held = MentionTable.ofEvents(db, ids);
        var stories = new HashMap<String, Optional<Story>>();
        var rows = new HashMap<String, Optional<StoryRow>>();
        var details = new ArrayList<EventDetail>();
        for (EventRow row : EventRows.of(db, ids)) {
            var mentions = new ArrayList<MentionDetail>();
            for (MentionTable.Held one : held.getOrDefault(row.id(), List.of())) {
                String story = one.mention().story();
                mentions.add(new MentionDetail(
                        one.mention(),
                        row.id(),
                        rows.computeIfAbsent(story, s -> StoryTable.row(db, s)).orElseThrow(),
                        one.reason(),
                        Excerpt.of(
                                stories.computeIfAbsent(
                                                story,
                                                s -> StoryTable.stored(db, s).map(StoryTable.Stored::story))
                                        .orElseThrow(),
                                one.mention())));
            }
            details.add(new EventDetail(row, mentions));
        }
        return List.copyOf(details);
    }

    static Optional<MentionDetail> mention(Handle db, String id) {
        return db.createQuery("SELECT event FROM event_mentions WHERE mention = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findFirst()
                .flatMap(event -> details(db, List.of(event)).stream()
                        .flatMap(e -> e.mentions().stream())
                        .filter(m -> m.mention().id().equals(id))
                        .findFirst());
    }
}
