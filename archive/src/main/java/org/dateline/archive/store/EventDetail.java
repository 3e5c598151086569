package org.dateline.archive.store;

import java.util.List;
import org.dateline.model.Origin;

/** An event with every mention of it, the lead first: claims that differ stand side by side. */
public record EventDetail(EventRow row, List<MentionDetail> mentions) {
    public EventDetail {
        mentions = List.copyOf(mentions);
    }

    /** Independent sources of its stories, at least: reprints and an agency's other stories do not count again. */
    public int sources() {
        return Origin.independent(
                mentions.stream().map(told -> told.story().origin()).distinct().toList());
    }
}
