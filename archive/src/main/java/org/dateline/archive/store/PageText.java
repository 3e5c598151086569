package org.dateline.archive.store;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.Correction.Anchor;

/** Where a page came from, and its text. */
public record PageText(String source, String text) {

    /** Longer than any paragraph that a person would point to. */
    private static final int MOST_CHARACTERS = 20_000;

    /**
     * The words of the page that a person means by {@code words}, which may be broken into lines otherwise. Throws
     * {@link BadDecision}: {@code decision.no-words} where they are not on the page, {@code decision.ambiguous} where they
     * stand there more than once.
     */
    public Anchor anchor(String words) {
        List<MatchResult> all = places(words);
        if (all.size() > 1) {
            throw new BadDecision(
                    "decision.ambiguous",
                    "The words \"" + words + "\" stand on that page more than once: give more of them.");
        }
        return new Anchor(all.getFirst().group(), all.getFirst().start());
    }

    /** The same; of several places the one that is nearest to {@code near} (UTF-16 code units) is meant. */
    public Anchor anchor(String words, int near) {
        MatchResult nearest = places(words).stream()
                .min((a, b) -> Integer.compare(Math.abs(a.start() - near), Math.abs(b.start() - near)))
                .orElseThrow();
        return new Anchor(nearest.group(), nearest.start());
    }

    private List<MatchResult> places(String words) {
        String asked = words.strip();
        List<MatchResult> all = asked.isEmpty() || asked.length() > MOST_CHARACTERS
                ? List.of()
                : Pattern.compile(Arrays.stream(asked.split("[\\s\\u00a0]+"))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("[\\s\\u00a0]+")))
                        .matcher(text)
                        .results()
                        .limit(1000)
                        .toList();
        if (all.isEmpty()) {
            throw new BadDecision("decision.no-words", "The words \"" + words + "\" are not on that page.");
        }
        return all;
    }
}
