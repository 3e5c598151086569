package org.dateline.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.NameMatch.Form;
import org.dateline.knowledge.NameUse;
import org.dateline.knowledge.Role;
import org.dateline.knowledge.Roster;
import org.dateline.knowledge.Standing;
import org.dateline.knowledge.State;
import org.jspecify.annotations.Nullable;

/** What {@code dateline roster explain} tells of a name, on a day or on all days. */
final class RosterAnswer {

    private final Roster roster;
    private final Optional<LocalDate> day;

    RosterAnswer(Roster roster, @Nullable LocalDate dayOrNull) {
        this.roster = roster;
        this.day = Optional.ofNullable(dayOrNull);
    }

    /** The answer in lines; stops the command where nobody bears the name. */
    String about(String name) {
        List<Form> bearers = roster.bearers(name);
        if (bearers.isEmpty()) {
            throw new Stop(Exit.NOT_FOUND, "roster.unknown", "The roster knows nobody by the name \"" + name + "\".");
        }
        var out = new StringBuilder();
        if (bearers.size() > 1) {
            out.append(bearers.size())
                    .append(" bear this name; a story's words, its state and its day decide between them.\n\n");
        }
        for (Form form : bearers) {
            switch (form.named()) {
                case State state -> state(out, form, state);
                case Entity entity -> entity(out, form, entity);
            }
        }
        return out.toString();
    }

    private void state(StringBuilder out, Form form, State state) {
        String use = form.use().name().toLowerCase(Locale.ROOT);
        line(out, "who", state.name() + " (" + state.iso3() + "), a state, by its " + use);
        line(out, "row", roster.whereStated(state));
        String role = form.use() == NameUse.NAME || form.use() == NameUse.SEAT
                ? "GOV where it acts by force or speaks"
                : "by the word beside it: an army MIL, a minister GOV";
        line(out, "is", state.iso3() + ", " + role + "; the same on all days");
    }

    private void entity(StringBuilder out, Form form, Entity entity) {
        line(
                out,
                "who",
                entity.name() + " (" + entity.id() + "), "
                        + entity.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (!form.alias().equals(entity.name())) {
            line(out, "known as", form.alias());
        }
        entity.parent().ifPresent(p -> line(out, "part of", p));
        line(out, "row", roster.whereStated(entity) + ", " + entity.source());
        day.ifPresent(d -> {
            Standing standing = entity.standingOn(d);
            line(out, "is", code(standing.role()) + " on " + d);
            line(out, "because", why(standing, d));
        });
        if (day.isEmpty() && entity.changes()) {
            line(
                    out,
                    "needs a day",
                    "the name alone does not tell the role; without a day the latest is taken, "
                            + code(entity.latestRole()) + " (roster.undated)");
        }
        line(out, "all roles", entity.roles().stream().map(RosterAnswer::term).collect(Collectors.joining("; ")));
    }

    private static String why(Standing standing, LocalDate day) {
        String by = "\"" + term(standing.by()) + "\"";
        return switch (standing.why()) {
            case HELD -> by + " holds on that day";
            case NOT_YET -> by + " is the first role known, and " + day + " is before it";
            case LEFT -> by + " had ended and no role follows it: a former official";
            case ENDED -> by + " had ended and no role follows it; it is no office that one leaves";
        };
    }

    /** Country and sectors, the title where there is one. */
    private static String code(Role role) {
        String sectors = role.sectors().isEmpty() ? "" : " " + String.join("+", role.sectors());
        return role.country() + sectors + (role.title().isEmpty() ? "" : ", " + role.title());
    }

    private static String term(Role role) {
        String from = role.from().map(LocalDate::toString).orElse("");
        String last = role.until().map(end -> end.minusDays(1).toString()).orElse("");
        String sectors = role.sectors().isEmpty() ? "-" : String.join("+", role.sectors());
        return role.country() + " " + sectors + (from.isEmpty() && last.isEmpty() ? "" : " " + from + ".." + last)
                + (role.title().isEmpty() ? "" : " " + role.title());
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(String.format(Locale.ROOT, "%-12s %s%n", name, value));
    }
}
