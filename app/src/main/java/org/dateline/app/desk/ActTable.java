package org.dateline.app.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.archive.store.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Mentions counted by type or month, a column for each role.
 *
 * @param roles the columns in order
 */
public record ActTable(List<String> roles, List<Row> rows) {

    /**
     * One type or month.
     *
     * @param counts one a role; 0 where there is none
     * @param days of the acts, in words; empty where none is settled
     */
    public record Row(String value, List<Long> counts, String days) {
        public Row {
            counts = List.copyOf(counts);
        }
    }

    public ActTable {
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
    }

    static ActTable of(List<Tally> tallies, Stream<String> roles) {
        List<String> columns = roles.toList();
        Map<String, List<Tally>> byValue = new LinkedHashMap<>();
        tallies.forEach(t -> byValue.computeIfAbsent(t.value(), v -> new java.util.ArrayList<>())
                .add(t));
        return new ActTable(
                columns,
                byValue.entrySet().stream()
                        .map(e -> new Row(
                                e.getKey(),
                                columns.stream()
                                        .map(role -> e.getValue().stream()
                                                .filter(t -> t.role().equals(role))
                                                .mapToLong(Tally::mentions)
                                                .sum())
                                        .toList(),
                                days(e.getValue())))
                        .toList());
    }

    private static String days(List<Tally> some) {
        @Nullable
        LocalDate first = some.stream()
                .map(Tally::firstOrNull)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        @Nullable
        LocalDate last = some.stream()
                .map(Tally::lastOrNull)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return InWords.days(first, last);
    }
}
