package org.dateline.archive.store;

import java.util.List;

/**
 * What the archive's mentions say of an entity.
 *
 * @param key that stands for it now, those of entities merged into it led here
 * @param mentions that name it as actor, recipient or source
 * @param words by which texts name it, most mentions first
 * @param codes country and sector as mentions are coded, such as {@code KEN COP}
 * @param acts types of the acts by it and against it
 * @param months of these acts, such as {@code 2031-03}, the latest first
 * @param company who else stands in these mentions, most first
 * @param sourceOf mentions for which it is a source
 * @param merged keys that were said to be the same
 * @param joined keys of the same name in other stories that are taken for the same, since nothing told parts them
 * @param namesakes of a name that no roster knows, others who bear it
 */
public record EntityDetail(
        String key,
        String name,
        long mentions,
        List<Tally> words,
        List<Tally> codes,
        List<Tally> acts,
        List<Tally> months,
        List<Company> company,
        long sourceOf,
        List<String> merged,
        List<String> joined,
        List<Namesake> namesakes) {

    /**
     * Another bearer of the name, who is not taken for the same.
     *
     * @param why in plain words
     */
    public record Namesake(SubjectRow other, String why) {}

    /**
     * Another entity in the same mentions.
     *
     * @param role of the entity asked for
     * @param otherRole of the other
     */
    public record Company(String role, String otherRole, SubjectRow other) {}

    /** An entity that no mention names. */
    public static EntityDetail unnamed(String key, String name) {
        return new EntityDetail(
                key, name, 0, List.of(), List.of(), List.of(), List.of(), List.of(), 0, List.of(), List.of(),
                List.of());
    }

    public EntityDetail {
        words = List.copyOf(words);
        codes = List.copyOf(codes);
        acts = List.copyOf(acts);
        months = List.copyOf(months);
        company = List.copyOf(company);
        merged = List.copyOf(merged);
        joined = List.copyOf(joined);
        namesakes = List.copyOf(namesakes);
    }
}
