package org.dateline.story;

import java.util.List;
import org.dateline.model.Refusal;
import org.dateline.model.Span;

/** What a page's form shows: its stories, every line that is furniture, and why stretches are no story; each in order. */
record Drafts(List<Draft> stories, List<Span> furniture, List<Refusal> refusals) {
    Drafts {
        stories = List.copyOf(stories);
        furniture = List.copyOf(furniture);
        refusals = List.copyOf(refusals);
    }
}
