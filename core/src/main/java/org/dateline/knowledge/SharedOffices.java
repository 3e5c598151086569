package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.RosterRows.Stated;

/**
 * Finds offices that one holds at a time and that the roster gives to two at once. A title that begins with a small letter
 * names no office ("spokesman"); what several may hold stands in {@code knowledge/lexicon/shared-offices.tsv}.
 */
final class SharedOffices {

    private static final class Packed {
        private static final SharedOffices OFFICES = new SharedOffices(Lexicon.rows("shared-offices.tsv", 3));
    }

    private record Holder(Stated<Entity> who, Role term) {}

    private final Set<String> shared = new HashSet<>();

    private SharedOffices(List<List<String>> rows) {
        rows.forEach(row -> shared.add(row.get(0) + " " + row.get(1)));
    }

    static SharedOffices packed() {
        return Packed.OFFICES;
    }

    List<RosterFinding> check(List<Stated<Entity>> entities) {
        Map<String, List<Holder>> holders = new HashMap<>();
        var findings = new ArrayList<RosterFinding>();
        for (var stated : entities) {
            for (Role role : stated.what().roles()) {
                String office = role.country() + " " + role.title().replace("Defence", "Defense");
                if (stated.what().kind() != EntityKind.PERSON || !isHeldByOne(role)) {
                    continue;
                }
                List<Holder> others = holders.computeIfAbsent(office, o -> new ArrayList<>());
                others.stream()
                        .filter(o -> !o.who().what().id().equals(stated.what().id())
                                && (o.term().surelyMeets(role) || role.surelyMeets(o.term())))
                        .forEach(o -> findings.add(RosterFinding.error(
                                "roster.office",
                                stated.row(),
                                office + " is also " + o.who().what().id() + " at that time")));
                others.add(new Holder(stated, role));
            }
        }
        return findings;
    }

    private boolean isHeldByOne(Role role) {
        return !role.title().isEmpty()
                && Character.isUpperCase(role.title().charAt(0))
                && !shared.contains("* " + role.title())
                && !shared.contains(role.country() + " " + role.title());
    }
}
