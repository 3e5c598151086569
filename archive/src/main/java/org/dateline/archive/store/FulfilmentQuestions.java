package org.dateline.archive.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.Fulfilments;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.dateline.model.Fulfilment;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.jdbi.v3.core.Handle;

/**
 * What became of an event's terms, and which terms an event fulfils or breaks. Asked of the record as it stands, so that
 * the order in which stories came in makes no difference.
 */
final class FulfilmentQuestions {

    /** Among more events than this that share a country and a type, no act is told from another: none is linked. */
    private static final int MOST = 400;

    private FulfilmentQuestions() {}

    static List<Fulfilment> of(Handle db, String event) {
        List<Mention> own = EventTable.events(db, List.of(event)).stream()
                .flatMap(e -> e.mentions().stream())
                .toList();
        Set<String> ids = own.stream().map(Mention::id).collect(Collectors.toSet());
        Set<String> types = own.stream()
                .flatMap(m -> answering(m.type()).stream())
                .map(Enum::name)
                .collect(Collectors.toSet());
        List<String> terms = near(db, ids, types, "m.term_of IS NOT NULL");
        if (terms.isEmpty()) {
            return List.of();
        }
        List<String> acts = near(db, ids, types, "m.assertion IN ('ACTUAL', 'NEGATED')");
        if (terms.size() > MOST || acts.size() > MOST) {
            return List.of();
        }
        var all = new LinkedHashSet<>(terms);
        all.addAll(acts);
        all.add(event);
        all.addAll(deals(db, all));
        List<Event> events = EventTable.events(db, all.stream().sorted().toList());
        Map<String, Published> published = events.stream()
                .flatMap(e -> e.mentions().stream())
                .map(Mention::story)
                .distinct()
                .collect(Collectors.toMap(s -> s, s -> published(db, s)));
        return Fulfilments.of(events, m -> published.getOrDefault(m.story(), new Published.Unknown(List.of()))).stream()
                .filter(f -> ids.contains(f.term()) || ids.contains(f.act()))
                .toList();
    }

    /** The types that may answer a term of this one, or have a term that this one answers. */
    private static List<EventType> answering(EventType type) {
        return switch (type) {
            case RETREAT -> List.of(EventType.RETREAT, EventType.ASSAULT, EventType.COERCE);
            case ASSAULT, COERCE -> List.of(type, EventType.RETREAT);
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    CONCEDE,
                    COOPERATE,
                    AID,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE -> List.of(type);
        };
    }

    /** Events of these types that share a country with the mentions; one more than {@link #MOST} where there are more. */
    private static List<String> near(Handle db, Set<String> mentions, Set<String> types, String also) {
        return db.createQuery("""
                        SELECT DISTINCT em.event FROM json_each(:mentions) own
                        JOIN participants p ON p.mention = own.value
                        JOIN participants q ON q.country = p.country
                        JOIN mentions m ON m.id = q.mention
                        JOIN event_mentions em ON em.mention = m.id
                        WHERE m.type IN (SELECT value FROM json_each(:types)) AND """ + " " + also + " ORDER BY 1 LIMIT :most")
                .bind("mentions", MentionTable.jsonArray(mentions))
                .bind("types", MentionTable.jsonArray(types))
                .bind("most", MOST + 1)
                .mapTo(String.class)
                .list();
    }

    /** The events of what these events' mentions are terms of. */
    private static List<String> deals(Handle db, Set<String> events) {
        return db.createQuery("""
                        SELECT DISTINCT deal.event FROM json_each(:events) e
                        JOIN event_mentions em ON em.event = e.value
                        JOIN mentions m ON m.id = em.mention
                        JOIN event_mentions deal ON deal.mention = m.term_of""")
                .bind("events", MentionTable.jsonArray(events))
                .mapTo(String.class)
                .list();
    }

    private static Published published(Handle db, String story) {
        return db.createQuery("SELECT form FROM stories WHERE id = :id")
                .bind("id", story)
                .mapTo(String.class)
                .findFirst()
                .map(StoryForm::published)
                .orElse(new Published.Unknown(List.of()));
    }
}
