package org.dateline.archive.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.event.EventMerger;
import org.dateline.model.Assertion;
import org.dateline.model.Event;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.dateline.model.When;
import org.jdbi.v3.core.Handle;

/** Events: which mentions each holds, the columns that questions filter by, and where ids that no longer stand lead. */
final class EventTable {

    private EventTable() {}

    /** The sequence number of the last event founded. */
    static long last(Handle db) {
        return db.createQuery("SELECT coalesce(max(seq), 0) FROM events")
                .mapTo(Long.class)
                .one();
    }

    /** The events founded up to {@code last} that share a block with these keys, in the order of founding. */
    static List<Event> near(Handle db, Collection<String> keys, long last) {
        List<String> ids = db.createQuery("""
                        SELECT DISTINCT e.id FROM json_each(:keys) k
                        JOIN event_blocks b ON b.block = k.value
                        JOIN events e ON e.id = b.event
                        WHERE e.seq <= :last ORDER BY e.seq""")
                .bind("keys", MentionTable.jsonArray(keys))
                .bind("last", last)
                .mapTo(String.class)
                .list();
        return events(db, ids);
    }

    /** The events of these ids, in that order. */
    static List<Event> events(Handle db, Collection<String> ids) {
        return MentionTable.ofEvents(db, ids).entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Event(
                        e.getKey(),
                        e.getValue().stream().map(MentionTable.Held::mention).toList(),
                        e.getValue().stream()
                                .skip(1)
                                .map(MentionTable.Held::reason)
                                .toList()))
                .toList();
    }

    /** Writes an event, new or with more or fewer mentions than before. */
    static void put(Handle db, Event event, Function<Mention, Published> published) {
        db.createUpdate("""
                        INSERT INTO events (id, type, assertion, historical, first_day, last_day)
                        VALUES (:id, :type, :assertion, :historical, :first, :last)
                        ON CONFLICT (id) DO UPDATE SET assertion = excluded.assertion, historical = excluded.historical,
                        first_day = excluded.first_day, last_day = excluded.last_day""")
                .bind("id", event.id())
                .bind("type", event.type().name())
                .bind("assertion", assertion(event.mentions()).name())
                .bind("historical", event.mentions().stream().allMatch(Mention::historical))
                .bind("first", MentionTable.day(first(event.mentions())))
                .bind("last", MentionTable.day(last(event.mentions())))
                .execute();
        db.execute("DELETE FROM event_redirects WHERE old_id = ?", event.id());
        db.execute("DELETE FROM event_mentions WHERE event = ?", event.id());
        for (int i = 0; i < event.mentions().size(); i++) {
            db.execute(
                    "INSERT INTO event_mentions (event, pos, mention, reason) VALUES (?, ?, ?, ?)",
                    event.id(),
                    i,
                    event.mentions().get(i).id(),
                    i == 0 ? "" : event.reasons().get(i - 1));
        }
        db.execute("DELETE FROM event_blocks WHERE event = ?", event.id());
        for (String key : EventMerger.keys(event, published)) {
            db.execute("INSERT INTO event_blocks (block, event) VALUES (?, ?)", key, event.id());
        }
    }

    /** Actual where any mention says so, else as the lead tells it. */
    static Assertion assertion(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::assertion)
                .filter(a -> a == Assertion.ACTUAL)
                .findFirst()
                .orElse(mentions.getFirst().assertion());
    }

    static Optional<LocalDate> first(List<Mention> mentions) {
        return narrowest(mentions).flatMap(When::first);
    }

    static Optional<LocalDate> last(List<Mention> mentions) {
        return narrowest(mentions).flatMap(When::last);
    }

    /** The most precise settled time that any of the mentions tells; the earlier mention's among equals. */
    static Optional<When> narrowest(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(m -> m.when().stream())
                .filter(w -> w.first().isPresent() || w.last().isPresent())
                .min(Comparator.comparingLong(EventTable::days));
    }

    private static long days(When when) {
        return when.first().isPresent() && when.last().isPresent()
                ? when.last().get().toEpochDay() - when.first().get().toEpochDay()
                : Long.MAX_VALUE;
    }

    /**
     * Gives back the mentions that a page no longer tells: each event that held some of them keeps the others, under a new id
     * where it lost its lead, and is taken back where none is left.
     *
     * @param held what each event held before
     * @param gone the stories that are taken away
     */
    static void shrink(
            Handle db,
            Map<String, List<MentionTable.Held>> held,
            Collection<String> gone,
            Function<Mention, Published> published) {
        held.forEach((id, all) -> {
            List<MentionTable.Held> left = all.stream()
                    .filter(h -> !gone.contains(h.mention().story()))
                    .toList();
            if (left.isEmpty()) {
                remove(db, id, null, "Its page was replaced.");
                return;
            }
            var mentions = left.stream().map(MentionTable.Held::mention).toList();
            var event = new Event(
                    "e" + mentions.getFirst().id(),
                    mentions,
                    left.stream().skip(1).map(MentionTable.Held::reason).toList());
            if (!event.id().equals(id)) {
                remove(db, id, event.id(), "The page of its first mention was replaced.");
            }
            put(db, event, published);
        });
    }

    private static void remove(Handle db, String id, @org.jspecify.annotations.Nullable String newId, String reason) {
        db.execute("DELETE FROM events WHERE id = ?", id);
        db.execute("DELETE FROM event_blocks WHERE event = ?", id);
        db.execute("DELETE FROM event_mentions WHERE event = ?", id);
        db.execute("UPDATE event_redirects SET new_id = ? WHERE new_id = ?", newId, id);
        db.execute(
                "INSERT INTO event_redirects (old_id, new_id, reason, at) VALUES (?, ?, ?, ?)",
                id,
                newId,
                reason,
                Instant.now().toString());
    }

    /** The id that stands for {@code id} now. */
    static Optional<String> resolve(Handle db, String id) {
        return db.createQuery("""
                        SELECT id FROM events WHERE id = :id
                        UNION ALL SELECT new_id FROM event_redirects WHERE old_id = :id AND new_id IS NOT NULL""").bind("id", id).mapTo(String.class).findFirst();
    }
}
