package org.dateline.archive.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Antecedent;
import org.dateline.model.Chain;
import org.dateline.model.Context;
import org.dateline.model.Fulfilment;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Published;
import org.dateline.model.Quantity;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes mentions and their parts in the form of the gold, each method one value. */
public final class MentionJson {

    private final JsonGenerator json;
    private final boolean ids;

    /**
     * A writer onto {@code json}.
     *
     * @param ids whether entities and places carry their ids of roster and gazetteer ({@code entity}, {@code place}),
     *     which the gold's form does not know and the record needs
     */
    public MentionJson(JsonGenerator json, boolean ids) {
        this.json = json;
        this.ids = ids;
    }

    /** A story's mentions as an array, each with those of the story that tell the same event. */
    public void mentions(List<Mention> mentions, Map<String, String> eventOfMention) {
        json.writeArrayPropertyStart("mentions");
        for (Mention mention : mentions) {
            String event = eventOfMention.get(mention.id());
            List<String> sameAs = mentions.stream()
                    .map(Mention::id)
                    .filter(id -> event != null && !id.equals(mention.id()) && event.equals(eventOfMention.get(id)))
                    .toList();
            mention(mention, event, sameAs);
        }
        json.writeEndArray();
    }

    /** One mention, with its rule and the event it belongs to, if any. */
    public void mention(Mention mention, @Nullable String eventOrNull) {
        mention(mention, eventOrNull, null);
    }

    private void mention(Mention mention, @Nullable String eventOrNull, @Nullable List<String> sameAsOrNull) {
        json.writeStartObject();
        json.writeStringProperty("id", mention.id());
        json.writeStringProperty("in", mention.section().name().toLowerCase(Locale.ROOT));
        json.writeName("quote");
        words(mention.quote());
        json.writeName("trigger");
        words(mention.trigger());
        json.writeStringProperty("type", mention.type().name());
        strings("modes", mention.modes());
        participants("actors", mention.actors());
        participants("recipients", mention.recipients());
        json.writeStringProperty("assertion", mention.assertion().word());
        json.writeBooleanProperty("historical", mention.historical());
        json.writeBooleanProperty("failed", mention.failed());
        json.writeArrayPropertyStart("attribution");
        mention.attribution().forEach(this::chain);
        json.writeEndArray();
        json.writeArrayPropertyStart("places");
        mention.places().forEach(this::place);
        json.writeEndArray();
        json.writeName("when");
        when(mention.whenOrNull());
        json.writeArrayPropertyStart("quantities");
        mention.quantities().forEach(this::quantity);
        json.writeEndArray();
        if (sameAsOrNull != null) {
            strings("sameAs", sameAsOrNull);
        }
        string("termOf", mention.termOfOrNull());
        json.writeStringProperty("rule", mention.rule());
        string("event", eventOrNull);
        json.writeEndObject();
    }

