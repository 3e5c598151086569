package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that say something of the page: by tag, {@code itemprop} and {@code rel}, each in the order of
 * the page. One walk finds them all; a page has thousands of elements, and a walk for each question costs more than the
 * answers.
 */
final class Marked {

    private static final Set<String> TAGS = Set.of("script", "meta", "link", "time", "h1");

    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final List<Element> withProperty = new ArrayList<>();
    private final List<Element> withRelation = new ArrayList<>();

    Marked(Document document) {
        document.stream().forEach(this::add);
    }

    private void add(Element element) {
        if (TAGS.contains(element.normalName())) {
            byTag.computeIfAbsent(element.normalName(), tag -> new ArrayList<>())
                    .add(element);
        }
        if (element.attributesSize() > 0) {
            if (element.hasAttr("itemprop")) {
                withProperty.add(element);
            }
            if (element.hasAttr("rel")) {
                withRelation.add(element);
            }
        }
    }

    /** The elements of a tag: script, meta, link, time or h1. */
    List<Element> ofTag(String tag) {
        if (!TAGS.contains(tag)) {
            throw new IllegalArgumentException("nobody looked for " + tag);
        }
        return byTag.getOrDefault(tag, List.of());
    }

    /** The elements whose {@code itemprop} is this. */
    Stream<Element> withProperty(String property) {
        return withProperty.stream().filter(element -> is(element, "itemprop", property));
    }

    /** The elements whose {@code rel} is this. */
    Stream<Element> withRelation(String relation) {
        return withRelation.stream().filter(element -> is(element, "rel", relation));
    }

    private static boolean is(Element element, String attribute, String value) {
        return element.attr(attribute).strip().equalsIgnoreCase(value);
    }
}
