package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;

/** The stretches of a story, its dateline with the first paragraph, as they can be taken away and put together anew. */
record Parts(@Nullable Span titleOrNull, List<Span> captions, List<Span> paragraphs) {

    Parts {
        captions = List.copyOf(captions);
        paragraphs = List.copyOf(paragraphs);
    }

    static Parts of(Story story) {
        var paragraphs = new ArrayList<>(story.paragraphs());
        if (!paragraphs.isEmpty()) {
            paragraphs.set(
                    0, new Span(story.body().start(), paragraphs.getFirst().end()));
        }
        return new Parts(
                story.title().map(Words::span).orElse(null),
                story.captions().stream().map(Words::span).toList(),
                paragraphs);
    }

    /** Only what overlaps one of the spans. */
    Parts keep(List<Span> spans) {
        return new Parts(
                titleOrNull != null && spans.stream().anyMatch(titleOrNull::overlaps) ? titleOrNull : null,
                captions.stream()
                        .filter(c -> spans.stream().anyMatch(c::overlaps))
                        .toList(),
                paragraphs.stream()
                        .filter(p -> spans.stream().anyMatch(p::overlaps))
                        .toList());
    }

    /** What is left when a place is taken out: a title or caption goes whole, a paragraph loses those words alone. */
    Parts without(Span place, String text) {
        var left = new ArrayList<Span>();
        for (Span p : paragraphs) {
            if (!p.overlaps(place)) {
                left.add(p);
                continue;
            }
            add(left, p.start(), Math.min(place.start(), p.end()), text);
            add(left, Math.max(place.end(), p.start()), p.end(), text);
        }
        return new Parts(
                titleOrNull != null && titleOrNull.overlaps(place) ? null : titleOrNull,
                captions.stream().filter(c -> !c.overlaps(place)).toList(),
                left);
    }

    private static void add(List<Span> left, int from, int to, String text) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            left.add(new Span(start, end));
        }
    }
}
