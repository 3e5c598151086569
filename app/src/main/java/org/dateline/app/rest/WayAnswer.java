package org.dateline.app.rest;

import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.store.MentionDetail;
import org.dateline.model.Explanation;
import org.dateline.model.Words;
import tools.jackson.core.JsonGenerator;

/**
 * A mention with the way from its words to its code.
 *
 * @param told the mention as the archive has it
 * @param way empty where today's coding of its story has no such mention
 */
public record WayAnswer(MentionDetail told, Optional<Explanation> way) {

    /** Finds the mention and goes its way again; empty where the archive has no mention of that id. */
    public static Optional<WayAnswer> of(Archive archive, Explaining explaining, String mention) {
        return archive.findMention(mention)
                .map(told -> new WayAnswer(
                        told,
                        archive.findStory(told.mention().story())
                                .flatMap(s -> explaining.explain(s.coded().story(), mention))));
    }

    String json() {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("mention", told.mention().id());
            json.writeStringProperty("story", told.mention().story());
            json.writeStringProperty("event", told.event());
            json.writeBooleanProperty("current", way.isPresent());
            way.ifPresent(w -> {
                json.writeName("sentence");
                words(json, w.sentence());
            });
            json.writeArrayPropertyStart("steps");
            way.ifPresent(w -> w.steps().forEach(step -> step(json, step)));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void step(JsonGenerator json, Explanation.Step step) {
        json.writeStartObject();
        json.writeStringProperty("kind", step.kind().word());
        step.words().ifPresent(w -> {
            json.writeName("words");
            words(json, w);
        });
        json.writeStringProperty("why", step.why());
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, Words words) {
        json.writeStartObject();
        json.writeStringProperty("text", words.text());
        json.writeNumberProperty("start", words.span().start());
        json.writeNumberProperty("end", words.span().end());
        json.writeEndObject();
    }
}
