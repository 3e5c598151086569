package org.dateline.archive.export;

import java.util.List;
import java.util.Map;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionJson;
import org.dateline.archive.form.RetellingJson;
import org.dateline.model.CodedStory;
import org.dateline.model.Fulfilment;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;
import tools.jackson.core.JsonGenerator;

/** A coded story as one line of JSON, the form of {@code dateline code}. */
public final class StoryJson {

    private StoryJson() {}

    /**
     * The story as one line, without its end.
     *
     * @param furniture of the whole page, as its split marked it
     * @param eventOfMention the id of the event that each mention belongs to, by the mention's id; a mention that is
     *     missing here is written without event
     */
    public static String line(CodedStory coded, List<Span> furniture, Map<String, String> eventOfMention) {
        return line(coded, furniture, eventOfMention, List.of());
    }

    /** The same with what became of terms; those are written whose later act the story tells. */
    public static String line(
            CodedStory coded, List<Span> furniture, Map<String, String> eventOfMention, List<Fulfilment> fulfilments) {
        return JsonLines.line(json -> write(json, coded, furniture, eventOfMention, fulfilments));
    }

    private static void write(
            JsonGenerator json,
            CodedStory coded,
            List<Span> furniture,
            Map<String, String> eventOfMention,
            List<Fulfilment> fulfilments) {
        var form = new MentionJson(json, false);
        Story story = coded.story();
        json.writeStartObject();
        json.writeStringProperty("id", story.id());
        json.writeStringProperty("page", story.pageName());
        json.writeNumberProperty("story", story.number());
        json.writeName("title");
        if (story.titleOrNull() instanceof Words title) {
            form.words(title);
        } else {
            json.writeNull();
        }
        json.writeArrayPropertyStart("captions");
        story.captions().forEach(form::words);
        json.writeEndArray();
        json.writeObjectPropertyStart("body");
        json.writeName("span");
        form.span(story.body());
        json.writeNumberProperty("paragraphs", story.paragraphs().size());
        json.writeEndObject();
        json.writeArrayPropertyStart("furniture");
        furniture.forEach(form::span);
        json.writeEndArray();
        json.writeName("published");
        form.published(story.published());
        form.string("repeatOf", coded.repeatOf().orElse(null));
        RetellingJson.write(json, coded.retellingOrNull(), coded.credits());
        form.contexts(coded.contexts());
        form.mentions(coded.mentions(), eventOfMention);
        form.fulfilments(coded.told(fulfilments));
        json.writeArrayPropertyStart("refusals");
        coded.refusals().forEach(form::refusal);
        json.writeEndArray();
        json.writeEndObject();
    }
}
