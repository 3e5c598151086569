package org.dateline.archive.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query's conditions as SQL over {@code events e}. Every value is bound, never part of the SQL.
 *
 * @param where conditions joined by AND, never empty
 * @param binds what is bound to which name
 */
record EventFilter(String where, Map<String, Object> binds) {

    EventFilter {
        binds = Map.copyOf(binds);
    }

    /**
     * The conditions of a query.
     *
     * @param matchesOrNull ids of the events that match the query's words, best first; null where it has no words
     */
    static EventFilter of(EventQuery query, @Nullable List<String> matchesOrNull) {
        var conditions = new ArrayList<String>();
        var binds = new LinkedHashMap<String, Object>();
        conditions.add("1 = 1");
        if (!query.types().isEmpty()) {
            conditions.add("e.type IN (SELECT value FROM json_each(:types))");
            binds.put("types", names(query.types()));
        }
        if (!query.assertions().isEmpty()) {
            conditions.add("e.assertion IN (SELECT value FROM json_each(:assertions))");
            binds.put("assertions", names(query.assertions()));
        }
        if (!query.actorCountries().isEmpty()) {
            conditions.add("""
                    EXISTS (SELECT 1 FROM event_mentions em JOIN participants p ON p.mention = em.mention
                    WHERE em.event = e.id AND p.role = 'actor' AND p.country IN (SELECT value FROM json_each(:countries)))""");
            binds.put("countries", MentionTable.jsonArray(query.actorCountries()));
        }
        if (query.boxOrNull() instanceof EventQuery.Box box) {
            String longitudes = box.west() <= box.east()
                    ? "p.longitude BETWEEN :west AND :east"
                    : "(p.longitude >= :west OR p.longitude <= :east)";
            conditions.add("""
                    EXISTS (SELECT 1 FROM event_mentions em JOIN places p ON p.mention = em.mention
                    WHERE em.event = e.id AND p.latitude BETWEEN :south AND :north AND %s)""".formatted(longitudes));
            binds.put("south", box.south());
            binds.put("north", box.north());
            binds.put("west", box.west());
            binds.put("east", box.east());
        }
        if (query.fromOrNull() != null || query.toOrNull() != null) {
            conditions.add("(e.first_day IS NOT NULL OR e.last_day IS NOT NULL)");
        }
        // An open end reaches on: "since April" is still going on.
        if (query.fromOrNull() != null) {
            conditions.add("(e.last_day IS NULL OR e.last_day >= :from)");
            binds.put("from", query.fromOrNull().toString());
        }
        if (query.toOrNull() != null) {
            conditions.add("(e.first_day IS NULL OR e.first_day <= :to)");
            binds.put("to", query.toOrNull().toString());
        }
        if (!query.historical()) {
            conditions.add("e.historical = 0");
        }
        if (matchesOrNull != null) {
            conditions.add("e.id IN (SELECT value FROM json_each(:matches))");
            binds.put("matches", MentionTable.jsonArray(matchesOrNull));
        }
        return new EventFilter(String.join(" AND ", conditions), binds);
    }

    Query bindTo(Query query) {
        return query.bindMap(binds);
    }

    private static String names(java.util.Set<? extends Enum<?>> some) {
        return MentionTable.jsonArray(some.stream().map(Enum::name).toList());
    }

    /** How rows come. Without words there is no match to order by. */
    static String order(EventQuery.Order order, boolean words) {
        return switch (order) {
            case READ -> "e.seq";
            case LATEST -> "coalesce(e.last_day, e.first_day) IS NULL, coalesce(e.last_day, e.first_day) DESC, e.seq";
            case REPORTS -> """
                (SELECT count(DISTINCT u.publication) FROM event_mentions em JOIN mentions m ON m.id = em.mention
                JOIN publications u ON u.story = m.story WHERE em.event = e.id) DESC, e.seq""";
            case MATCH -> words ? "(SELECT j.key FROM json_each(:matches) j WHERE j.value = e.id)" : "e.seq";
        };
    }
}
