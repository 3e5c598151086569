package org.dateline.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.PlaceRole;
import org.dateline.model.Published;
import org.dateline.model.Quantity;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads annotated mentions and which of them are one event. JSON is YAML, so the reader at hand reads it. */
final class GoldMentions {

    /** A story's mentions in reading order, and when it was published. */
    record GoldStory(String id, List<Mention> mentions, Published published) {}

    /**
     * Annotated stories.
     *
     * @param eventOf for each mention the least id of its event's mentions, over all stories
     */
    record Gold(List<GoldStory> stories, Map<String, String> eventOf) {}

    private GoldMentions() {}

    static Gold read(Path gold) throws IOException {
        var load = new Load(LoadSettings.builder().setCodePointLimit(50_000_000).build());
        var root = (Map<?, ?>) load.loadFromString(Files.readString(gold));
        var stories = new ArrayList<GoldStory>();
        var parent = new HashMap<String, String>();
        for (Map<?, ?> story : maps(root, "stories")) {
            var mentions = new ArrayList<Mention>();
            for (Map<?, ?> m : maps(story, "mentions")) {
                mentions.add(mention(text(story, "id"), m));
                parent.put(text(m, "id"), text(m, "id"));
            }
            stories.add(new GoldStory(text(story, "id"), mentions, published(story)));
        }
        for (Map<?, ?> story : maps(root, "stories")) {
            for (Map<?, ?> m : maps(story, "mentions")) {
                for (String other : strings(m, "sameAs")) {
                    String a = root(parent, text(m, "id"));
                    String b = root(parent, other);
                    parent.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
                }
            }
        }
        var eventOf = new HashMap<String, String>();
        parent.keySet().forEach(k -> eventOf.put(k, root(parent, k)));
        return new Gold(stories, eventOf);
    }

    private static Published published(Map<?, ?> story) {
        return story.get("date") instanceof String date
                ? new Published.On(LocalDate.parse(date), List.of())
                : new Published.Unknown(List.of());
    }

    private static String root(Map<String, String> parent, String id) {
        String at = id;
        while (!Objects.requireNonNull(parent.get(at)).equals(at)) {
            at = Objects.requireNonNull(parent.get(at));
        }
        return at;
    }

    private static Mention mention(String story, Map<?, ?> m) {
        return new Mention(
                text(m, "id"),
                story,
                Section.valueOf(text(m, "in").toUpperCase(Locale.ROOT)),
                words(get(m, "quote", Map.class)),
                words(get(m, "trigger", Map.class)),
                EventType.valueOf(text(m, "type")),
                strings(m, "modes"),
                maps(m, "actors").stream().map(GoldMentions::participant).toList(),
                maps(m, "recipients").stream().map(GoldMentions::participant).toList(),
                Assertion.valueOf(text(m, "assertion").toUpperCase(Locale.ROOT)),
                get(m, "historical", Boolean.class),
                get(m, "failed", Boolean.class),
                List.of(),
                maps(m, "places").stream().map(GoldMentions::place).toList(),
                m.get("when") instanceof Map<?, ?> when ? when(when) : null,
                maps(m, "quantities").stream().map(GoldMentions::quantity).toList(),
                (String) m.get("termOf"),
                "gold");
    }

    private static Participant participant(Map<?, ?> p) {
        return new Participant(words(p), null, text(p, "name"), (String) p.get("country"), strings(p, "sectors"));
    }

    private static Where place(Map<?, ?> p) {
        return new Where(
                words(p),
                null,
                text(p, "name"),
                (String) p.get("country"),
                (String) p.get("admin1"),
                p.get("lat") instanceof Number lat && p.get("lon") instanceof Number lon
                        ? new Where.Point(lat.doubleValue(), lon.doubleValue())
                        : null,
                get(p, "precision", Integer.class),
                PlaceRole.valueOf(text(p, "role").toUpperCase(Locale.ROOT)));
    }

    private static When when(Map<?, ?> w) {
        var precision = When.Precision.valueOf(text(w, "precision").toUpperCase(Locale.ROOT));
        if (w.get("start") instanceof String start) {
            String end = w.get("end") instanceof String last ? last : start;
            return new When.Between(words(w), LocalDate.parse(start), LocalDate.parse(end), precision);
        }
        return new When.Relative(words(w), Objects.requireNonNullElse((String) w.get("relative"), ""), precision);
    }

    private static Quantity quantity(Map<?, ?> q) {
        return new Quantity(
                Quantity.Kind.valueOf(text(q, "kind").toUpperCase(Locale.ROOT)),
                q.get("low") instanceof Number low ? low.longValue() : 0,
                q.get("high") instanceof Number high ? high.longValue() : null,
                words(q),
                Objects.requireNonNullElse((String) q.get("of"), ""));
    }

    /** Pages are not read here, so the length of an elliptic text stands for the span's. */
    private static Words words(Map<?, ?> w) {
        String text = text(w, "text");
        var span = (List<?>) get(w, "span", List.class);
        int start = (Integer) span.get(0);
        return new Words(text, new Span(start, start + text.length()));
    }

    private static String text(Map<?, ?> map, String key) {
        return get(map, key, String.class);
    }

    private static <T> T get(Map<?, ?> map, String key, Class<T> type) {
        return type.cast(Objects.requireNonNull(map.get(key), key));
    }

    private static List<String> strings(Map<?, ?> map, String key) {
        return ((List<?>) get(map, key, List.class))
                .stream().map(String.class::cast).toList();
    }

    private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
        var all = new ArrayList<Map<?, ?>>();
        ((List<?>) get(map, key, List.class)).forEach(m -> all.add((Map<?, ?>) m));
        return all;
    }
}
