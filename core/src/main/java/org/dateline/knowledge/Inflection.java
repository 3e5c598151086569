package org.dateline.knowledge;

import java.util.List;

/** Regular English inflection: enough to know a trigger again in a headline's capitals. */
final class Inflection {

    private Inflection() {}

    /** The lemma with its regular -s, -ed and -ing forms. */
    static List<String> formsOf(String lemma) {
        if (lemma.length() < 3) {
            return List.of(lemma);
        }
        char last = lemma.charAt(lemma.length() - 1);
        boolean sibilant = lemma.matches(".*(s|x|z|ch|sh)");
        if (last == 'e') {
            String stem = lemma.substring(0, lemma.length() - 1);
            return List.of(lemma, lemma + "s", lemma + "d", stem + "ing");
        }
        if (last == 'y' && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
            String stem = lemma.substring(0, lemma.length() - 1);
            return List.of(lemma, stem + "ies", stem + "ied", lemma + "ing");
        }
        String doubled = lemma + last;
        return List.of(
                lemma, lemma + (sibilant ? "es" : "s"), lemma + "ed", lemma + "ing", doubled + "ed", doubled + "ing");
    }
}
