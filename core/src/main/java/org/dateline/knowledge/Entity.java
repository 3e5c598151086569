package org.dateline.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person or body that the roster knows.
 *
 * @param roles in the file's order, at least one
 * @param parentOrNull id of the body it belongs to
 */
public record Entity(
        String id,
        String name,
        List<String> aliases,
        EntityKind kind,
        List<Role> roles,
        @Nullable String parentOrNull,
        String source)
        implements Named {

    /** Offices that are left: who has none any more is a former official. */
    private static final Set<String> OFFICES = Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "COP");

    private static final Comparator<Role> BY_BEGIN =
            Comparator.comparing(r -> r.from().orElse(LocalDate.MIN));

    public Entity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(id + " has no role");
        }
    }

    public Optional<String> parent() {
        return Optional.ofNullable(parentOrNull);
    }

    /** The role that began last: the one to assume where nothing tells the day. */
    public Role latestRole() {
        return roles.stream().max(BY_BEGIN).orElseThrow();
    }

    /**
     * The role on a day; of several, the one that began last. Before the first role it is the first; after an office has
     * ended with nothing after it, a person is a former official.
     */
    public Role roleOn(LocalDate day) {
        return standingOn(day).role();
    }

    /** The role on a day, and why it is that one. */
    public Standing standingOn(LocalDate day) {
        Optional<Role> held = roles.stream().filter(r -> r.holdsOn(day)).max(BY_BEGIN);
        if (held.isPresent()) {
            return new Standing(held.get(), Standing.Why.HELD, held.get());
        }
        Optional<Role> past = roles.stream()
                .filter(r -> r.until().map(end -> !end.isAfter(day)).orElse(false))
                .max(Comparator.comparing(r -> r.until().orElseThrow()));
        if (past.isEmpty()) {
            Role first = roles.stream().min(BY_BEGIN).orElseThrow();
            return new Standing(first, Standing.Why.NOT_YET, first);
        }
        Role after = kind == EntityKind.PERSON ? afterOffice(past.get()) : past.get();
        return new Standing(after, after.equals(past.get()) ? Standing.Why.ENDED : Standing.Why.LEFT, past.get());
    }

    /** True where country or sectors are not the same on all days: the name alone does not tell them. */
    public boolean changes() {
        boolean differ =
                roles.stream().map(r -> r.country() + r.sectors()).distinct().count() > 1;
        boolean left = kind == EntityKind.PERSON
                && roles.stream().noneMatch(Role::isOpen)
                && !afterOffice(latestRole()).equals(latestRole());
        return differ || left;
    }

    /**
     * The role between two days, both inclusive: of those that hold on some of them, the one that holds longest; where none
     * does, the role on the last day.
     */
    public Role roleBetween(LocalDate first, LocalDate last) {
        return roles.stream()
                .filter(r -> daysWithin(r, first, last) > 0)
                .max(Comparator.comparingLong(r -> daysWithin(r, first, last)))
                .orElseGet(() -> roleOn(last));
    }

    private static long daysWithin(Role role, LocalDate first, LocalDate last) {
        LocalDate from = role.from().filter(d -> d.isAfter(first)).orElse(first);
        LocalDate until = role.until().filter(d -> !d.isAfter(last)).orElse(last.plusDays(1));
        return ChronoUnit.DAYS.between(from, until);
    }

    /** What the holder of an office is once it has ended. */
    public static Role afterOffice(Role office) {
        boolean held =
                office.sectors().stream().findFirst().map(OFFICES::contains).orElse(false);
        return held ? new Role(office.country(), List.of("ELI"), office.untilOrNull(), null, "") : office;
    }
}
