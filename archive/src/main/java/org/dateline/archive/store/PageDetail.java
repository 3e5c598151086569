package org.dateline.archive.store;

import java.util.List;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.dateline.model.Story;

/**
 * A page with what was found on it.
 *
 * @param name by which its stories are called
 * @param source where it came from: a URI or a path
 * @param toBeRead true where something was said or changed since it was read, so that it is to be read again
 * @param rows its stories in its order, each as a row
 * @param stories the same with their spans
 * @param refusals that concern the page and none of its stories
 */
public record PageDetail(
        String name,
        String source,
        boolean toBeRead,
        String text,
        List<Span> furniture,
        List<StoryRow> rows,
        List<Story> stories,
        List<Refusal> refusals) {

    public PageDetail {
        furniture = List.copyOf(furniture);
        rows = List.copyOf(rows);
        stories = List.copyOf(stories);
        refusals = List.copyOf(refusals);
    }
}
