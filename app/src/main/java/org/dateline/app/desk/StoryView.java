package org.dateline.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.archive.store.StoryDetail;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.dateline.model.Refusal;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Stretch;

/**
 * The page of one story: the whole text of its page, and beside it all that was made of it.
 *
 * @param blocks the page from its first character to its last; blanks around blocks are left out
 * @param cards the mentions in their order
 */
public record StoryView(StoryDetail story, List<Block> blocks, List<MentionCard> cards) {

    public StoryView {
        blocks = List.copyOf(blocks);
        cards = List.copyOf(cards);
    }

    /**
     * A stretch of the page.
     *
     * @param kind {@code headline}, {@code caption}, {@code body}, {@code furniture}, or {@code other}: of another story
     */
    public record Block(String kind, MarkedText text) {}

    static StoryView of(StoryDetail story) {
        List<Mention> mentions = story.coded().mentions();
        var cards = new ArrayList<MentionCard>();
        var marks = new ArrayList<MarkedText.Mark>();
        Map<String, String> events = story.eventOfMention();
        for (Mention mention : mentions) {
            MentionCard card = MentionCard.of(mention, events.getOrDefault(mention.id(), ""));
            cards.add(card);
            marks.addAll(card.marks());
        }
        List<Refusal> refusals = story.coded().refusals();
        for (int i = 0; i < refusals.size(); i++) {
            Refusal r = refusals.get(i);
            marks.add(new MarkedText.Mark("refusal", r.span(), "not coded: " + r.detail(), "r-" + i));
        }
        for (Published.Evidence e : story.coded().story().published().evidence()) {
            String why = e.why().isEmpty() ? "bears on when the story was published" : e.why();
            marks.add(new MarkedText.Mark("evidence", e.span(), why, "published"));
        }
        String text = story.coded().story().text();
        return new StoryView(
                story,
                regions(story.coded().story(), story.furniture()).stream()
                        .map(r -> new Block(r.kind(), MarkedText.of(text, r.span(), marks)))
                        .toList(),
                cards);
    }

    private record Region(String kind, Span span) {}

    /** Every character of the page but blanks between regions; where two regions overlap, the earlier one keeps its text. */
    private static List<Region> regions(Story story, List<Span> furniture) {
        var known = new ArrayList<Region>();
        for (Stretch stretch : story.stretches()) {
            known.add(new Region(kind(stretch.section()), stretch.span()));
        }
        furniture.forEach(span -> known.add(new Region("furniture", span)));
        known.sort(Comparator.comparing(Region::span));
        var all = new ArrayList<Region>();
        int from = 0;
        for (Region region : known) {
            int start = Math.max(from, region.span().start());
            add(all, "other", story.text(), from, start);
            if (start < region.span().end()) {
                add(all, region.kind(), story.text(), start, region.span().end());
                from = region.span().end();
            }
        }
        add(all, "other", story.text(), from, story.text().length());
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
