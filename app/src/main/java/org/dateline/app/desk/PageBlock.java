package org.dateline.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Stretch;

/**
 * A stretch of a page as it is shown.
 *
 * @param kind {@code headline}, {@code caption}, {@code body}, {@code furniture}, or {@code other}: of no story shown
 * @param start of its first character in the page's text, in UTF-16 code units
 */
public record PageBlock(String kind, int start, MarkedText text) {

    /** The page from its first character to its last, but for blanks around blocks. */
    static List<PageBlock> of(String text, List<Story> stories, List<Span> furniture, List<MarkedText.Mark> marks) {
        return regions(text, stories, furniture).stream()
                .map(r -> new PageBlock(r.kind(), r.span().start(), MarkedText.of(text, r.span(), marks)))
                .toList();
    }

    private record Region(String kind, Span span) {}

    /** Every character of the page but blanks between regions; where two regions overlap, the earlier one keeps its text. */
    private static List<Region> regions(String text, List<Story> stories, List<Span> furniture) {
        var known = new ArrayList<Region>();
        for (Story story : stories) {
            for (Stretch stretch : story.stretches()) {
                known.add(new Region(kind(stretch.section()), stretch.span()));
            }
        }
        furniture.forEach(span -> known.add(new Region("furniture", span)));
        known.sort(Comparator.comparing(Region::span));
        var all = new ArrayList<Region>();
        int from = 0;
        for (Region region : known) {
            int start = Math.max(from, region.span().start());
            add(all, "other", text, from, start);
            if (start < region.span().end()) {
                add(all, region.kind(), text, start, region.span().end());
                from = region.span().end();
            }
        }
        add(all, "other", text, from, text.length());
        return all;
    }

    private static void add(List<Region> all, String kind, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            all.add(new Region(kind, new Span(start, end)));
        }
    }

    private static String kind(Section section) {
        return switch (section) {
            case HEADLINE -> "headline";
            case CAPTION -> "caption";
            case BODY -> "body";
        };
    }
}
