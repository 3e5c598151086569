package org.dateline.lab.repeats;

import java.util.List;
import org.dateline.model.Story;
import org.dateline.story.ItemStory;

/** A made-up story as a paper prints it. */
record Telling(String headline, List<String> paragraphs) {

    private static final String DAY = "2024-03-05";

    Telling {
        paragraphs = List.copyOf(paragraphs);
    }

    Telling withHeadline(String other) {
        return new Telling(other, paragraphs);
    }

    Telling withParagraphs(List<String> others) {
        return new Telling(headline, others);
    }

    int words() {
        return paragraphs.stream().mapToInt(Telling::words).sum();
    }

    static int words(String text) {
        return text.split(" ").length;
    }

    /** The story on a day that is given: what is measured does not ask when it was written. */
    Story story(String id, ItemStory items) {
        return items.of(id, headline + "\n\n" + String.join("\n\n", paragraphs), headline, DAY, null);
    }
}
