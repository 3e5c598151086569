package org.dateline.app.rest;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.archive.export.EventJson;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionJson;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.Facets;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.RefusalRow;
import org.dateline.archive.store.StoryRow;
import org.dateline.archive.store.Summary;
import tools.jackson.core.JsonGenerator;

/** What the API answers, each method one JSON value. Events have the form in which they are exported. */
final class Answers {

    /** Events told at a place of the map; the place's address lists all of them. */
    private static final int SAMPLES = 5;

    private Answers() {}

    static String summary(Summary summary) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeNumberProperty("pages", summary.pages());
            json.writeNumberProperty("refusedPages", summary.refusedPages());
            json.writeNumberProperty("stories", summary.stories());
            json.writeNumberProperty("repeats", summary.repeats());
            json.writeNumberProperty("mentions", summary.mentions());
            json.writeNumberProperty("events", summary.events());
            json.writeObjectPropertyStart("refusals");
            summary.refusals().forEach(by -> json.writeNumberProperty(by.code(), by.count()));
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    static String events(Listing<EventDetail> listing, Question question) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            part(json, listing);
            int end = listing.offset() + listing.rows().size();
            if (end < listing.total()) {
                json.writeStringProperty(
                        "next", question.with(q -> q.withPage(end, q.limit())).at("/api/events"));
            } else {
                json.writeNullProperty("next");
            }
            rows(json, "events", listing.rows(), event -> json.writeRawValue(EventJson.line(event)));
            json.writeEndObject();
        });
    }

    static String facets(Facets facets) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            counts(json, "type", facets.types());
            counts(json, "actor", facets.actorCountries());
            counts(json, "assertion", facets.assertions());
            json.writeEndObject();
        });
    }

    private static void counts(JsonGenerator json, String name, List<Facets.Count> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach(c -> json.writeNumberProperty(
                name.equals("assertion") ? c.value().toLowerCase(Locale.ROOT) : c.value(), c.events()));
        json.writeEndObject();
    }

    /** Places with the number of events that have a point; {@code total} counts those without one too. */
    static String points(List<MapPlace> places, long total) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeNumberProperty("total", total);
            json.writeNumberProperty(
                    "placed", places.stream().mapToInt(p -> p.events().size()).sum());
            rows(json, "places", places, place -> {
                json.writeStartObject();
                json.writeStringProperty("name", place.name());
                json.writeNumberProperty("lat", place.latitude());
                json.writeNumberProperty("lon", place.longitude());
                json.writeNumberProperty("precision", place.precision());
                json.writeStringProperty("box", Question.written(place.box()));
                json.writeNumberProperty("events", place.events().size());
                json.writeArrayPropertyStart("byQuad");
                place.byQuad().forEach(n -> json.writeNumber((long) n));
                json.writeEndArray();
                rows(json, "samples", place.events().stream().limit(SAMPLES).toList(), sample -> {
                    json.writeStartObject();
                    json.writeStringProperty("id", sample.event());
                    json.writeStringProperty("type", sample.type().name());
                    json.writeStringProperty("quote", sample.quote());
                    json.writeEndObject();
                });
                json.writeEndObject();
            });
            json.writeEndObject();
        });
    }

    static String stories(Listing<StoryRow> listing) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            part(json, listing);
            rows(json, "stories", listing.rows(), row -> {
                var form = new MentionJson(json, true);
                json.writeStartObject();
                json.writeStringProperty("id", row.id());
                json.writeStringProperty("page", row.page());
                json.writeStringProperty("source", row.source());
                json.writeStringProperty("title", row.title());
                json.writeName("published");
                form.published(row.published());
                form.string("repeatOf", row.repeatOfOrNull());
                json.writeNumberProperty("mentions", row.mentions());
                json.writeNumberProperty("repeats", row.repeats());
                json.writeNumberProperty("publications", row.publications());
                form.string("retelling", row.earlier().map(e -> e.kind().word()).orElse(null));
                json.writeEndObject();
            });
            json.writeEndObject();
        });
    }

    static String refusals(Listing<RefusalRow> listing) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            part(json, listing);
            rows(json, "refusals", listing.rows(), row -> {
                var form = new MentionJson(json, true);
                json.writeStartObject();
                json.writeName("refusal");
                form.refusal(row.refusal());
                json.writeStringProperty("page", row.page());
                json.writeStringProperty("source", row.source());
                form.string("story", row.storyOrNull());
                json.writeStringProperty("words", row.words());
                json.writeEndObject();
            });
            json.writeEndObject();
        });
    }

    static String error(String code, String message) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("code", code);
            json.writeStringProperty("message", message);
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void part(JsonGenerator json, Listing<?> listing) {
        json.writeNumberProperty("total", listing.total());
        json.writeNumberProperty("offset", listing.offset());
    }

    private static <T> void rows(JsonGenerator json, String name, List<T> rows, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        rows.forEach(write);
        json.writeEndArray();
    }
}
