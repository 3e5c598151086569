package org.dateline.lab.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The days between which a story of a gold was published, as people found out.
 *
 * @param first the only day, or the first that is possible
 * @param last the only day, or the last that is possible
 */
public record TrueDate(LocalDate first, LocalDate last) {

    public TrueDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it starts: " + first + ".." + last);
        }
    }

    /** The day itself. */
    public static TrueDate on(LocalDate day) {
        return new TrueDate(day, day);
    }

    /**
     * The true dates of a gold's stories by their ids: from {@code date}, or from {@code publishedOutside}. Stories whose
     * date nobody knows are left out. A file that is not JSON gives none: whoever reads its stories says so.
     */
    public static Map<String, TrueDate> of(Path gold) throws IOException {
        var dates = new LinkedHashMap<String, TrueDate>();
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readString(gold));
            for (JsonNode story : root.path("stories")) {
                of(story).ifPresent(date -> dates.put(story.path("id").asString(""), date));
            }
        } catch (JacksonException e) {
            return Map.of();
        }
        return dates;
    }

    private static Optional<TrueDate> of(JsonNode story) {
        Optional<TrueDate> day = day(story.path("date")).map(TrueDate::on);
        JsonNode outside = story.path("publishedOutside");
        return day.or(() -> day(outside.path("start"))
                .flatMap(first -> day(outside.path("end")).map(last -> new TrueDate(first, last))));
    }

    private static Optional<LocalDate> day(JsonNode json) {
        try {
            return json.isString() ? Optional.of(LocalDate.parse(json.stringValue())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
