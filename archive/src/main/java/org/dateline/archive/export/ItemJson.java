package org.dateline.archive.export;

import java.util.List;
import java.util.Map;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionJson;
import org.dateline.model.CodedStory;
import org.dateline.model.Fulfilment;
import org.dateline.model.Refusal;

/** An answered item as one line of JSON, the form of {@code dateline code --items}. */
public final class ItemJson {

    private ItemJson() {}

    /** What was coded in the item called {@code id}; spans lie in the item's own text. */
    public static String line(String id, CodedStory coded, Map<String, String> eventOfMention) {
        return line(id, coded, eventOfMention, List.of());
    }

    /** The same with what became of terms; those are written whose later act the item tells. */
    public static String line(
            String id, CodedStory coded, Map<String, String> eventOfMention, List<Fulfilment> fulfilments) {
        return JsonLines.line(json -> {
            var form = new MentionJson(json, false);
            json.writeStartObject();
            json.writeStringProperty("id", id);
            form.contexts(coded.contexts());
            form.mentions(coded.mentions(), eventOfMention);
            form.fulfilments(coded.told(fulfilments));
            json.writeArrayPropertyStart("refusals");
            coded.refusals().forEach(form::refusal);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** The item called {@code id} was refused as a whole; an item without a readable id has the empty id. */
    public static String refused(String id, Refusal refusal) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("code", refusal.code());
            json.writeStringProperty("message", refusal.detail());
            json.writeEndObject();
            json.writeEndObject();
        });
    }
}
