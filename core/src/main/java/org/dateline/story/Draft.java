package org.dateline.story;

import java.util.List;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A story as its page's form shows it, before it is dated.
 *
 * @param titleOrNull where the headline stands
 * @param captions each distinct caption, once, in order
 * @param body from the first paragraph's start, its dateline included, to the last one's end
 * @param paragraphs in order
 * @param dateLines lines outside the body that give a date or an author, in order
 * @param furniture lines that are not the story's, in order
 */
record Draft(
        @Nullable Span titleOrNull,
        List<Span> captions,
        Span body,
        List<Span> paragraphs,
        List<Span> dateLines,
        List<Span> furniture) {
    Draft {
        captions = List.copyOf(captions);
        paragraphs = List.copyOf(paragraphs);
        dateLines = List.copyOf(dateLines);
        furniture = List.copyOf(furniture);
    }

    /** From the headline's start to the body's end. */
    Span extent() {
        return titleOrNull == null ? body : titleOrNull.hull(body);
    }
}
