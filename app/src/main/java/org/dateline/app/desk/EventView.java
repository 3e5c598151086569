package org.dateline.app.desk;

import java.util.List;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.EventRow;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.MentionDetail;
import org.dateline.model.Fulfilment;

/**
 * The page of one event: its claims side by side.
 *
 * @param sources independent ones, at least
 * @param columns the mentions shown
 * @param rows the fields, a cell a column
 * @param sequels what became of its terms, and whose terms it answers
 */
public record EventView(
        EventRow row,
        EventLine line,
        int sources,
        List<Column> columns,
        List<Claims.Row> rows,
        List<Sequel> sequels,
        Pager pager) {

    /** Mentions side by side at once. */
    static final int COLUMNS = 12;

    /** A mention with its sentence. */
    public record Column(MentionDetail told, MarkedText sentence, String story) {}

    public EventView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sequels = List.copyOf(sequels);
    }

    static EventView of(EventDetail event, List<Fulfilment> fulfilments, int offset) {
        int from = Math.min(offset, event.mentions().size());
        List<MentionDetail> shown =
                event.mentions().subList(from, Math.min(event.mentions().size(), from + COLUMNS));
        return new EventView(
                event.row(),
                EventLine.of(event),
                event.sources(),
                shown.stream()
                        .map(m -> new Column(
                                m,
                                Sentence.of(m.excerpt()),
                                Address.story(m.story().id()) + "#m-"
                                        + m.mention().id()))
                        .toList(),
                Claims.of(event.mentions()).stream()
                        .map(r -> new Claims.Row(r.label(), r.cells().subList(from, from + shown.size())))
                        .toList(),
                Sequel.of(event, fulfilments),
                Pager.of(
                        new Listing<>(shown, event.mentions().size(), from),
                        COLUMNS,
                        next -> Address.event(event.row().id()) + "?offset=" + next));
    }
}
