package org.dateline.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.archive.store.StoryDetail;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.dateline.model.Refusal;

/**
 * The page of one story: the whole text of its page, and beside it all that was made of it.
 *
 * @param blocks the page from its first character to its last; blanks around blocks are left out
 * @param cards the mentions in their order
 */
public record StoryView(
        StoryDetail story, List<PageBlock> blocks, List<MentionCard> cards, CorrectionsView corrections) {

    public StoryView {
        blocks = List.copyOf(blocks);
        cards = List.copyOf(cards);
    }

    static StoryView of(StoryDetail story, CorrectionsView corrections) {
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
                PageBlock.of(text, List.of(story.coded().story()), story.furniture(), marks),
                cards,
                corrections);
    }
}
