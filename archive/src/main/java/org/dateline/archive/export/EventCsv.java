package org.dateline.archive.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.EventRow;
import org.dateline.archive.store.MentionDetail;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * Tables for spreadsheets: one row an event, or one a mention. Several values in a cell are parted by {@code "; "}. Page text is
 * hostile: a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class EventCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private static final List<String> FIELDS = List.of(
            "type",
            "modes",
            "assertion",
            "historical",
            "actors",
            "actor_countries",
            "recipients",
            "recipient_countries",
            "place",
            "country",
            "admin1",
            "latitude",
            "longitude",
            "precision",
            "when",
            "start",
            "end",
            "quantities",
            "sources",
            "quote");

    private final CSVPrinter printer;

    private EventCsv(Appendable out, List<String> first, List<String> last) {
        try {
            printer = new CSVPrinter(out, FORMAT);
            for (List<String> names : List.of(first, FIELDS, last)) {
                for (String name : names) {
                    printer.print(name);
                }
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table with one row an event; its head is written at once. */
    public static EventCsv ofEvents(Appendable out) {
        return new EventCsv(out, List.of("id", "mentions", "reports", "disputed"), List.of("story", "title"));
    }

    /** A table with one row a mention; its head is written at once. */
    public static EventCsv ofMentions(Appendable out) {
        return new EventCsv(
                out,
                List.of("id", "event", "failed", "term_of"),
                List.of("rule", "story", "title", "source", "span_start", "span_end"));
    }

    public void row(EventDetail event) {
        EventRow row = event.row();
        cells(row.id(), row.mentions(), row.reports(), row.disputed());
        cells(row.type().name(), join(row.modes()), row.assertion().word(), row.historical());
        participants(row.actors());
        participants(row.recipients());
        place(row.placeOrNull());
        cells(row.whenWords(), day(row.firstOrNull()), day(row.lastOrNull()));
        cells(quantities(row.quantities()), join(row.sources()), row.quote());
        cells(row.leadStory(), row.leadTitle());
        end();
    }

    public void row(MentionDetail told) {
        Mention m = told.mention();
        cells(m.id(), told.event(), m.failed(), m.termOf().orElse(""));
        cells(m.type().name(), join(m.modes()), m.assertion().word(), m.historical());
        participants(m.actors());
        participants(m.recipients());
        place(m.places().stream().findFirst().orElse(null));
        cells(
                m.when().map(w -> w.words().text()).orElse(""),
                day(m.when().flatMap(When::first).orElse(null)),
                day(m.when().flatMap(When::last).orElse(null)));
        cells(quantities(m.quantities()), sources(m), m.quote().text());
        cells(m.rule(), told.story().id(), told.story().title(), told.story().source());
        cells(m.quote().span().start(), m.quote().span().end());
        end();
    }

    private void participants(List<Participant> some) {
        cells(
                join(some.stream().map(Participant::name).toList()),
                join(some.stream().map(p -> p.country().orElse("?")).toList()));
    }

    private void place(@Nullable Where whereOrNull) {
        if (whereOrNull == null) {
            cells("", "", "", "", "", "");
            return;
        }
        cells(
                whereOrNull.name(),
                whereOrNull.country().orElse(""),
                whereOrNull.admin1OrNull() instanceof String admin1 ? admin1 : "");
        if (whereOrNull.pointOrNull() instanceof Where.Point point) {
            cells(point.latitude(), point.longitude());
        } else {
            cells("", "");
        }
        cells(whereOrNull.precision());
    }

    private static String day(@Nullable LocalDate dayOrNull) {
        return dayOrNull == null ? "" : dayOrNull.toString();
    }

    /** {@code killed 4..9 soldiers}; an open end as in {@code killed 4..}. */
    private static String quantities(List<Quantity> some) {
        return some.stream()
                .map(q -> String.format(
                                Locale.ROOT,
                                "%s %d..%s %s",
                                q.kind().word(),
                                q.low(),
                                q.high().map(String::valueOf).orElse(""),
                                q.of())
                        .strip())
                .collect(Collectors.joining("; "));
    }

    /** Each chain from the outermost source to the innermost. */
    private static String sources(Mention mention) {
        return mention.attribution().stream()
                .map(chain ->
                        chain.links().stream().map(link -> link.words().text()).collect(Collectors.joining(" < ")))
                .collect(Collectors.joining("; "));
    }

    private static String join(List<String> some) {
        return String.join("; ", some);
    }

    /** Numbers as they are (a western longitude begins with a minus), text made harmless. */
    private void cells(Object... values) {
        try {
            for (Object value : values) {
                printer.print(value instanceof String text ? harmless(text) : value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What OWASP lists as the beginnings of formulas in spreadsheets, full-width forms among them. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void end() {
        try {
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
