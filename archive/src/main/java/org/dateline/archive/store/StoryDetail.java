package org.dateline.archive.store;

import java.util.List;
import java.util.Map;
import org.dateline.model.CodedStory;
import org.dateline.model.Span;

/**
 * A story with its page around it.
 *
 * @param row its summary
 * @param coded the story with mentions and refusals; {@code coded.story().text()} is the whole page's text
 * @param furniture of the whole page
 * @param eventOfMention id of the event that each mention belongs to
 * @param repeats the stories that repeat it
 */
public record StoryDetail(
        StoryRow row,
        CodedStory coded,
        List<Span> furniture,
        Map<String, String> eventOfMention,
        List<StoryRow> repeats) {

    public StoryDetail {
        furniture = List.copyOf(furniture);
        eventOfMention = Map.copyOf(eventOfMention);
        repeats = List.copyOf(repeats);
    }
}
