package org.dateline.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.model.Refusal;
import org.dateline.model.Span;

/** Words that may point back to several alike: whom they mean is not told, and nobody is taken. */
final class Doubts {

    private final Map<Span, List<Span>> rivals = new LinkedHashMap<>();

    /** Notes that the words may mean any of those named at {@code all}. */
    void note(Span words, List<Span> all) {
        rivals.putIfAbsent(words, all.stream().distinct().sorted().toList());
    }

    /** The doubts about words within a stretch, as refusals that name the rivals. */
    List<Refusal> within(Span stretch, String pageText) {
        var found = new ArrayList<Refusal>();
        rivals.forEach((words, all) -> {
            if (stretch.contains(words)) {
                String names = all.stream()
                        .map(s -> "\"" + s.of(pageText) + "\" at " + s.start() + "–" + s.end())
                        .collect(Collectors.joining(" or "));
                found.add(new Refusal(
                        "who.ambiguous",
                        words,
                        "\"" + words.of(pageText) + "\" may be " + names + "; nothing tells which is likelier."));
            }
        });
        return List.copyOf(found);
    }
}
