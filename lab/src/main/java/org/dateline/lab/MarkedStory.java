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
 */
public record MarkedStory(
        String id,
        @Nullable String pageOrNull,
        int number,
        @Nullable String titleOrNull,
        @Nullable String dateOrNull,
        @Nullable String sourceOrNull,
        List<Marked> mentions) {

    public MarkedStory {
        mentions = List.copyOf(mentions);
    }
}
