package org.dateline.knowledge;

import java.util.Set;
import java.util.TreeSet;

/** The slots that a rule may name: a misspelt one would be a preposition that never occurs. */
final class RuleSlots {

    private static final Set<String> PLACES = Set.of(
            "subject",
            "object",
            "verb-object",
            "indirect",
            "possessor",
            "modifier",
            "topic",
            "attendant",
            "attendant-with",
            "aux",
            "case",
            "clause",
            "clause-aux",
            "clause-object",
            "clause-subject",
            "clause-object-owner",
            "clause-with",
            "for-owner",
            "for-whom",
            "object-owner",
            "subject-owner",
            "infinitive",
            "participle",
            "statement",
            "promiser",
            "speaker",
            "governor",
            "near");

    private static final Set<String> PREPOSITIONS = Set.of(
            "about", "across", "after", "against", "along", "amid", "among", "around", "as", "at", "before", "behind",
            "between", "by", "during", "for", "from", "in", "inside", "into", "like", "of", "off", "on", "onto",
            "outside", "over", "since", "that", "through", "to", "toward", "towards", "under", "until", "upon", "via",
            "with", "within", "without");

    private RuleSlots() {}

    /** True for a slot that there is; a question mark at its end means "only where none before it is filled". */
    static boolean has(String slot) {
        String name = slot.endsWith("?") ? slot.substring(0, slot.length() - 1) : slot;
        return PLACES.contains(name) || PREPOSITIONS.contains(name);
    }

    /** All but the prepositions, in order. */
    static String named() {
        return String.join(", ", new TreeSet<>(PLACES));
    }
}
