package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * An entity as an outside table has it, not yet weighed against the roster.
 *
 * @param roles in the roster's form ({@code KEN GOV 2013-05..2018 Foreign Minister}), by their first day
 * @param source where it is from, for the row's source note
 */
public record Proposal(String name, List<String> aliases, EntityKind kind, List<String> roles, String source) {

    /** Orders the roles; one that is none, or no role at all, is an {@link IllegalArgumentException}. */
    public Proposal {
        if (name.isBlank() || NameKey.words(name).isEmpty()) {
            throw new IllegalArgumentException("there is no name");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("there is no role");
        }
        var byText = new LinkedHashMap<String, Role>();
        roles.forEach(r -> byText.put(r, Role.parse(r)));
        var ordered = new ArrayList<>(byText.keySet());
        ordered.sort(Comparator.comparing(
                r -> byText.getOrDefault(r, Role.parse(r)).from().orElse(java.time.LocalDate.MIN)));
        roles = List.copyOf(ordered);
        aliases = List.copyOf(aliases);
        name = clean(name);
    }

    /** A kind by its word, or an {@link IllegalArgumentException}. */
    public static EntityKind kind(String word) {
        return EntityKind.find(word.strip()).orElseThrow(() -> new IllegalArgumentException("unknown kind " + word));
    }

    /** A file's name as it may stand in a source note. */
    public static String cleanName(String text) {
        return clean(text);
    }

    /** What would break a row of the roster becomes a space: outside text is text. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl};]+", " ").replaceAll("\\s+", " ").strip();
    }
}
