package org.dateline.app.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.archive.store.EntityDetail;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.Role;
import org.dateline.knowledge.Roster;
import org.dateline.knowledge.State;

/**
 * What the roster knows of an entity, whatever any text says.
 *
 * @param kind in words: {@code armed group}, {@code state}
 * @param otherNames under which it is found in texts
 * @param roles in the roster's order; a state has none
 * @param parent id of the body it belongs to; empty where there is none
 * @param parentName that body's name
 * @param source where the roster has it from
 */
public record Known(
        String name,
        String kind,
        List<String> otherNames,
        List<Role> roles,
        String parent,
        String parentName,
        String source) {

    public Known {
        otherNames = List.copyOf(otherNames);
        roles = List.copyOf(roles);
    }

    /** What is known under a key; a name that the roster has not is not looked for in it. */
    public static Optional<Known> of(String key) {
        Roster roster = Roster.packed();
        return roster.findEntity(key)
                .map(entity -> of(entity, roster))
                .or(() -> roster.findState(key).map(Known::of));
    }

    private static Known of(Entity entity, Roster roster) {
        String parent = entity.parent().orElse("");
        return new Known(
                entity.name(),
                entity.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                entity.aliases(),
                entity.roles(),
                parent,
                roster.findEntity(parent)
                        .map(Entity::name)
                        .or(() -> roster.findState(parent).map(State::name))
                        .orElse(parent),
                entity.source());
    }

    private static Known of(State state) {
        var names = new ArrayList<>(state.otherNames());
        names.addAll(state.seats());
        return new Known(state.name(), "state", names, List.of(), "", "", "");
    }

    /** The entity as the archive has it, or one of the roster that no mention names yet. */
    public static Optional<EntityDetail> entity(Archive archive, String key) {
        return archive.findEntity(key).or(() -> of(key).map(known -> EntityDetail.unnamed(key, known.name())));
    }

    /** The keys that go by a name in the roster: its name or one of its others, in any case. */
    public static List<String> keysOf(String name) {
        Roster roster = Roster.packed();
        var keys = new ArrayList<String>();
        for (State state : roster.states()) {
            if (state.id().equals(name) || state.name().equalsIgnoreCase(name) || has(state.otherNames(), name)) {
                keys.add(state.id());
            }
        }
        for (Entity entity : roster.entities()) {
            if (entity.id().equals(name) || entity.name().equalsIgnoreCase(name) || has(entity.aliases(), name)) {
                keys.add(entity.id());
            }
        }
        return keys.stream().distinct().toList();
    }

    private static boolean has(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }
}
