package org.dateline.lab;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story of a gold file, or of a coder's output.
 *
 * @param pageOrNull name of the page that it stands on; null for a story that is a text of its own
 * @param number of the story on its page, from 1; 0 for a text of its own
 * @param titleOrNull its headline, if known
 * @param dateOrNull the day it was published, ISO, if known from outside the text
 * @param sourceOrNull who published it, if known
 * @param contextsOrNull its contexts by name; null where the file says nothing of them
 */
public record MarkedStory(
        String id,
        @Nullable String pageOrNull,
        int number,
        @Nullable String titleOrNull,
        @Nullable String dateOrNull,
        @Nullable String sourceOrNull,
        @Nullable List<String> contextsOrNull,
        List<Marked> mentions) {

    /** A coder's story of which no more is known than its mentions. */
    public static MarkedStory of(String id, List<Marked> mentions) {
        return new MarkedStory(id, null, 0, null, null, null, null, mentions);
    }

    public MarkedStory {
        contextsOrNull = contextsOrNull == null ? null : List.copyOf(contextsOrNull);
        mentions = List.copyOf(mentions);
    }
}
