package org.dateline.app.desk;

import java.util.List;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.EventRow;
import org.dateline.archive.store.Excerpt;

/**
 * An event as a line of the table.
 *
 * @param sentence of the lead mention, its words marked
 * @param cutBefore text of the paragraph is left out before the sentence
 * @param cutBehind text of the paragraph is left out behind it
 * @param disputes the fields that its mentions tell differently, in words
 */
public record EventLine(
        EventRow row, MarkedText sentence, boolean cutBefore, boolean cutBehind, List<String> disputes) {

    public EventLine {
        disputes = List.copyOf(disputes);
    }

    static EventLine of(EventDetail event) {
        Excerpt lead = event.mentions().getFirst().excerpt();
        return new EventLine(
                event.row(),
                Sentence.of(lead),
                Sentence.cutBefore(lead),
                Sentence.cutBehind(lead),
                Claims.of(event.mentions()).stream()
                        .filter(Claims.Row::differ)
                        .map(Claims.Row::label)
                        .toList());
    }

    /** When, as exactly as it is settled; the words themselves where it is not. */
    public String when() {
        String days = InWords.days(row.firstOrNull(), row.lastOrNull());
        return days.isEmpty() ? row.whenWords() : days;
    }

    /** True where only the words are known and no day. */
    public boolean whenUnsettled() {
        return row.first().isEmpty() && row.last().isEmpty() && !row.whenWords().isEmpty();
    }
}
