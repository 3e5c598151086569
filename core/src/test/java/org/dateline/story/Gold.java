package org.dateline.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.model.ByteMap;
import org.dateline.model.Page;
import org.dateline.model.PageHints;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One story of a gold file, as far as the splitter is concerned. JSON is read as the YAML that it is. */
record Gold(
        String id,
        String page,
        @Nullable Span title,
        List<Span> captions,
        @Nullable Span body,
        int paragraphs,
        String firstWords,
        String lastWords,
        List<Span> furniture,
        @Nullable String repeatOf,
        Map<String, Object> published,
        Map<String, Object> publishedOutside) {

    static final Path SHARED = Path.of("../../shared");

    static List<Gold> read(Path file) throws IOException {
        var settings = LoadSettings.builder().setCodePointLimit(64 << 20).build();
        var root = map(new Load(settings).loadFromString(Files.readString(file)));
        return list(root.get("stories")).stream().map(o -> of(map(o))).toList();
    }

    static Page textPage(String name, String text) {
        return new Page(
                name,
                name,
                "text/plain",
                text,
                new ByteMap(IntStream.rangeClosed(0, text.length()).toArray()),
                PageHints.NONE);
    }

    @Nullable
    LocalDate day(Map<String, Object> of, String key) {
        return of.get(key) == null ? null : LocalDate.parse(String.valueOf(of.get(key)));
    }

    private static Gold of(Map<String, Object> story) {
        Map<String, Object> title = map(story.get("title"));
        Map<String, Object> body = map(story.get("body"));
        return new Gold(
                String.valueOf(story.get("id")),
                String.valueOf(story.getOrDefault("page", "")),
                title.isEmpty() ? null : span(title.get("span")),
                list(story.get("captions")).stream()
                        .map(c -> span(map(c).get("span")))
                        .toList(),
                body.isEmpty() ? null : span(body.get("span")),
                body.get("paragraphs") instanceof Integer n ? n : -1,
                String.valueOf(body.get("first")),
                String.valueOf(body.get("last")),
                list(story.get("furniture")).stream().map(Gold::span).toList(),
                (String) story.get("repeatOf"),
                map(story.get("published")),
                map(story.get("publishedOutside")));
    }

    private static Span span(@Nullable Object pair) {
        List<?> ends = list(pair);
        return new Span((Integer) ends.get(0), (Integer) ends.get(1));
    }

    private static List<?> list(@Nullable Object o) {
        return o instanceof List<?> l ? l : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object o) {
        return o instanceof Map<?, ?> ? (Map<String, Object>) o : Map.of();
    }
}
