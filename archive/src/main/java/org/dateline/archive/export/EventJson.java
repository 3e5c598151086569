package org.dateline.archive.export;

import java.time.LocalDate;
import java.util.List;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionJson;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.EventRow;
import org.dateline.archive.store.MentionDetail;
import org.dateline.model.Fulfilment;
import tools.jackson.core.JsonGenerator;

/** Events and mentions of the record as JSON Lines, entities and places with their ids. */
public final class EventJson {

    private EventJson() {}

    /** An event with its mentions as one line, without its end. */
    public static String line(EventDetail event) {
        return line(event, false, List.of());
    }

    /** The same with what became of its terms, and of the terms that it fulfils or breaks, by mentions' ids. */
    public static String line(EventDetail event, List<Fulfilment> fulfilments) {
        return line(event, true, fulfilments);
    }

    private static String line(EventDetail event, boolean asked, List<Fulfilment> fulfilments) {
        return JsonLines.line(json -> {
            EventRow row = event.row();
            var form = new MentionJson(json, true);
            json.writeStartObject();
            json.writeStringProperty("id", row.id());
            json.writeStringProperty("type", row.type().name());
            form.strings("modes", row.modes());
            json.writeStringProperty("assertion", row.assertion().word());
            json.writeBooleanProperty("historical", row.historical());
            json.writeBooleanProperty("disputed", row.disputed());
            form.string("start", row.first().map(LocalDate::toString).orElse(null));
            form.string("end", row.last().map(LocalDate::toString).orElse(null));
            json.writeNumberProperty("reports", row.reports());
            json.writeArrayPropertyStart("mentions");
            event.mentions().forEach(told -> write(json, told));
            json.writeEndArray();
            if (asked) {
                form.fulfilments(fulfilments);
            }
            json.writeEndObject();
        });
    }

    /** A mention with the story it stands in as one line, without its end. */
    public static String line(MentionDetail told) {
        return JsonLines.line(json -> write(json, told));
    }

    private static void write(JsonGenerator json, MentionDetail told) {
        json.writeStartObject();
        json.writeStringProperty("story", told.story().id());
        json.writeStringProperty("source", told.story().source());
        json.writeStringProperty("title", told.story().title());
        json.writeStringProperty("reason", told.reason());
        json.writeName("mention");
        new MentionJson(json, true).mention(told.mention(), told.event());
        json.writeEndObject();
    }
}
