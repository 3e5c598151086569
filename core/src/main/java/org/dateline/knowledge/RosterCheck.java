package org.dateline.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.RosterFile.Row;
import org.dateline.knowledge.RosterRows.Stated;

/** The roster's linter: what cannot be is an error; a name that several bear, which may be meant, is a notice. */
public final class RosterCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> BODIES = Set.of("KOS", "PSE", "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final Set<String> SECTORS = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

    private final List<RosterFinding> findings = new ArrayList<>();

    private RosterCheck() {}

    /** Everything there is to say about the files, errors and notices in the order of the checks. */
    public static List<RosterFinding> check(List<RosterFile> files) {
        var check = new RosterCheck();
        RosterRows rows = RosterRows.of(files);
        check.findings.addAll(rows.problems());
        check.states(rows.states());
        check.entities(rows.entities(), codes(rows.states()));
        check.findings.addAll(SharedOffices.packed().check(rows.entities()));
        check.clashes(rows.entities());
        return List.copyOf(check.findings);
    }

    static boolean isSector(String word) {
        return SECTORS.contains(word);
    }

    /** The codes of states, and those of the codebook that stand for more than one. */
    static Set<String> codes(List<Stated<State>> states) {
        var codes = new HashSet<>(BODIES);
        states.forEach(s -> codes.add(s.what().iso3()));
        return codes;
    }

    private void states(List<Stated<State>> states) {
        var ids = new HashSet<String>();
        for (var stated : states) {
            if (!stated.what().iso3().matches("[A-Z]{3}")) {
                error(
                        "roster.state",
                        stated.row(),
                        "no ISO 3166 alpha-3 code: " + stated.what().iso3());
            }
            if (!ids.add(stated.what().iso3())) {
                error(
                        "roster.doubled",
                        stated.row(),
                        "a second state " + stated.what().iso3());
            }
            source(stated.row());
        }
    }

    private void entities(List<Stated<Entity>> entities, Set<String> codes) {
        var parents = new HashMap<String, Optional<String>>();
        for (var stated : entities) {
            Entity entity = stated.what();
            if (!ID.matcher(entity.id()).matches()) {
                error("roster.id", stated.row(), "an id is small letters, digits and hyphens: " + entity.id());
            }
            if (parents.put(entity.id(), entity.parent()) != null) {
                error("roster.doubled", stated.row(), "a second entity " + entity.id());
            }
            source(stated.row());
        }
        for (var stated : entities) {
            stated.what()
                    .parent()
                    .filter(p -> !parents.containsKey(p) && !codes.contains(p))
                    .ifPresent(p -> error("roster.parent", stated.row(), "unknown parent " + p));
            if (isInCircle(stated.what(), parents)) {
                error("roster.circle", stated.row(), stated.what().id() + " is above itself");
            }
            roles(stated, codes);
        }
    }

    private static boolean isInCircle(Entity entity, Map<String, Optional<String>> parents) {
        var seen = new HashSet<String>();
        Optional<String> above = entity.parent();
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(entity.id())) {
                return true;
            }
            above = Optional.ofNullable(parents.get(above.get())).flatMap(p -> p);
        }
        return false;
    }

    private void source(Row row) {
        if (row.cells().getLast().isBlank()) {
            error("roster.source", row, "no source note");
        }
    }

    private void roles(Stated<Entity> stated, Set<String> codes) {
        List<Role> roles = stated.what().roles();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            if (!codes.contains(role.country())) {
                error("roster.country", stated.row(), "unknown country " + role.country());
            }
            role.sectors().stream()
                    .filter(s -> !SECTORS.contains(s))
                    .forEach(s -> error("roster.sector", stated.row(), "unknown sector " + s));
            if (i > 0) {
                order(stated.row(), roles.get(i - 1), role);
            }
        }
    }

    /** A role follows the one before it; where both are told to the month or year only, they may share that. */
    private void order(Row row, Role before, Role role) {
        if (begin(role).isBefore(begin(before))) {
            error(
                    "roster.order",
                    row,
                    "roles out of order: " + role.from().map(String::valueOf).orElse("") + " after "
                            + before.from().map(String::valueOf).orElse(""));
        } else if (before.surelyMeets(role)) {
            error(
                    "roster.overlap",
                    row,
                    "two roles at once from " + role.from().map(String::valueOf).orElse("the beginning"));
        }
    }

    private static LocalDate begin(Role role) {
        return role.from().orElse(LocalDate.MIN);
    }

    private void clashes(List<Stated<Entity>> entities) {
        Map<String, Set<String>> owners = new HashMap<>();
        for (var stated : entities) {
            var names = new ArrayList<>(stated.what().aliases());
            names.add(stated.what().name());
            for (String name : new LinkedHashSet<>(names)) {
                Set<String> ids =
                        owners.computeIfAbsent(String.join(" ", NameKey.words(name)), n -> new LinkedHashSet<>());
                if (ids.add(stated.what().id()) && ids.size() > 1) {
                    findings.add(RosterFinding.notice(
                            "roster.clash",
                            stated.row(),
                            "\"" + name + "\" also names " + ids.iterator().next()));
                }
            }
        }
    }

    private void error(String code, Row row, String message) {
        findings.add(RosterFinding.error(code, row, message));
    }
}
