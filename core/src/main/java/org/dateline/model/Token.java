package org.dateline.model;

/**
 * A word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param text as the page has it
 * @param lemma its dictionary form, lower case except for names
 * @param tag Penn Treebank part of speech
 * @param name named-entity label of the engine ({@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, {@code DATE}…),
 *     or {@code O}
 * @param head index of its governor in the sentence, -1 for the root
 * @param relation Universal Dependencies relation to the governor, with subtype ({@code nsubj:pass}, {@code nmod:poss})
 */
public record Token(
        int index, String text, String lemma, String tag, String name, Span span, int head, String relation) {

    /** The relation without its subtype. */
    public String mainRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP");
    }
}
