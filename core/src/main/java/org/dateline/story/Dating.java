package org.dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.PageHints;
import org.dateline.model.Published;
import org.dateline.model.Published.Evidence;
import org.dateline.model.Span;

/**
 * Says when a story was published, by the first of these that answers: the page's metadata; a date line or an address
 * above or below the body; the dateline; the page's own address; else the bounds that the story's own words set and the
 * day on which the page was fetched.
 */
final class Dating {

    private Dating() {}

    static Published of(String text, Draft draft, PageHints hints) {
        return fromHints(hints)
                .or(() -> fromDateLines(text, draft))
                .or(() -> fromDateline(text, draft))
                .or(() -> Carriage.address(hints))
                .orElseGet(() -> Carriage.capped(Bounds.of(text, draft), hints));
    }

    private static Optional<Published> fromHints(PageHints hints) {
        return hints.published()
                .map(day -> new Published.On(day, List.of(new Evidence(hints.publishedEvidence(), new Span(0, 0)))));
    }

    private static Optional<Published> fromDateLines(String text, Draft draft) {
        for (Span line : draft.dateLines()) {
            String words = line.of(text);
            Optional<Published> dated = AddressDate.in(words)
                    .or(() -> FullDate.allIn(words).stream().findFirst())
                    .map(date -> published(date.shift(line.start()), text));
            if (dated.isPresent()) {
                return dated;
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> fromDateline(String text, Draft draft) {
        return draft.paragraphs().stream()
                .limit(1)
                .flatMap(first -> datesOfDateline(text, first))
                .findFirst()
                .map(date -> published(date, text));
    }

    private static Stream<FullDate> datesOfDateline(String text, Span paragraph) {
        return DatelineWords.at(text, paragraph, null).stream()
                .flatMap(dateline -> FullDate.allIn(dateline.span().of(text)).stream()
                        .map(date -> date.shift(dateline.span().start())));
    }

    /** A day, or the interval between the two readings of figures that have two. */
    static Published published(FullDate date, String text) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(new Evidence(date.span().of(text), date.span()));
        LocalDate first = date.first();
        return date.isSure() ? new Published.On(first, evidence) : new Published.Between(first, date.last(), evidence);
    }
}
