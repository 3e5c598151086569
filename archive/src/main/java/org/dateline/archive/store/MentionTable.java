package org.dateline.archive.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionJson;
import org.dateline.archive.form.MentionReader;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.dateline.model.Quantity;
import org.dateline.model.When;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Mentions: the whole of each as a form, and the fields that questions filter by as columns beside it. */
final class MentionTable {

    /** Every table that hangs on a mention, those that others refer to last. */
    private static final List<String> TABLES =
            List.of("event_mentions", "participants", "places", "quantities", "chains");

    private MentionTable() {}

    /** Adds a mention as it was coded, its columns as it is judged; false where one of that id stands already. */
    static boolean add(Handle db, Mention mention, Mention judged, int pos) {
        int added = db.createUpdate("""
                        INSERT INTO mentions (id, story, pos, type, assertion, historical, first_day, last_day, rule, term_of, quote, form)
                        VALUES (:id, :story, :pos, :type, :assertion, :historical, :first, :last, :rule, :term, :quote, :form)
                        ON CONFLICT (id) DO NOTHING""")
                .bind("id", mention.id())
                .bind("story", mention.story())
                .bind("pos", pos)
                .bind("type", mention.type().name())
                .bind("assertion", mention.assertion().name())
                .bind("historical", mention.historical())
                .bind("first", day(mention.when().flatMap(When::first)))
                .bind("last", day(mention.when().flatMap(When::last)))
                .bind("rule", mention.rule())
                .bind("term", mention.termOfOrNull())
                .bind("quote", mention.quote().text())
                .bind("form", JsonLines.line(json -> new MentionJson(json, true).mention(mention, null)))
                .execute();
        if (added == 0) {
            return false;
        }
        MentionColumns.add(db, mention, judged);
        addQuantities(db, mention);
        return true;
    }

    /** The day of a story, where it is known to the day. */
    static @Nullable LocalDate reported(Handle db, String story) {
        return db.createQuery("SELECT published_start FROM stories WHERE id = :id AND published_start = published_end")
                .bind("id", story)
                .mapTo(String.class)
                .findFirst()
                .map(LocalDate::parse)
                .orElse(null);
    }

    static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static void addQuantities(Handle db, Mention mention) {
        for (int i = 0; i < mention.quantities().size(); i++) {
            Quantity quantity = mention.quantities().get(i);
            db.execute(
                    "INSERT INTO quantities (mention, pos, kind, low, high, counted) VALUES (?, ?, ?, ?, ?, ?)",
                    mention.id(),
                    i,
                    quantity.kind().word(),
                    quantity.low(),
                    quantity.highOrNull(),
                    quantity.of());
        }
    }

    /** Takes away all mentions of a story. */
    static void removeOf(Handle db, String story) {
        for (String table : TABLES) {
            db.execute("DELETE FROM " + table + " WHERE mention IN (SELECT id FROM mentions WHERE story = ?)", story);
        }
        db.execute("DELETE FROM mentions WHERE story = ?", story);
    }

    /** The mentions of a story, in reading order, as they are judged. */
    static List<Mention> ofStory(Handle db, String story) {
        Judgements judgements = JudgementTable.standing(db);
        LocalDate reported = reported(db, story);
        return db.createQuery("SELECT form FROM mentions WHERE story = :story ORDER BY pos")
                .bind("story", story)
                .mapTo(String.class)
                .map(form -> judgements.apply(MentionReader.mention(story, JsonLines.read(form)), reported))
                .list();
    }

    /** The events that mentions belong to, each once. */
    static List<String> eventsOf(Handle db, Collection<String> mentions) {
        return db.createQuery(
                        "SELECT DISTINCT event FROM event_mentions WHERE mention IN (SELECT value FROM json_each(:mentions))")
                .bind("mentions", jsonArray(mentions))
                .mapTo(String.class)
                .list();
    }

    /** A mention as its event holds it. */
    record Held(String event, String reason, Mention mention) {}

    /** The mentions of each event, the lead first, as they are judged. */
    static Map<String, List<Held>> ofEvents(Handle db, Collection<String> events) {
        Judgements judgements = JudgementTable.standing(db);
        var found = new LinkedHashMap<String, List<Held>>();
        events.forEach(e -> found.put(e, new java.util.ArrayList<>()));
        db.createQuery("""
                        SELECT em.event, em.reason, m.story, m.form, s.published_start, s.published_end
                        FROM json_each(:events) e
                        JOIN event_mentions em ON em.event = e.value
                        JOIN mentions m ON m.id = em.mention
                        JOIN stories s ON s.id = m.story
                        ORDER BY e.key, em.pos""")
                .bind("events", jsonArray(events))
                .map((rs, ctx) -> new Held(
                        rs.getString(1),
                        rs.getString(2),
                        judgements.apply(
                                MentionReader.mention(rs.getString(3), JsonLines.read(rs.getString(4))),
                                sameDay(rs.getString(5), rs.getString(6)))))
                .forEach(held -> found.computeIfAbsent(held.event(), e -> new java.util.ArrayList<>())
                        .add(held));
        return found;
    }

    /** The day of publication, where it is known to the day. */
    static @Nullable LocalDate sameDay(Published published) {
        return published
                .first()
                .filter(day -> published.last().filter(day::equals).isPresent())
                .orElse(null);
    }

    private static @Nullable LocalDate sameDay(@Nullable String firstOrNull, @Nullable String lastOrNull) {
        return firstOrNull != null && firstOrNull.equals(lastOrNull) ? LocalDate.parse(firstOrNull) : null;
    }

    /** Strings as one bound value, for {@code json_each}: any number of them, and nothing of them is ever SQL. */
    static String jsonArray(Collection<String> some) {
        return JsonLines.line(json -> {
            json.writeStartArray();
            some.forEach(json::writeString);
            json.writeEndArray();
        });
    }
}
