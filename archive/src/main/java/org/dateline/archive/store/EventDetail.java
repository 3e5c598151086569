package org.dateline.archive.store;

import java.util.List;

/** An event with every mention of it, the lead first: claims that differ stand side by side. */
public record EventDetail(EventRow row, List<MentionDetail> mentions) {
    public EventDetail {
        mentions = List.copyOf(mentions);
    }
}
