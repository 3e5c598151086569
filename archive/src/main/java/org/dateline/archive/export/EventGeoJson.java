package org.dateline.archive.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionJson;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.EventRow;
import org.dateline.model.Where;

/** Events that have a point as a GeoJSON FeatureCollection (RFC 7946), written feature by feature. */
public final class EventGeoJson implements AutoCloseable {

    private final Appendable out;
    private boolean first = true;

    public EventGeoJson(Appendable out) {
        this.out = out;
        append("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    /** Adds an event; one without a point is left out, never placed by guess. */
    public void feature(EventDetail event) {
        EventRow row = event.row();
        if (row.placeOrNull() instanceof Where place && place.pointOrNull() instanceof Where.Point point) {
            append(first ? "\n" : ",\n");
            first = false;
            append(feature(row, place, point));
        }
    }

    private static String feature(EventRow row, Where place, Where.Point point) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("type", "Feature");
            json.writeStringProperty("id", row.id());
            json.writeObjectPropertyStart("geometry");
            json.writeStringProperty("type", "Point");
            json.writeArrayPropertyStart("coordinates");
            json.writeNumber(point.longitude());
            json.writeNumber(point.latitude());
            json.writeEndArray();
            json.writeEndObject();
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("type", row.type().name());
            new MentionJson(json, true).strings("modes", row.modes());
            json.writeStringProperty("assertion", row.assertion().word());
            json.writeStringProperty("place", place.name());
            json.writeNumberProperty("precision", place.precision());
            if (place.extentKilometres() > 0) {
                json.writeNumberProperty("extentKm", place.extentKilometres());
            }
            json.writeStringProperty("when", row.whenWords());
            json.writeNumberProperty("reports", row.reports());
            json.writeStringProperty("quote", row.quote());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /** Ends the collection; what it was written to stays open. */
    @Override
    public void close() {
        append("\n]}\n");
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