    /** An array of participants under a name. */
    private void participants(String name, List<Participant> some) {
        json.writeArrayPropertyStart(name);
        for (Participant p : some) {
            json.writeStartObject();
            wordsProperties(p.words());
            if (ids) {
                string("entity", p.entityOrNull());
            }
            json.writeStringProperty("name", p.name());
            string("country", p.countryOrNull());
            strings("sectors", p.sectors());
            p.antecedent().ifPresent(this::antecedent);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Only where there is one: most words name whom they mean. */
    private void antecedent(Antecedent antecedent) {
        json.writeObjectPropertyStart("antecedent");
        wordsProperties(antecedent.words());
        json.writeStringProperty("link", antecedent.link().word());
        json.writeEndObject();
    }

    private void chain(Chain chain) {
        json.writeStartArray();
        for (Chain.Link link : chain.links()) {
            json.writeStartObject();
            wordsProperties(link.words());
            if (ids) {
                string("entity", link.entityOrNull());
            }
            json.writeStringProperty("kind", link.kind().word());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(Where where) {
        json.writeStartObject();
        wordsProperties(where.words());
        if (ids) {
            string("place", where.placeOrNull());
        }
        json.writeStringProperty("name", where.name());
        string("country", where.countryOrNull());
        string("admin1", where.admin1OrNull());
        if (where.pointOrNull() instanceof Where.Point point) {
            json.writeNumberProperty("lat", point.latitude());
            json.writeNumberProperty("lon", point.longitude());
        } else {
            json.writeNullProperty("lat");
            json.writeNullProperty("lon");
        }
        json.writeNumberProperty("precision", where.precision());
        json.writeStringProperty("role", where.role().word());
        if (where.extentKilometres() > 0) {
            json.writeNumberProperty("extentKm", where.extentKilometres());
        }
        json.writeEndObject();
    }

    private void when(@Nullable When whenOrNull) {
        if (whenOrNull == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        wordsProperties(whenOrNull.words());
        string(
                "relative",
                switch (whenOrNull) {
                    case When.Between settled -> null;
                    case When.Since open -> null;
                    case When.Until open -> null;
                    case When.Relative unsettled -> unsettled.relation();
                });
        string("start", whenOrNull.first().map(Object::toString).orElse(null));
        string("end", whenOrNull.last().map(Object::toString).orElse(null));
        json.writeStringProperty("precision", whenOrNull.precision().word());
        json.writeEndObject();
    }

    private void quantity(Quantity quantity) {
        json.writeStartObject();
        json.writeStringProperty("kind", quantity.kind().word());
        json.writeNumberProperty("low", quantity.low());
        if (quantity.highOrNull() instanceof Long high) {
            json.writeNumberProperty("high", high);
        } else {
            json.writeNullProperty("high");
        }
        wordsProperties(quantity.words());
        json.writeStringProperty("of", quantity.of());
        json.writeEndObject();
    }

    /** When a story was published, its bounds and the words that say so; what contradicts stands under "conflict". */
    public void published(Published published) {
        json.writeStartObject();
        string("start", published.first().map(Object::toString).orElse(null));
        string("end", published.last().map(Object::toString).orElse(null));
        if (published instanceof Published.Conflict conflict) {
            json.writeObjectPropertyStart("conflict");
            string("notBefore", text(conflict.notBeforeOrNull()));
            string("notAfter", text(conflict.notAfterOrNull()));
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("evidence");
        for (Published.Evidence evidence : published.evidence()) {
            json.writeStartObject();
            json.writeStringProperty("text", evidence.text());
            json.writeName("span");
            span(evidence.span());
            if (!evidence.why().isEmpty()) {
                json.writeStringProperty("why", evidence.why());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** A refusal with its code, span and detail. */
    public void refusal(Refusal refusal) {
        json.writeStartObject();
        json.writeStringProperty("code", refusal.code());
        json.writeName("span");
        span(refusal.span());
        json.writeStringProperty("detail", refusal.detail());
        json.writeEndObject();
    }

    /** What became of terms, under "fulfilments". */
    public void fulfilments(List<Fulfilment> fulfilments) {
        json.writeArrayPropertyStart("fulfilments");
        for (Fulfilment one : fulfilments) {
            json.writeStartObject();
            json.writeStringProperty("kind", one.kind().word());
            json.writeStringProperty("term", one.term());
            json.writeStringProperty("act", one.act());
            json.writeStringProperty("reason", one.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A story's contexts by name, as gold has them, and beside them the words that decided. */
    public void contexts(List<Context> contexts) {
        strings("contexts", contexts.stream().map(Context::name).toList());
        json.writeArrayPropertyStart("contextWords");
        for (Context context : contexts) {
            json.writeStartObject();
            json.writeStringProperty("context", context.name());
            json.writeNumberProperty("weight", context.weight());
            json.writeArrayPropertyStart("words");
            context.words().forEach(this::words);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Words and where they stand. */
    public void words(Words words) {
        json.writeStartObject();
        wordsProperties(words);
        json.writeEndObject();
    }

    private void wordsProperties(Words words) {
        json.writeStringProperty("text", words.text());
        json.writeName("span");
        span(words.span());
    }

    /** Start and end as an array of two. */
    public void span(Span span) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    /** An array of strings under a name. */
    public void strings(String name, List<String> some) {
        json.writeArrayPropertyStart(name);
        some.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A string or null under a name. */
    public void string(String name, @Nullable String textOrNull) {
        if (textOrNull == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, textOrNull);
        }
    }
}
