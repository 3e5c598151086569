package org.dateline.archive.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * An event as one row of a table. Each field is that of the first mention that fills it (places: the most precise); other
 * mentions may claim otherwise, see {@link EventDetail}.
 *
 * @param id of the event
 * @param assertion actual where any mention says so, else the lead's
 * @param historical told only as background
 * @param disputed some mention denies or negates what another tells as having happened
 * @param whenWords the time as the text has it, empty where none is told
 * @param firstOrNull first day, where settled
 * @param lastOrNull last day, where settled
 * @param sources the words of each innermost source over all mentions, once each
 * @param mentions number of mentions
 * @param reports number of publications that carry a mention of it, repeats included
 * @param quote the lead mention's words
 * @param leadStory id of the story of the lead mention
 * @param leadTitle its headline, or empty
 */
public record EventRow(
        String id,
        EventType type,
        List<String> modes,
        Assertion assertion,
        boolean historical,
        boolean disputed,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable Where placeOrNull,
        String whenWords,
        @Nullable LocalDate firstOrNull,
        @Nullable LocalDate lastOrNull,
        List<Quantity> quantities,
        List<String> sources,
        int mentions,
        int reports,
        String quote,
        String leadStory,
        String leadTitle) {

    public EventRow {
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        quantities = List.copyOf(quantities);
        sources = List.copyOf(sources);
    }

    public Optional<Where> place() {
        return Optional.ofNullable(placeOrNull);
    }

    public Optional<LocalDate> first() {
        return Optional.ofNullable(firstOrNull);
    }

    public Optional<LocalDate> last() {
        return Optional.ofNullable(lastOrNull);
    }
}
