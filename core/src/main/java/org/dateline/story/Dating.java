package org.dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.knowledge.Offices;
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

    /** A text with more dated words than this is a table; the rest of them can only tighten the bounds. */
    private static final int MOST_LIMITS = 400;

    private final DateSources sources;
    private final OfficeWords offices;
    private final OfficeTurns turns;

    Dating(Offices offices, DateSources sources) {
        this.offices = new OfficeWords(offices);
        this.turns = new OfficeTurns(offices);
        this.sources = sources;
    }

    Published of(String text, Draft draft, PageHints hints) {
        if (sources == DateSources.OWN_WORDS) {
            return bounded(text, draft);
        }
        return (sources == DateSources.ALL ? fromHints(hints) : Optional.<Published>empty())
                .or(() -> fromDateLines(text, draft))
                .or(() -> fromDateline(text, draft))
                .or(() -> sources == DateSources.ALL ? Carriage.address(hints) : Optional.empty())
                .orElseGet(() -> sources == DateSources.ALL
                        ? Carriage.capped(bounded(text, draft), hints)
                        : bounded(text, draft));
    }

    /** What the story's own words allow; the dateline's are not the story's own. */
    private Published bounded(String text, Draft draft) {
        Optional<Span> dateline = dateline(text, draft);
        List<Passage> passages = Passage.of(text, draft, dateline.map(Span::end).orElse(0));
        var limits = new ArrayList<Limit>();
        for (Passage passage : passages) {
            if (limits.size() > MOST_LIMITS) {
                break;
            }
            limits.addAll(StatedDates.in(passage));
            limits.addAll(WeekdayDates.in(passage));
            limits.addAll(CountedYears.in(passage));
            limits.addAll(offices.in(passage));
            limits.addAll(turns.in(passage));
        }
        ReportWeekday.in(passages).ifPresent(limits::add);
        List<Evidence> relative = RelativeWords.in(text, draft.paragraphs());
        Optional<Span> yearless = dateline.filter(none -> sources != DateSources.OWN_WORDS)
                .flatMap(span -> LineKinds.dayAndMonth(text, span));
        if (yearless.isPresent()) {
            Span day = yearless.get();
            WeekdayDates.dateline(text, day).ifPresent(limits::add);
            relative = Stream.concat(Stream.of(new Evidence(day.of(text), day)), relative.stream())
                    .toList();
        }
        return Bounds.of(limits, relative);
    }

    private static Optional<Span> dateline(String text, Draft draft) {
        return draft.paragraphs().stream()
                .limit(1)
                .flatMap(first -> DatelineWords.at(text, first, null).stream())
                .map(DatelineWords::span)
                .findFirst();
    }

    private static Optional<Published> fromHints(PageHints hints) {
        return hints.published()
                .filter(day -> !day.isBefore(Days.EARLIEST))
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
