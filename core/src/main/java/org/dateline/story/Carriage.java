package org.dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.PageHints;
import org.dateline.model.Published;
import org.dateline.model.Published.Evidence;
import org.dateline.model.Span;

/** What the way a page came by says of its date: the day in its address, and the day on which it was fetched. */
final class Carriage {

    private static final Span OUTSIDE = new Span(0, 0);

    private Carriage() {}

    /** The day in the page's address. */
    static Optional<Published> address(PageHints hints) {
        return hints.address()
                .flatMap(url -> AddressDate.in(url)
                        .map(date -> new Published.On(date.first(), List.of(new Evidence("address " + url, OUTSIDE)))));
    }

    /** Bounded above by the day of capture, where the story's words leave that end open and do not contradict it. */
    static Published capped(Published published, PageHints hints) {
        LocalDate captured = hints.capturedOrNull();
        boolean open = published.last().isEmpty();
        if (captured == null
                || published instanceof Published.Conflict
                || !open
                || published.first().filter(captured::isBefore).isPresent()) {
            return published;
        }
        var evidence = new ArrayList<Evidence>(published.evidence());
        evidence.add(new Evidence(hints.capturedEvidence(), OUTSIDE));
        return new Published.Between(published.first().orElse(null), captured, evidence);
    }
}
