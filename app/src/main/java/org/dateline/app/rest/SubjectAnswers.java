package org.dateline.app.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionJson;
import org.dateline.archive.store.EntityDetail;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.Naming;
import org.dateline.archive.store.PlaceDetail;
import org.dateline.archive.store.SubjectRow;
import org.dateline.archive.store.Tally;
import org.dateline.knowledge.Role;
import org.dateline.model.Where;
import tools.jackson.core.JsonGenerator;

/** What the API answers of entities and places, each method one JSON value. */
final class SubjectAnswers {

    private SubjectAnswers() {}

    static String list(String name, Listing<SubjectRow> listing) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeNumberProperty("total", listing.total());
            json.writeNumberProperty("offset", listing.offset());
            array(json, name, listing.rows(), row -> row(json, row));
            json.writeEndObject();
        });
    }

    private static void row(JsonGenerator json, SubjectRow row) {
        json.writeStartObject();
        json.writeStringProperty("id", row.key());
        json.writeStringProperty("name", row.name());
        json.writeStringProperty("country", row.about());
        json.writeNumberProperty("mentions", row.mentions());
        json.writeEndObject();
    }

    static String entity(EntityDetail entity, Optional<Known> known, Listing<Naming> mentions) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", entity.key());
            json.writeStringProperty("name", entity.name());
            var form = new MentionJson(json, true);
            form.strings("merged", entity.merged());
            form.strings("joined", entity.joined());
            array(json, "namesakes", entity.namesakes(), namesake -> {
                json.writeStartObject();
                json.writeName("other");
                row(json, namesake.other());
                json.writeStringProperty("why", namesake.why());
                json.writeEndObject();
            });
            json.writeName("roster");
            known.ifPresentOrElse(k -> roster(json, k), json::writeNull);
            tallies(json, "words", entity.words());
            tallies(json, "codes", entity.codes());
            tallies(json, "acts", entity.acts());
            tallies(json, "months", entity.months());
            array(json, "with", entity.company(), company -> {
                json.writeStartObject();
                json.writeStringProperty("role", company.role());
                json.writeStringProperty("otherRole", company.otherRole());
                json.writeName("other");
                row(json, company.other());
                json.writeEndObject();
            });
            json.writeNumberProperty("sourceOf", entity.sourceOf());
            mentions(json, entity.mentions(), mentions);
            json.writeEndObject();
        });
    }

    private static void roster(JsonGenerator json, Known known) {
        var form = new MentionJson(json, true);
        json.writeStartObject();
        json.writeStringProperty("name", known.name());
        json.writeStringProperty("kind", known.kind());
        form.strings("otherNames", known.otherNames());
        array(json, "roles", known.roles(), (Role role) -> {
            json.writeStartObject();
            json.writeStringProperty("country", role.country());
            form.strings("sectors", role.sectors());
            form.string("from", role.from().map(Object::toString).orElse(null));
            form.string("until", role.until().map(Object::toString).orElse(null));
            json.writeStringProperty("title", role.title());
            json.writeEndObject();
        });
        form.string("parent", known.parent().isEmpty() ? null : known.parent());
        json.writeStringProperty("source", known.source());
        json.writeEndObject();
    }

    static String place(PlaceDetail place, Listing<Naming> mentions) {
        return JsonLines.line(json -> {
            var form = new MentionJson(json, true);
            json.writeStartObject();
            json.writeStringProperty("id", place.key());
            json.writeStringProperty("name", place.name());
            form.string("country", place.countryOrNull());
            form.string("admin1", place.admin1OrNull());
            if (place.pointOrNull() instanceof Where.Point point) {
                json.writeNumberProperty("lat", point.latitude());
                json.writeNumberProperty("lon", point.longitude());
            } else {
                json.writeNullProperty("lat");
                json.writeNullProperty("lon");
            }
            tallies(json, "words", place.words());
            tallies(json, "precisions", place.precisions());
            tallies(json, "acts", place.acts());
            tallies(json, "months", place.months());
            mentions(json, place.mentions(), mentions);
            json.writeEndObject();
        });
    }

    private static void tallies(JsonGenerator json, String name, List<Tally> tallies) {
        var form = new MentionJson(json, true);
        array(json, name, tallies, tally -> {
            json.writeStartObject();
            json.writeStringProperty("value", tally.value());
            if (!tally.role().isEmpty()) {
                json.writeStringProperty("role", tally.role());
            }
            json.writeNumberProperty("mentions", tally.mentions());
            if (tally.first().isPresent() || tally.last().isPresent()) {
                form.string("first", tally.first().map(Object::toString).orElse(null));
                form.string("last", tally.last().map(Object::toString).orElse(null));
            }
            json.writeEndObject();
        });
    }

    private static void mentions(JsonGenerator json, long total, Listing<Naming> mentions) {
        json.writeNumberProperty("mentions", total);
        json.writeNumberProperty("offset", mentions.offset());
        array(json, "told", mentions.rows(), naming -> {
            json.writeStartObject();
            json.writeStringProperty("as", naming.role());
            json.writeStringProperty("story", naming.told().story().id());
            json.writeName("mention");
            new MentionJson(json, true)
                    .mention(naming.told().mention(), naming.told().event());
            json.writeEndObject();
        });
    }

    private static <T> void array(JsonGenerator json, String name, List<T> rows, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        rows.forEach(write);
        json.writeEndArray();
    }
}
