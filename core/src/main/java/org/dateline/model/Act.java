package org.dateline.model;

import java.util.List;

/**
 * An act found in a sentence, before anybody is named: the trigger, what the rule says it is, and the heads of the
 * words that stand in each role.
 *
 * @param trigger index of the trigger's main token in the sentence
 * @param triggerWords the whole trigger ("called on", "took to the air")
 * @param modes of the type, most specific first; may be empty
 * @param actors heads (token indices) of who acts, in the text's order
 * @param recipients heads of whom it is done to
 * @param clause index of the token that governs the act's clause: the trigger itself, or its light verb ("launch" in
 *     "launched an attack"); tense, negation, time and place hang there
 * @param rule id of the rule that fired
 */
public record Act(
        Sentence sentence,
        int trigger,
        Words triggerWords,
        EventType type,
        List<String> modes,
        List<Argument> actors,
        List<Argument> recipients,
        int clause,
        String rule) {

    public Act {
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        for (String mode : modes) {
            if (!type.modes().contains(mode)) {
                throw new IllegalArgumentException(type + " has no mode " + mode);
            }
        }
    }

    public Token triggerToken() {
        return sentence.token(trigger);
    }

    public Token clauseToken() {
        return sentence.token(clause);
    }

    /**
     * The head of the words in a role and how they hang there.
     *
     * @param head token index in the sentence
     * @param slot where it was found: {@code subject}, {@code object}, {@code by}, {@code on}, {@code poss}…
     */
    public record Argument(int head, String slot) {}
}
