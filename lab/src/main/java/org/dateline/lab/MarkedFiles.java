package org.dateline.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold files ({@code {"stories":[…]}}) and coders' output (one story a line). */
public final class MarkedFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MarkedFiles() {}

    /** The stories of a gold file, in its order. */
    public static List<MarkedStory> gold(Path file) throws IOException {
        JsonNode root = parse(Files.readString(file), file + "");
        if (!root.path("stories").isArray()) {
            throw new NoMarksException(file + " is not a gold file: it has no list \"stories\"");
        }
        var stories = new ArrayList<MarkedStory>();
        for (JsonNode story : root.path("stories")) {
            stories.add(story(story, file + ""));
        }
        return List.copyOf(stories);
    }

    /** A coder's stories by id, from JSON Lines. */
    public static Map<String, MarkedStory> system(Path file) throws IOException {
        var stories = new LinkedHashMap<String, MarkedStory>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    MarkedStory story = system(line, file + ":" + number);
                    stories.put(story.id(), story);
                }
            }
        }
        return stories;
    }

    /** One line of a coder's output; {@code where} names it in messages. */
    public static MarkedStory system(String line, String where) {
        return story(parse(line, where), where);
    }

    private static JsonNode parse(String text, String where) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new NoMarksException(where + " is not JSON: " + e.getOriginalMessage());
        }
    }

    private static MarkedStory story(JsonNode story, String where) {
        String id = text(story, "id");
        if (id == null) {
            throw new NoMarksException(where + " has a story without an id");
        }
        var mentions = new ArrayList<Marked>();
        for (JsonNode mention : story.path("mentions")) {
            mentions.add(mention(mention, where + ", story " + id));
        }
        return new MarkedStory(
                id,
                text(story, "page"),
                story.path("story").asInt(0),
                text(story.path("title"), "text"),
                text(story, "date"),
                text(story, "source"),
                contexts(story.path("contexts")),
                mentions);
    }

    /** The contexts' names; null where the file has no such list, for then it says nothing of them. */
    private static @Nullable List<String> contexts(JsonNode all) {
        return all.isArray()
                ? all.valueStream()
                        .map(c -> c.isObject() ? or(text(c, "name"), "-") : c.asString())
                        .toList()
                : null;
    }

    private static Marked mention(JsonNode m, String where) {
        if (span(m.path("trigger")).isEmpty() || text(m, "type") == null) {
            throw new NoMarksException(where + ": a mention has no trigger or no type");
        }
        return new Marked(
                or(text(m, "id"), ""),
                stretch(m.path("quote")),
                stretch(m.path("trigger")),
                or(text(m, "type"), ""),
                m.path("modes").valueStream().map(JsonNode::asString).sorted().toList(),
                participants(m.path("actors")),
                participants(m.path("recipients")),
                or(text(m, "assertion"), "-"),
                m.path("historical").asBoolean(false),
                m.path("optional").asBoolean(false),
                m.path("attribution")
                        .valueStream()
                        .map(chain -> chain.valueStream()
                                .map(link -> or(text(link, "kind"), "-"))
                                .toList())
                        .toList(),
                m.path("places").valueStream().map(MarkedFiles::spot).toList(),
                time(m.path("when")),
                m.path("quantities").valueStream().map(MarkedFiles::count).toList(),
                m.path("sameAs").valueStream().map(JsonNode::asString).toList(),
                text(m, "termOf"),
                or(text(m, "rule"), ""),
                or(text(m, "note"), ""));
    }

    private static List<Marked.Who> participants(JsonNode all) {
        return all.valueStream()
                .map(e -> new Marked.Who(
                        or(text(e, "text"), ""),
                        span(e),
                        or(text(e, "country"), "-"),
                        e.path("sectors").isEmpty()
                                ? "-"
                                : e.path("sectors").path(0).asString()))
                .toList();
    }

    private static Marked.Spot spot(JsonNode p) {
        return new Marked.Spot(
                stretch(p),
                text(p, "country"),
                number(p, "lat"),
                number(p, "lon"),
                p.path("precision").asInt(0));
    }

    private static Marked.@Nullable Time time(JsonNode t) {
        return t.isEmpty() ? null : new Marked.Time(stretch(t), text(t, "start"), text(t, "end"));
    }

    private static Marked.Count count(JsonNode q) {
        return new Marked.Count(or(text(q, "kind"), "-"), number(q, "low"), number(q, "high"), or(text(q, "text"), ""));
    }

    private static Marked.Stretch stretch(JsonNode node) {
        return new Marked.Stretch(or(text(node, "text"), ""), span(node));
    }

    private static Span span(JsonNode node) {
        JsonNode span = node.path("span");
        return span.size() == 2 ? new Span(span.path(0).asInt(), span.path(1).asInt()) : new Span(0, 0);
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() && !value.asString().isEmpty() ? value.asString() : null;
    }

    private static @Nullable Double number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? value.asDouble() : null;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /** A file that holds no gold and no coder's output, in one sentence. */
    public static final class NoMarksException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoMarksException(String sentence) {
            super(sentence);
        }
    }
}
