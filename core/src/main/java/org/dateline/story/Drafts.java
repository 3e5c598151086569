package org.dateline.story;

import java.util.List;
import org.dateline.model.Span;

/** What a page's form shows: its stories, and every line that is furniture, in order. */
record Drafts(List<Draft> stories, List<Span> furniture) {
    Drafts {
        stories = List.copyOf(stories);
        furniture = List.copyOf(furniture);
    }
}
