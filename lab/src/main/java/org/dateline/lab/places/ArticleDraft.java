package org.dateline.lab.places;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Where.Point;
import org.jspecify.annotations.Nullable;

/** An article while its elements come in. */
final class ArticleDraft {

    /**
     * Corpora drift: where a page's characters were counted otherwise than they are written, later names stand some
     * characters before or after their offset. Drifts of twenty were seen in two thousand characters.
     */
    private static final int DRIFT = 40;

    private final String id;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Map<String, String>> marked = new ArrayList<>();
    private Map<String, String> toponym = new HashMap<>();

    ArticleDraft(String id) {
        this.id = id;
    }

    void opens(String element) {
        open.push(element);
        if (element.equals("toponym")) {
            toponym = new HashMap<>();
        }
    }

    void text(String characters) {
        String element = open.isEmpty() ? "" : open.peek();
        if (element.equals("text")) {
            text.append(characters);
        } else if (open.contains("toponym")) {
            toponym.merge(element, characters.strip(), String::concat);
        }
    }

    void closes(String element) {
        open.poll();
        if (element.equals("toponym")) {
            marked.add(toponym);
        }
    }

    /** The article; empty where it has no text. */
    Optional<GeoArticle> article() {
        if (text.toString().isBlank()) {
            return Optional.empty();
        }
        var found = new ArrayList<GoldToponym>();
        int lost = 0;
        for (Map<String, String> each : marked) {
            Optional<GoldToponym> one = toponym(each);
            one.filter(t -> found.stream().noneMatch(f -> f.span().overlaps(t.span())))
                    .ifPresent(found::add);
            lost += one.isPresent() ? 0 : 1;
        }
        found.sort(Comparator.comparingInt(t -> t.span().start()));
        return Optional.of(new GeoArticle(id, text.toString(), found, lost));
    }

    private Optional<GoldToponym> toponym(Map<String, String> each) {
        String words = each.getOrDefault("phrase", "");
        int start = Integer.parseInt(each.getOrDefault("start", "-1"));
        if (words.isEmpty() || start < 0) {
            return Optional.empty();
        }
        return at(words, start).map(at -> new GoldToponym(words, new Span(at, at + words.length()), point(each)));
    }

    /** Where the words stand, nearest to the offset and at most {@link #DRIFT} from it. */
    private Optional<Integer> at(String words, int offset) {
        Integer best = null;
        int from = Math.max(0, offset - DRIFT);
        for (int at = text.indexOf(words, from); at >= 0 && at <= offset + DRIFT; at = text.indexOf(words, at + 1)) {
            if (best == null || Math.abs(at - offset) < Math.abs(best - offset)) {
                best = at;
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Point point(Map<String, String> each) {
        String latitude = each.getOrDefault("lat", "");
        String longitude = each.getOrDefault("lon", "");
        return latitude.isEmpty() || longitude.isEmpty()
                ? null
                : new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }
}
