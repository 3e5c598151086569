package org.dateline.archive.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.dateline.model.Assertion;
import org.dateline.model.Chain;
import org.dateline.model.Event;
import org.dateline.model.Mention;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.jdbi.v3.core.Handle;

/** Tells events as rows of a table. */
final class EventRows {

    private EventRows() {}

    /** The rows of these events, in that order. */
    static List<EventRow> of(Handle db, List<String> ids) {
        var rows = new ArrayList<EventRow>();
        for (Event event : EventTable.events(db, ids)) {
            String story = event.mentions().getFirst().story();
            rows.add(row(event, reports(db, event.id()), title(db, story)));
        }
        return List.copyOf(rows);
    }

    private static int reports(Handle db, String event) {
        return db.createQuery("""
                        SELECT count(DISTINCT u.publication) FROM event_mentions em
                        JOIN mentions m ON m.id = em.mention
                        JOIN publications u ON u.story = m.story
                        WHERE em.event = :event""").bind("event", event).mapTo(Integer.class).one();
    }

    private static String title(Handle db, String story) {
        return db.createQuery("SELECT title FROM stories WHERE id = :id")
                .bind("id", story)
                .mapTo(String.class)
                .findFirst()
                .orElse("");
    }

    private static EventRow row(Event event, int reports, String title) {
        List<Mention> all = event.mentions();
        Mention lead = all.getFirst();
        When when = EventTable.narrowest(all)
                .orElseGet(() ->
                        all.stream().flatMap(m -> m.when().stream()).findFirst().orElse(null));
        return new EventRow(
                event.id(),
                event.type(),
                firstFilled(all, Mention::modes),
                EventTable.assertion(all),
                all.stream().allMatch(Mention::historical),
                disputed(all),
                firstFilled(all, Mention::actors),
                firstFilled(all, Mention::recipients),
                all.stream()
                        .flatMap(m -> m.places().stream())
                        .min(Comparator.comparingInt(Where::precision))
                        .orElse(null),
                when == null ? "" : when.words().text(),
                EventTable.first(all).orElse(null),
                EventTable.last(all).orElse(null),
                firstFilled(all, Mention::quantities),
                sources(all),
                all.size(),
                reports,
                lead.quote().text(),
                lead.story(),
                title);
    }

    private static <T> List<T> firstFilled(List<Mention> mentions, Function<Mention, List<T>> field) {
        return mentions.stream()
                .map(field)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean disputed(List<Mention> mentions) {
        boolean told = mentions.stream().anyMatch(m -> m.assertion() == Assertion.ACTUAL);
        boolean denied = mentions.stream()
                .anyMatch(m -> m.assertion() == Assertion.DENIED || m.assertion() == Assertion.NEGATED);
        return told && denied;
    }

    private static List<String> sources(List<Mention> mentions) {
        var words = new LinkedHashSet<String>();
        for (Mention mention : mentions) {
            for (Chain chain : mention.attribution()) {
                words.add(chain.links().getLast().words().text());
            }
        }
        return List.copyOf(words);
    }
}
