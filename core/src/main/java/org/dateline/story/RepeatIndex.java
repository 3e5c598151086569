package org.dateline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Story;

/**
 * Tells repeats over a pile of stories, in the order in which they come: the first telling is the story, every later
 * one its repeat. The same words are a repeat; so are nearly the same words with the same numbers, for a story whose
 * toll has changed is a new report. One index serves one pile and one thread.
 */
public final class RepeatIndex {

    /** Share of common runs from which on two bodies are one story with another headline, a cut or a typo. */
    private static final double SAME_STORY = 0.9;

    /** Below this many runs of four words, chance and boilerplate weigh too much: only the same words count. */
    private static final int FEWEST_RUNS = 20;

    private static final int KEYS = 12;

    /** Forms that are filled in daily share their words by the thousand; the first of them are compared, not all. */
    private static final int MOST_SHARING = 32;

    private record Known(String id, Sketch sketch) {}

    private final Map<String, String> byFingerprint = new HashMap<>();
    private final Map<Integer, List<Known>> byKey = new HashMap<>();

    /** Says which story this one repeats, and takes it in if it is new. */
    public Optional<Repeat> add(Story story) {
        String same = byFingerprint.putIfAbsent(story.fingerprint(), story.id());
        if (same != null) {
            return Optional.of(new Repeat(same, 1, "Title and body have the same words as those of " + same + "."));
        }
        Sketch sketch = Sketch.of(story);
        if (sketch.size() < FEWEST_RUNS) {
            return Optional.empty();
        }
        int[] keys = sketch.smallest(KEYS);
        var candidates = new LinkedHashMap<String, Known>();
        for (int key : keys) {
            byKey.getOrDefault(key, List.of()).forEach(known -> candidates.putIfAbsent(known.id(), known));
        }
        for (Known other : candidates.values()) {
            double share = sketch.shareWith(other.sketch());
            if (share >= SAME_STORY && sketch.sameNumbers(other.sketch())) {
                byFingerprint.put(story.fingerprint(), other.id());
                return Optional.of(new Repeat(other.id(), share, evidence(other.id(), share)));
            }
        }
        var known = new Known(story.id(), sketch);
        for (int key : keys) {
            List<Known> sharing = byKey.computeIfAbsent(key, none -> new ArrayList<>(1));
            if (sharing.size() < MOST_SHARING) {
                sharing.add(known);
            }
        }
        return Optional.empty();
    }

    private static String evidence(String id, double share) {
        return String.format(
                Locale.ROOT,
                "%.0f %% of the body's runs of four words are those of %s, and the numbers are the same.",
                share * 100,
                id);
    }
}
