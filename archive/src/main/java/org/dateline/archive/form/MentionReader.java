package org.dateline.archive.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dateline.model.Antecedent;
import org.dateline.model.Assertion;
import org.dateline.model.Chain;
import org.dateline.model.Context;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.PlaceRole;
import org.dateline.model.Quantity;
import org.dateline.model.Section;
import org.dateline.model.SourceKind;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what {@link MentionJson} wrote with ids, word for word the same mention. */
public final class MentionReader {

    private MentionReader() {}

    /** The mention of the story called {@code story}. */
    public static Mention mention(String story, JsonNode json) {
        return new Mention(
                text(json, "id"),
                story,
                Section.valueOf(name(json, "in")),
                words(json.path("quote")),
                words(json.path("trigger")),
                EventType.valueOf(text(json, "type")),
                list(json.path("modes"), JsonNode::asString),
                list(json.path("actors"), MentionReader::participant),
                list(json.path("recipients"), MentionReader::participant),
                Assertion.valueOf(name(json, "assertion")),
                json.path("historical").booleanValue(),
                json.path("failed").booleanValue(),
                list(json.path("attribution"), chain -> new Chain(list(chain, MentionReader::link))),
                list(json.path("places"), MentionReader::place),
                when(json.path("when")),
                list(json.path("quantities"), MentionReader::quantity),
                textOrNull(json, "termOf"),
                text(json, "rule"));
    }

    private static Participant participant(JsonNode json) {
        return new Participant(
                words(json),
                textOrNull(json, "entity"),
                text(json, "name"),
                textOrNull(json, "country"),
                list(json.path("sectors"), JsonNode::asString),
                antecedent(json.path("antecedent")));
    }

    /** Forms of older versions have none. */
    private static @Nullable Antecedent antecedent(JsonNode json) {
        return json.isObject() ? new Antecedent(words(json), Antecedent.Link.valueOf(name(json, "link"))) : null;
    }

    private static Chain.Link link(JsonNode json) {
        return new Chain.Link(words(json), SourceKind.valueOf(name(json, "kind")), textOrNull(json, "entity"));
    }

    private static Where place(JsonNode json) {
        return new Where(
                words(json),
                textOrNull(json, "place"),
                text(json, "name"),
                textOrNull(json, "country"),
                textOrNull(json, "admin1"),
                json.path("lat").isNumber()
                        ? new Where.Point(
                                json.path("lat").doubleValue(), json.path("lon").doubleValue())
                        : null,
                json.path("precision").intValue(),
                PlaceRole.valueOf(name(json, "role")),
                json.path("extentKm").asInt(0));
    }

    private static @Nullable When when(JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        Words words = words(json);
        var precision = When.Precision.valueOf(name(json, "precision"));
        if (textOrNull(json, "relative") instanceof String relation) {
            return new When.Relative(words, relation, precision);
        }
        String start = textOrNull(json, "start");
        String end = textOrNull(json, "end");
        if (start == null) {
            return new When.Until(words, LocalDate.parse(text(json, "end")), precision);
        }
        return end == null
                ? new When.Since(words, LocalDate.parse(start), precision)
                : new When.Between(words, LocalDate.parse(start), LocalDate.parse(end), precision);
    }

    private static Quantity quantity(JsonNode json) {
        return new Quantity(
                Quantity.Kind.valueOf(name(json, "kind")),
                json.path("low").longValue(),
                json.path("high").isNumber() ? json.path("high").longValue() : null,
                words(json),
                text(json, "of"));
    }

    /** A context with the words that decided. */
    public static Context context(JsonNode json) {
        return new Context(
                text(json, "context"), json.path("weight").intValue(), list(json.path("words"), MentionReader::words));
    }

    /** Words and where they stand. */
    public static Words words(JsonNode json) {
        return new Words(text(json, "text"), span(json.path("span")));
    }

    /** Start and end from an array of two. */
    public static Span span(JsonNode json) {
        return new Span(json.path(0).intValue(), json.path(1).intValue());
    }

    /** Each element of an array, read. */
    public static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        return json.valueStream().map(read).toList();
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).stringValue();
    }

    private static String name(JsonNode json, String key) {
        return text(json, key).toUpperCase(Locale.ROOT);
    }

    private static @Nullable String textOrNull(JsonNode json, String key) {
        return json.path(key).isString() ? json.path(key).stringValue() : null;
    }
}
