package org.dateline.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stories that a page describes in JSON-LD (schema.org). Broken JSON is passed over: it is only a hint. */
final class JsonLd {

    private static final int DEEPEST = 40;
    private static final int MOST_STORIES = 200;
    private static final int MOST_NAMES = 20;

    private static final Set<String> STORY_TYPES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build())
            .build();

    private JsonLd() {}

    /**
     * One story as described; what is not told is empty.
     *
     * @param author the names, apart by commas
     * @param address where it stands, as written
     * @param body the article's text
     */
    record Item(
            String headline,
            String published,
            String publisher,
            String author,
            String section,
            String address,
            String body) {}

    static List<Item> storiesOf(Marked marked) {
        var items = new ArrayList<Item>();
        for (Element script : marked.ofTag("script")) {
            if (!script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                continue;
            }
            try {
                collect(MAPPER.readTree(script.data()), 0, items);
            } catch (JacksonException e) {
                continue;
            }
        }
        return items;
    }

    private static void collect(JsonNode node, int depth, List<Item> items) {
        if (depth > DEEPEST || items.size() >= MOST_STORIES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1, items));
        } else if (node.isObject()) {
            if (isStory(node.path("@type"))) {
                items.add(item(node));
            } else {
                collect(node.path("@graph"), depth + 1, items);
                collect(node.path("mainEntity"), depth + 1, items);
                collect(node.path("itemListElement"), depth + 1, items);
                collect(node.path("item"), depth + 1, items);
            }
        }
    }

    private static Item item(JsonNode node) {
        JsonNode page = node.path("mainEntityOfPage");
        return new Item(
                words(node.path("headline").isString() ? node.path("headline") : node.path("name")),
                words(node.path("datePublished")),
                names(node.path("publisher")),
                names(node.path("author").isMissingNode() ? node.path("creator") : node.path("author")),
                names(node.path("articleSection")),
                Stream.of(node.path("url"), page, page.path("@id"))
                        .map(JsonLd::words)
                        .filter(address -> !address.isEmpty())
                        .findFirst()
                        .orElse(""),
                words(node.path("articleBody")));
    }

    /** A name, an object with a name, or a list of these: apart by commas. */
    private static String names(JsonNode node) {
        var names = new LinkedHashSet<String>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            String name = words(one.isString() ? one : one.path("name")).strip();
            if (!name.isEmpty() && names.size() < MOST_NAMES) {
                names.add(name);
            }
        }
        return String.join(", ", names);
    }

    private static boolean isStory(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isStory(one)) {
                    return true;
                }
            }
            return false;
        }
        return type.isString() && STORY_TYPES.contains(type.stringValue());
    }

    private static String words(JsonNode node) {
        return node.isString() ? Parser.unescapeEntities(node.stringValue(), false) : "";
    }
}
