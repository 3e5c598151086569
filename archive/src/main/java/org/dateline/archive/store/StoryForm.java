package org.dateline.archive.store;

import java.time.LocalDate;
import java.util.List;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionJson;
import org.dateline.archive.form.MentionReader;
import org.dateline.archive.form.RetellingJson;
import org.dateline.model.CodedStory;
import org.dateline.model.Context;
import org.dateline.model.Credit;
import org.dateline.model.Published;
import org.dateline.model.Retelling;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A story without its page's text, as the record keeps it: spans, publication and contexts as JSON. */
final class StoryForm {

    private StoryForm() {}

    static String write(CodedStory coded) {
        Story story = coded.story();
        return JsonLines.line(json -> {
            var form = new MentionJson(json, true);
            json.writeStartObject();
            json.writeName("title");
            if (story.titleOrNull() instanceof Words title) {
                form.words(title);
            } else {
                json.writeNull();
            }
            json.writeArrayPropertyStart("captions");
            story.captions().forEach(form::words);
            json.writeEndArray();
            json.writeName("body");
            form.span(story.body());
            json.writeArrayPropertyStart("paragraphs");
            story.paragraphs().forEach(form::span);
            json.writeEndArray();
            json.writeName("published");
            form.published(story.published());
            RetellingJson.write(json, coded.retellingOrNull(), coded.credits());
            form.contexts(coded.contexts());
            json.writeEndObject();
        });
    }

    /** Only when the story was published. */
    static Published published(String form) {
        return published(JsonLines.read(form).path("published"));
    }

    /** The contexts; of a record from before their words were kept, only the names. */
    static List<Context> contexts(String form) {
        JsonNode json = JsonLines.read(form);
        return json.has("contextWords")
                ? MentionReader.list(json.path("contextWords"), MentionReader::context)
                : MentionReader.list(json.path("contexts"), name -> Context.named(name.asString()));
    }

    static @Nullable Retelling retellingOrNull(String form) {
        return RetellingJson.retellingOrNull(JsonLines.read(form));
    }

    static List<Credit> credits(String form) {
        return RetellingJson.credits(JsonLines.read(form));
    }

    static Story read(String form, String id, String page, int number, String text, String fingerprint) {
        JsonNode json = JsonLines.read(form);
        return new Story(
                id,
                page,
                number,
                text,
                json.path("title").isNull() ? null : MentionReader.words(json.path("title")),
                MentionReader.list(json.path("captions"), MentionReader::words),
                MentionReader.span(json.path("body")),
                MentionReader.list(json.path("paragraphs"), MentionReader::span),
                published(json.path("published")),
                fingerprint);
    }

    private static Published published(JsonNode json) {
        List<Published.Evidence> evidence = MentionReader.list(
                json.path("evidence"),
                e -> new Published.Evidence(
                        e.path("text").stringValue(),
                        MentionReader.span(e.path("span")),
                        e.path("why").asString("")));
        JsonNode conflict = json.path("conflict");
        if (conflict.isObject()) {
            return new Published.Conflict(day(conflict.path("notBefore")), day(conflict.path("notAfter")), evidence);
        }
        LocalDate start = day(json.path("start"));
        LocalDate end = day(json.path("end"));
        if (start == null && end == null) {
            return new Published.Unknown(evidence);
        }
        return start != null && start.equals(end)
                ? new Published.On(start, evidence)
                : new Published.Between(start, end, evidence);
    }

    private static @Nullable LocalDate day(JsonNode json) {
        return json.isString() ? LocalDate.parse(json.stringValue()) : null;
    }

    /** Spans as a JSON array of arrays. */
    static String writeSpans(List<Span> spans) {
        return JsonLines.line(json -> {
            var form = new MentionJson(json, true);
            json.writeStartArray();
            spans.forEach(form::span);
            json.writeEndArray();
        });
    }

    static List<Span> readSpans(String form) {
        return MentionReader.list(JsonLines.read(form), MentionReader::span);
    }
}
