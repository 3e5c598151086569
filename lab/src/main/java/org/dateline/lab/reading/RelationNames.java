package org.dateline.lab.reading;

import java.util.Map;

/**
 * Relations that earlier English treebanks name otherwise than those of May 2025. Only names are changed here, one for
 * one, for every engine alike: a noun phrase without a preposition that tells when or how much ("left <u>Monday</u>",
 * "ten <u>dollars</u> each") was {@code tmod} or {@code npmod} and is now {@code unmarked}; a subtype for foreign
 * phrases and names was given up. What is analysed otherwise today ({@code obl:agent}, {@code nmod:desc}) stays wrong.
 */
final class RelationNames {

    private static final Map<String, String> RENAMED = Map.of(
            "obl:tmod", "obl:unmarked",
            "obl:npmod", "obl:unmarked",
            "nmod:tmod", "nmod:unmarked",
            "nmod:npmod", "nmod:unmarked",
            "flat:foreign", "flat",
            "flat:name", "flat");

    private RelationNames() {}

    /** The relation's name of May 2025. */
    static String today(String relation) {
        return RENAMED.getOrDefault(relation, relation);
    }
}
