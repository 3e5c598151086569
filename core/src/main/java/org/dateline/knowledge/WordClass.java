package org.dateline.knowledge;

import java.util.Set;

/**
 * Lemmas that a condition accepts. {@code any} accepts every word that is there.
 *
 * @param any true where the slot only has to be filled
 */
public record WordClass(boolean any, Set<String> lemmas) {

    public WordClass {
        lemmas = Set.copyOf(lemmas);
    }

    /** True for a lemma, in lower case, that belongs to the class. */
    public boolean accepts(String lemma) {
        return any || lemmas.contains(lemma);
    }
}
