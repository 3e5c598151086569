package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.RosterFile.Row;

/** States and entities as the rows of the roster files say them, and what is wrong with the other rows. */
record RosterRows(List<Stated<State>> states, List<Stated<Entity>> entities, List<RosterFinding> problems) {

    private static final int COLUMNS = 7;

    RosterRows {
        states = List.copyOf(states);
        entities = List.copyOf(entities);
        problems = List.copyOf(problems);
    }

    /** A thing and the row that states it. */
    record Stated<T>(T what, Row row) {}

    static RosterRows of(List<RosterFile> files) {
        var states = new ArrayList<Stated<State>>();
        var entities = new ArrayList<Stated<Entity>>();
        var problems = new ArrayList<RosterFinding>();
        for (RosterFile file : files) {
            for (Row row : file.rows()) {
                if (row.cells().size() != COLUMNS) {
                    problems.add(RosterFinding.error(
                            "roster.columns", row, row.cells().size() + " columns instead of " + COLUMNS));
                } else if (file.isStates()) {
                    states.add(new Stated<>(state(row), row));
                } else {
                    entity(row, problems).ifPresent(e -> entities.add(new Stated<>(e, row)));
                }
            }
        }
        return new RosterRows(states, entities, problems);
    }

    private static State state(Row row) {
        return new State(row.cells().get(0), row.cells().get(1), row.list(2), row.list(3), row.list(4), row.list(5));
    }

    private static Optional<Entity> entity(Row row, List<RosterFinding> problems) {
        Optional<EntityKind> kind = EntityKind.find(row.cells().get(3));
        if (kind.isEmpty()) {
            problems.add(RosterFinding.error(
                    "roster.kind", row, "unknown kind " + row.cells().get(3)));
            return Optional.empty();
        }
        try {
            return Optional.of(new Entity(
                    row.cells().get(0),
                    row.cells().get(1),
                    row.list(2),
                    kind.get(),
                    row.list(4).stream().map(Role::parse).toList(),
                    row.cells().get(5).isEmpty() ? null : row.cells().get(5),
                    row.cells().get(6)));
        } catch (IllegalArgumentException e) {
            problems.add(RosterFinding.error("roster.role", row, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
