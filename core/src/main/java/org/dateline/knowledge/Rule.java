package org.dateline.knowledge;

import java.util.List;
import java.util.Map;
import org.dateline.model.EventType;

/**
 * A coding rule, as an analyst writes it in {@code knowledge/rules}: words that trigger it, where its participants hang,
 * what must hold, and sentences that it must and must not mark.
 *
 * @param id type and name, {@code assault.shell}
 * @param verbs triggers that are verbs: a lemma, or a phrase that begins with one ("call on", "hold talks")
 * @param nouns triggers that are nouns: a lemma, or a phrase that ends with one ("air strike")
 * @param words triggers that are any other words in a row ("under investigation")
 * @param actors slots searched for who acts, in order
 * @param recipients slots searched for whom it is done to, in order
 * @param possessorIsObject true where "X's arrest" is done to X
 * @param required slot conditions that must hold
 * @param excluded slot conditions that must not hold
 * @param priority higher wins where two rules fit the same words equally well; 0 by default
 * @param at where it is written
 */
public record Rule(
        String id,
        EventType type,
        List<String> modes,
        List<Phrase> verbs,
        List<Phrase> nouns,
        List<Phrase> words,
        List<String> actors,
        List<String> recipients,
        boolean possessorIsObject,
        Map<String, WordClass> required,
        Map<String, WordClass> excluded,
        int priority,
        List<Example> yes,
        List<Example> no,
        RuleLine at) {

    public Rule {
        modes = List.copyOf(modes);
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        words = List.copyOf(words);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        required = Map.copyOf(required);
        excluded = Map.copyOf(excluded);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
        if (verbs.isEmpty() && nouns.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException(id + " has no trigger");
        }
        for (String mode : modes) {
            if (!type.modes().contains(mode)) {
                throw new IllegalArgumentException(id + ": " + type + " has no mode " + mode);
            }
        }
        if (yes.isEmpty()) {
            throw new IllegalArgumentException(id + " has no example that it must mark");
        }
    }

    /** How much the rule asks for beside its trigger: the more, the more it is to be preferred. */
    public int specificity() {
        return required.size() * 2 + excluded.size();
    }
}
