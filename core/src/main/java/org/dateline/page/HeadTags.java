package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by their names, small letters: property, name or itemprop. */
final class HeadTags {

    private static final List<String> NAMING = List.of("property", "name", "itemprop");
    private static final int MOST = 2_000;

    private final Map<String, List<String>> contents = new HashMap<>();

    HeadTags(Marked marked) {
        for (Element meta : marked.ofTag("meta").stream().limit(MOST).toList()) {
            for (String naming : NAMING) {
                String name = meta.attr(naming).toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    contents.computeIfAbsent(name, n -> new ArrayList<>()).add(meta.attr("content"));
                }
            }
        }
    }

    /** What the elements of these names say, in the names' order. */
    Stream<String> all(List<String> names) {
        return names.stream().flatMap(name -> contents.getOrDefault(name, List.of()).stream());
    }
}
