package org.dateline.archive.form;

import java.util.List;
import org.dateline.model.Credit;
import org.dateline.model.Retelling;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** What a story has from elsewhere, as JSON: the earlier story that it retells, and the agencies that it credits. */
public final class RetellingJson {

    private RetellingJson() {}

    /** The properties {@code retelling} and {@code credits} of a story. */
    public static void write(JsonGenerator json, @Nullable Retelling retellingOrNull, List<Credit> credits) {
        var form = new MentionJson(json, true);
        if (retellingOrNull == null) {
            json.writeNullProperty("retelling");
        } else {
            json.writeObjectPropertyStart("retelling");
            json.writeStringProperty("kind", retellingOrNull.kind().word());
            json.writeStringProperty("of", retellingOrNull.ofId());
            json.writeNumberProperty("shared", retellingOrNull.shared());
            json.writeNumberProperty("ofThis", retellingOrNull.ofThis());
            json.writeNumberProperty("ofEarlier", retellingOrNull.ofEarlier());
            form.strings("onlyHere", retellingOrNull.onlyHere());
            form.strings("onlyEarlier", retellingOrNull.onlyEarlier());
            json.writeStringProperty("evidence", retellingOrNull.evidence());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("credits");
        for (Credit credit : credits) {
            json.writeStartObject();
            json.writeStringProperty("agency", credit.agency());
            json.writeStringProperty("of", credit.of().word());
            json.writeStringProperty("text", credit.words().text());
            json.writeName("span");
            form.span(credit.words().span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The retelling of a story's form, if it has one; forms written before there were any have none. */
    public static @Nullable Retelling retellingOrNull(JsonNode story) {
        JsonNode json = story.path("retelling");
        if (!json.isObject()) {
            return null;
        }
        return new Retelling(
                Retelling.Kind.of(json.path("kind").stringValue()),
                json.path("of").stringValue(),
                json.path("shared").intValue(),
                json.path("ofThis").doubleValue(),
                json.path("ofEarlier").doubleValue(),
                MentionReader.list(json.path("onlyHere"), JsonNode::asString),
                MentionReader.list(json.path("onlyEarlier"), JsonNode::asString),
                json.path("evidence").stringValue());
    }

    /** The credits of a story's form. */
    public static List<Credit> credits(JsonNode story) {
        return MentionReader.list(
                story.path("credits"),
                json -> new Credit(
                        json.path("agency").stringValue(),
                        Credit.Of.of(json.path("of").stringValue()),
                        MentionReader.words(json)));
    }
}
