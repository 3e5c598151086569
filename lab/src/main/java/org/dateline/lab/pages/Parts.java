package org.dateline.lab.pages;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;

/**
 * The parts of one story on its page.
 *
 * @param title where the headline first stands; empty where there is none
 */
record Parts(List<Span> title, List<Span> captions, List<Span> paragraphs) {

    Parts {
        title = List.copyOf(title);
        captions = List.copyOf(captions);
        paragraphs = List.copyOf(paragraphs);
    }

    static Parts of(Story story) {
        return new Parts(
                story.title().map(Words::span).stream().toList(),
                story.captions().stream().map(Words::span).toList(),
                story.paragraphs());
    }

    /** Where title and body begin and end, by the lines of the text: four of them, or two where there is no title. */
    Set<String> boundaries(String text) {
        var boundaries = new TreeSet<String>();
        add(boundaries, "title", title, text);
        add(boundaries, "body", paragraphs, text);
        return boundaries;
    }

    private static void add(Set<String> boundaries, String part, List<Span> spans, String text) {
        if (!spans.isEmpty()) {
            boundaries.add(part + " from line " + line(text, spans.getFirst().start()));
            boundaries.add(part + " to line " + line(text, spans.getLast().end() - 1));
        }
    }

    private static long line(String text, int at) {
        return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
