package org.dateline.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Gold for tests: sentences of our own, written as the gold files write them. */
final class Golds {

    private Golds() {}

    /** A mention of {@code type} at {@code start}, ten characters in a quote of a hundred from {@code quoteStart}. */
    static String mention(String type, int quoteStart, int start, String more) {
        return String.format(
                Locale.ROOT,
                """
                {"quote": {"text": "q", "span": [%d, %d]}, "trigger": {"text": "fired on", "span": [%d, %d]}, "type": "%s",
                 "modes": [], "actors": [], "recipients": [], "assertion": "actual", "historical": false,
                 "attribution": [], "places": [], "when": null, "quantities": []%s}""",
                quoteStart,
                quoteStart + 100,
                start,
                start + 10,
                type,
                more.isEmpty() ? "" : ", " + more);
    }

    static Marked marked(String mention) {
        return MarkedFiles.system(oneLine(story("s", mention)), "test")
                .mentions()
                .getFirst();
    }

    static String story(String id, String... mentions) {
        return "{\"id\": \"" + id + "\", \"mentions\": [" + String.join(", ", mentions) + "]}";
    }

    static List<MarkedStory> gold(String... stories) {
        try {
            Path file = Files.createTempFile("gold", ".json");
            Files.writeString(file, "{\"stories\": [" + String.join(", ", stories) + "]}");
            List<MarkedStory> gold = MarkedFiles.gold(file);
            Files.delete(file);
            return gold;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String oneLine(String text) {
        return text.replace("\n", " ");
    }
}
