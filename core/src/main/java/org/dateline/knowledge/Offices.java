package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The roster's persons by their names, for the offices that they held and when. Only titles that name an office count
 * ("Prime Minister"), not what many are at once ("spokesman", "envoy").
 */
public final class Offices {

    /** No office is known: nothing follows from one. */
    public static final Offices NONE = new Offices(List.of(), List.of());

    private static final Set<String> SHARED_TITLES = Set.of(
            "Commander", "Special Representative", "Special Rapporteur", "Minister", "Chief of Staff", "Speaker");

    /** Words that make an office a passing one; the holder goes by the bare title too. */
    private static final Set<String> PASSING = Set.of("interim", "acting", "transitional", "caretaker");

    private final Map<String, List<Entity>> byName = new HashMap<>();
    private final Map<String, List<String>> nationWords = new HashMap<>();
    private final Set<String> titles =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private static final class Packed {
        private static final Offices OFFICES = of(Roster.packed());
    }

    private Offices(Collection<Entity> entities, List<State> states) {
        for (Entity entity : entities) {
            if (entity.kind() == EntityKind.PERSON) {
                add(entity);
            }
        }
        for (State state : states) {
            var words = new LinkedHashSet<String>(state.adjectives());
            words.add(state.name());
            words.addAll(state.otherNames());
            nationWords.put(state.iso3(), List.copyOf(words));
        }
    }

    /** The offices of a roster. */
    public static Offices of(Roster roster) {
        return new Offices(roster.entities(), roster.states());
    }

    /** The offices of the roster packed with the program. */
    public static Offices packed() {
        return Packed.OFFICES;
    }

    private void add(Entity entity) {
        var names = new LinkedHashSet<String>(entity.aliases());
        names.add(entity.name());
        names.stream()
                .map(Offices::key)
                .distinct()
                .forEach(k ->
                        byName.computeIfAbsent(k, none -> new ArrayList<>()).add(entity));
        entity.roles().stream().map(Role::title).filter(Offices::isOffice).forEach(titles::add);
    }

    private static boolean isOffice(String title) {
        return !title.isEmpty()
                && !SHARED_TITLES.contains(title)
                && (Character.isUpperCase(title.charAt(0)) || PASSING.contains(firstWord(title)));
    }

    /** Every title of an office, the longest first. */
    public Collection<String> titles() {
        return List.copyOf(titles);
    }

    /** The persons who bear the name; spelling of articles, marks and hyphens does not matter. */
    public List<Entity> bearers(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    /** A person's terms in the office of this title; an interim one counts where no other is asked for. */
    public static List<Role> terms(Entity person, String title) {
        String asked = plain(title);
        List<Role> same = person.roles().stream()
                .filter(role -> plain(role.title()).equals(asked))
                .toList();
        if (PASSING.contains(firstWord(asked))) {
            return same.isEmpty() ? terms(person, asked.substring(asked.indexOf(' ') + 1)) : same;
        }
        return person.roles().stream()
                .filter(role -> plain(role.title()).equals(asked)
                        || PASSING.contains(firstWord(role.title()))
                                && plain(role.title()).endsWith(" " + asked))
                .toList();
    }

    /** How the state is named before a title ("Kenyan", "Kenya"); empty for a body or an unknown code. */
    public List<String> nationWords(String iso3) {
        return Optional.ofNullable(nationWords.get(iso3)).orElse(List.of());
    }

    private static String firstWord(String title) {
        int end = title.indexOf(' ');
        return (end < 0 ? title : title.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static String plain(String title) {
        return String.join(" ", NameKey.words(title)).replace("defence", "defense");
    }

    private static String key(String name) {
        return String.join(" ", NameKey.words(name));
    }
}
