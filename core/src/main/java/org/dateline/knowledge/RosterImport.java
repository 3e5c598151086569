package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.RosterRows.Stated;

/**
 * Weighs an outside table's entities against the roster, one after another: what the roster knows already stays as the
 * roster has it, a name that somebody else bears is refused, the rest becomes rows of a roster file. Memory grows with the
 * rows that are taken, not with the table.
 */
public final class RosterImport {

    /** What became of a proposal. */
    public sealed interface Decision {}

    /**
     * A new row.
     *
     * @param line in the form of the roster's files
     * @param dropped aliases that somebody else bears, and roles that do not fit the others
     */
    public record Taken(String id, String line, List<String> dropped) implements Decision {
        public Taken {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * The roster knows it: its own row stays.
     *
     * @param differences what the table says otherwise
     */
    public record Known(String id, List<String> differences) implements Decision {
        public Known {
            differences = List.copyOf(differences);
        }
    }

    /** Not taken; the code is stable. */
    public record Refused(String code, String reason) implements Decision {}

    private final Map<String, String> ownerOfName = new HashMap<>();
    private final Map<String, Entity> known = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> codes;

    /** Weighs against the rows of these files: the program's and the user's own, whose rows stay. */
    public RosterImport(List<RosterFile> files) {
        RosterRows rows = RosterRows.of(files);
        codes = RosterCheck.codes(rows.states());
        for (Stated<State> state : rows.states()) {
            State s = state.what();
            own(s.name(), s.id());
            s.otherNames().forEach(n -> own(n, s.id()));
        }
        for (Stated<Entity> stated : rows.entities()) {
            Entity entity = stated.what();
            known.put(entity.id(), entity);
            ids.add(entity.id());
            own(entity.name(), entity.id());
            entity.aliases().forEach(n -> own(n, entity.id()));
        }
    }

    private void own(String name, String id) {
        ownerOfName.putIfAbsent(key(name), id);
    }

    private static String key(String name) {
        return String.join(" ", NameKey.words(name));
    }

    /** Decides on the next proposal; what is taken is known to those after it. */
    public Decision decide(Proposal proposal) {
        Optional<Refused> wrong = wrong(proposal);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        String owner = ownerOfName.get(key(proposal.name()));
        if (owner == null) {
            return taken(proposal);
        }
        Entity same = known.get(owner);
        if (same != null && same.kind() == proposal.kind() && sharesState(same, proposal)) {
            return new Known(owner, differences(same, proposal));
        }
        return new Refused("roster.clash", "\"" + proposal.name() + "\" already names " + owner);
    }

    private Optional<Refused> wrong(Proposal proposal) {
        for (String text : proposal.roles()) {
            Role role = Role.parse(text);
            if (!codes.contains(role.country())) {
                return Optional.of(new Refused("roster.country", "unknown country " + role.country()));
            }
            List<String> unknown = role.sectors().stream()
                    .filter(s -> !RosterCheck.isSector(s))
                    .toList();
            if (!unknown.isEmpty()) {
                return Optional.of(new Refused("roster.sector", "unknown sector " + unknown.getFirst()));
            }
        }
        return Optional.empty();
    }

    private static boolean sharesState(Entity same, Proposal proposal) {
        Set<String> states = same.roles().stream().map(Role::country).collect(Collectors.toSet());
        return proposal.roles().stream().map(r -> Role.parse(r).country()).anyMatch(states::contains);
    }

    /** Offices that the table has at another time than the roster, or that the roster does not have. */
    private static List<String> differences(Entity same, Proposal proposal) {
        var differences = new ArrayList<String>();
        for (String text : proposal.roles()) {
            Role told = Role.parse(text);
            boolean agrees = same.roles().stream()
                    .anyMatch(own -> own.country().equals(told.country())
                            && own.title().equals(told.title())
                            && (own.surelyMeets(told) || told.surelyMeets(own) || own.equals(told)));
            if (!told.title().isEmpty() && !agrees) {
                differences.add(text);
            }
        }
        return differences;
    }

    private Taken taken(Proposal proposal) {
        String id = freeId(proposal.name());
        var dropped = new ArrayList<String>();
        List<String> roles = inTurn(proposal.roles(), dropped);
        var aliases = new LinkedHashSet<String>();
        for (String told : proposal.aliases()) {
            String alias = Proposal.clean(told);
            String key = key(alias);
            if (key.isEmpty() || alias.equals(proposal.name())) {
                continue;
            }
            String owner = ownerOfName.get(key);
            if (owner == null) {
                aliases.add(alias);
            } else {
                dropped.add("\"" + alias + "\" already names " + owner);
            }
        }
        ids.add(id);
        own(proposal.name(), id);
        aliases.forEach(a -> own(a, id));
        String line = String.join(
                "\t",
                id,
                proposal.name(),
                String.join(";", aliases),
                proposal.kind().word(),
                String.join("; ", roles),
                "",
                Proposal.clean(proposal.source()));
        return new Taken(id, line, dropped);
    }

    /** The roles without those that begin while another one surely goes on: the roster gives one at a time. */
    private static List<String> inTurn(List<String> roles, List<String> dropped) {
        var kept = new ArrayList<String>();
        for (String role : roles) {
            if (!kept.isEmpty() && Role.parse(kept.getLast()).surelyMeets(Role.parse(role))) {
                dropped.add("\"" + role + "\" begins during \"" + kept.getLast() + "\"");
            } else {
                kept.add(role);
            }
        }
        return kept;
    }

    private String freeId(String name) {
        String plain = NameKey.fold(name).replaceAll("['’`.]", "").replaceAll("[^a-z0-9]+", "-");
        String base = plain.replaceAll("^-+|-+$", "");
        String id = base.isEmpty() ? "entity" : base;
        for (int n = 2; ids.contains(id); n++) {
            id = (base.isEmpty() ? "entity" : base) + "-" + n;
        }
        return id;
    }
}
