package org.dateline.lab.pages;

import java.util.List;
import org.dateline.lab.Rates;
import org.dateline.lab.Tally;

/**
 * How rightly pages were taken apart.
 *
 * @param boundaries where a title or a body begins or ends, by line
 * @param stories those whose title, captions and paragraphs are gold's to the character, of all of gold's
 * @param furniture gold's furniture that is marked; extra is what of a story was marked as furniture
 * @param refusals gold's refusals found by code and place; extra is a refusal inside a story
 * @param slips one sentence for each thing that is not as in gold
 */
public record PageScore(Rates boundaries, Tally stories, Rates furniture, Rates refusals, List<String> slips) {

    static final PageScore NONE = new PageScore(Rates.NONE, Tally.NONE, Rates.NONE, Rates.NONE, List.of());

    public PageScore {
        slips = List.copyOf(slips);
    }

    PageScore plus(PageScore other) {
        return new PageScore(
                boundaries.plus(other.boundaries),
                stories.plus(other.stories),
                furniture.plus(other.furniture),
                refusals.plus(other.refusals),
                java.util.stream.Stream.concat(slips.stream(), other.slips.stream())
                        .toList());
    }
}
