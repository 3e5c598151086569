package org.dateline.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.RosterFile.Row;
import org.dateline.knowledge.RosterRows.Stated;

/** The roster's linter: broken rows are errors; clashes and overlaps, which may be meant, are notices. */
public final class RosterCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> BODIES = Set.of("KOS", "PSE", "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final Set<String> SECTORS = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

    private final List<RosterFinding> findings = new ArrayList<>();

    private RosterCheck() {}

    /** Everything there is to say about the files, errors and notices in the order of the files. */
    public static List<RosterFinding> check(List<RosterFile> files) {
        var check = new RosterCheck();
        RosterRows rows = RosterRows.of(files);
        check.findings.addAll(rows.problems());
        check.states(rows.states());
        check.entities(rows.entities(), codes(rows.states()));
        check.clashes(rows.entities());
        return List.copyOf(check.findings);
    }

    private static Set<String> codes(List<Stated<State>> states) {
        var codes = new HashSet<>(BODIES);
        states.forEach(s -> codes.add(s.what().iso3()));
        return codes;
    }

    private void states(List<Stated<State>> states) {
        var ids = new HashSet<String>();
        for (var stated : states) {
            if (!stated.what().iso3().matches("[A-Z]{3}")) {
                error(stated.row(), "no ISO 3166 alpha-3 code: " + stated.what().iso3());
            }
            if (!ids.add(stated.what().iso3())) {
                error(stated.row(), "a second state " + stated.what().iso3());
            }
        }
    }

    private void entities(List<Stated<Entity>> entities, Set<String> codes) {
        var ids = new HashSet<String>();
        for (var stated : entities) {
            if (!ID.matcher(stated.what().id()).matches()) {
                error(
                        stated.row(),
                        "an id is small letters, digits and hyphens: "
                                + stated.what().id());
            }
            if (!ids.add(stated.what().id())) {
                error(stated.row(), "a second entity " + stated.what().id());
            }
        }
        for (var stated : entities) {
            stated.what()
                    .parent()
                    .filter(p -> !ids.contains(p) && !codes.contains(p))
                    .ifPresent(p -> error(stated.row(), "unknown parent " + p));
            roles(stated, codes);
        }
    }

    private void roles(Stated<Entity> stated, Set<String> codes) {
        List<Role> roles = stated.what().roles();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            if (!codes.contains(role.country())) {
                error(stated.row(), "unknown country " + role.country());
            }
            role.sectors().stream()
                    .filter(s -> !SECTORS.contains(s))
                    .forEach(s -> error(stated.row(), "unknown sector " + s));
            if (i > 0) {
                order(stated.row(), roles.get(i - 1), role);
            }
        }
    }

    private void order(Row row, Role before, Role role) {
        if (begin(role).isBefore(begin(before))) {
            error(
                    row,
                    "roles out of order: " + role.from().map(String::valueOf).orElse("") + " after "
                            + before.from().map(String::valueOf).orElse(""));
        } else if (before.until().map(end -> end.isAfter(begin(role))).orElse(true)) {
            findings.add(RosterFinding.notice(
                    row,
                    "two offices at once from "
                            + role.from().map(String::valueOf).orElse("the beginning")));
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
                            stated.row(),
                            "\"" + name + "\" also names " + ids.iterator().next()));
                }
            }
        }
    }

    private void error(Row row, String message) {
        findings.add(RosterFinding.error(row, message));
    }
}
