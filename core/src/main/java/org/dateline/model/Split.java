package org.dateline.model;

import java.util.List;

/** A page taken apart: its stories in order, and its furniture, marked and not cut: one span a line or block. */
public record Split(Page page, List<Story> stories, List<Span> furniture) {
    public Split {
        stories = List.copyOf(stories);
        furniture = List.copyOf(furniture);
    }
}
