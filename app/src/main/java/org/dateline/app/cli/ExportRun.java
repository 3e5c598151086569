package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.archive.Archive;
import org.dateline.archive.export.EventCsv;
import org.dateline.archive.export.EventGeoJson;
import org.dateline.archive.export.EventJson;
import org.dateline.archive.store.EventQuery;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;

/** One run of {@code dateline export}. */
final class ExportRun {

    private final Console console;
    private final Path data;
    private final ExportCommand asked;

    ExportRun(Console console, Path data, ExportCommand asked) {
        this.console = console;
        this.data = data;
        this.asked = asked;
    }

    int run() {
        EventQuery query = query();
        if (asked.mentions && asked.form == ExportCommand.Form.GEOJSON) {
            throw new Stop(Exit.USAGE, "usage", "GeoJSON holds events: leave out --mentions.");
        }
        try (Archive archive = Archives.openExisting(data)) {
            switch (asked.form) {
                case JSONL -> jsonLines(archive, query);
                case CSV -> csv(archive, query);
                case GEOJSON -> geoJson(archive, query);
            }
        }
        console.out().flush();
        return console.out().checkError() ? Exit.FAILURE : Exit.OK;
    }

    private EventQuery query() {
        Set<EventType> types = new TreeSet<>();
        for (String type : asked.types) {
            types.add(Arrays.stream(EventType.values())
                    .filter(known -> known.name().equals(type.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new Stop(
                            Exit.USAGE,
                            "usage",
                            "There is no type " + type + "; the types are "
                                    + Arrays.stream(EventType.values())
                                            .map(Enum::name)
                                            .collect(Collectors.joining(", "))
                                    + ".")));
        }
        Set<String> countries = asked.countries.stream()
                .map(country -> country.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        EventQuery query =
                EventQuery.ALL.withTypes(types).withActorCountries(countries).withWords(asked.words);
        return asked.actual ? query.withAssertions(Set.of(Assertion.ACTUAL)).withHistorical(false) : query;
    }

    private void jsonLines(Archive archive, EventQuery query) {
        archive.forEachEvent(query, event -> {
            List<String> lines = asked.mentions
                    ? event.mentions().stream().map(EventJson::line).toList()
                    : List.of(EventJson.line(event));
            lines.forEach(console.out()::println);
        });
    }

    private void csv(Archive archive, EventQuery query) {
        EventCsv table = asked.mentions ? EventCsv.ofMentions(console.out()) : EventCsv.ofEvents(console.out());
        archive.forEachEvent(query, event -> {
            if (asked.mentions) {
                event.mentions().forEach(table::row);
            } else {
                table.row(event);
            }
        });
    }

    private void geoJson(Archive archive, EventQuery query) {
        try (var map = new EventGeoJson(console.out())) {
            archive.forEachEvent(query, map::feature);
        }
        console.out().println();
    }
}
