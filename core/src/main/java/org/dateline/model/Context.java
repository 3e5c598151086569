package org.dateline.model;

import java.util.List;
import java.util.Set;

/**
 * What a story is about beside its events, one of the codebook's contexts.
 *
 * @param name one of {@link #NAMES}
 * @param weight how strongly the words speak for it, all together; 0 where it is not known
 * @param words those that decided, in the story's order, each once; none where they are not known
 */
public record Context(String name, int weight, List<Words> words) {

    /** The codebook's 37, in its order. */
    public static final List<String> NAMES = List.of(
            "military",
            "intelligence",
            "executive",
            "legislative",
            "election",
            "political_institutions",
            "pro_democracy",
            "pro_autocracy",
            "economic",
            "legal",
            "reparations",
            "human_rights",
            "rights_freedoms",
            "repression",
            "human_security",
            "gender",
            "lgbt",
            "religion_ethnicity",
            "inequality",
            "diplomatic",
            "territory",
            "peacekeeping",
            "health",
            "asylum",
            "migration",
            "disasters",
            "natural_resource",
            "environment",
            "technology",
            "terrorism",
            "cbrn",
            "cyber",
            "misinformation",
            "crime",
            "corruption",
            "illegal_drugs",
            "trafficking");

    private static final Set<String> KNOWN = Set.copyOf(NAMES);

    public Context {
        if (!KNOWN.contains(name)) {
            throw new IllegalArgumentException("no context is called " + name);
        }
        words = List.copyOf(words);
    }

    /** A context of which no more is known than its name. */
    public static Context named(String name) {
        return new Context(name, 0, List.of());
    }
}
