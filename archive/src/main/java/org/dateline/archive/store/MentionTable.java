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
import org.dateline.model.Chain;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Mentions: the whole of each as a form, and the fields that questions filter by as columns beside it. */
final class MentionTable {

    /** Every table that hangs on a mention, those that others refer to last. */
    private static final List<String> TABLES =
            List.of("event_mentions", "participants", "places", "quantities", "chains");

    private MentionTable() {}

    /** Adds a mention; false where one of that id stands already. */
    static boolean add(Handle db, Mention mention, int pos) {
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
        addParticipants(db, mention.id(), "actor", mention.actors());
        addParticipants(db, mention.id(), "recipient", mention.recipients());
        addPlaces(db, mention);
        addQuantities(db, mention);
        addChains(db, mention);
        return true;
    }

    static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static void addParticipants(Handle db, String mention, String role, List<Participant> some) {
        for (int i = 0; i < some.size(); i++) {
            Participant p = some.get(i);
            db.execute(
                    "INSERT INTO participants (mention, role, pos, name, entity, country, sector) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    mention,
                    role,
                    i,
                    p.name(),
                    p.entityOrNull(),
                    p.countryOrNull(),
                    p.primarySector().orElse(null));
        }
    }

    private static void addPlaces(Handle db, Mention mention) {
        for (int i = 0; i < mention.places().size(); i++) {
            Where where = mention.places().get(i);
            db.execute(
                    """
                    INSERT INTO places (mention, pos, role, name, place, country, admin1, latitude, longitude, precision)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    mention.id(),
                    i,
                    where.role().word(),
                    where.name(),
                    where.placeOrNull(),
                    where.countryOrNull(),
                    where.admin1OrNull(),
                    where.point().map(Where.Point::latitude).orElse(null),
                    where.point().map(Where.Point::longitude).orElse(null),
                    where.precision());
        }
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

    private static void addChains(Handle db, Mention mention) {
        for (int c = 0; c < mention.attribution().size(); c++) {
            List<Chain.Link> links = mention.attribution().get(c).links();
            for (int i = 0; i < links.size(); i++) {
                Chain.Link link = links.get(i);
                db.execute(
                        "INSERT INTO chains (mention, chain, pos, kind, words, entity) VALUES (?, ?, ?, ?, ?, ?)",
                        mention.id(),
                        c,
                        i,
                        link.kind().word(),
                        link.words().text(),
                        link.entityOrNull());
            }
        }
    }

    /** Takes away all mentions of a story. */
    static void removeOf(Handle db, String story) {
        for (String table : TABLES) {
            db.execute("DELETE FROM " + table + " WHERE mention IN (SELECT id FROM mentions WHERE story = ?)", story);
        }
        db.execute("DELETE FROM mentions WHERE story = ?", story);
    }

    /** The mentions of a story, in reading order. */
    static List<Mention> ofStory(Handle db, String story) {
        return db.createQuery("SELECT form FROM mentions WHERE story = :story ORDER BY pos")
                .bind("story", story)
                .mapTo(String.class)
                .map(form -> MentionReader.mention(story, JsonLines.read(form)))
                .list();
    }

    /** A mention as its event holds it. */
    record Held(String event, String reason, Mention mention) {}

    /** The mentions of each event, the lead first. */
    static Map<String, List<Held>> ofEvents(Handle db, Collection<String> events) {
        var found = new LinkedHashMap<String, List<Held>>();
        events.forEach(e -> found.put(e, new java.util.ArrayList<>()));
        db.createQuery("""
                        SELECT em.event, em.reason, m.story, m.form
                        FROM json_each(:events) e
                        JOIN event_mentions em ON em.event = e.value
                        JOIN mentions m ON m.id = em.mention
                        ORDER BY e.key, em.pos""")
                .bind("events", jsonArray(events))
                .map((rs, ctx) -> new Held(
                        rs.getString(1),
                        rs.getString(2),
                        MentionReader.mention(rs.getString(3), JsonLines.read(rs.getString(4)))))
                .forEach(held -> found.computeIfAbsent(held.event(), e -> new java.util.ArrayList<>())
                        .add(held));
        return found;
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
