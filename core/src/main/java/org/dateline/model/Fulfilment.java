package org.dateline.model;

/**
 * What became of a term of an agreement, a demand or a threat: a later act that does what the term says, or what it forbids.
 *
 * @param term id of the mention that is the term
 * @param act id of the mention of the later act
 * @param reason in one sentence, what the two have in common
 */
public record Fulfilment(Kind kind, String term, String act, String reason) {

    /** What the act does to the term. */
    public enum Kind {
        /** What was agreed, demanded or threatened is done. */
        FULFILS,
        /** What was agreed is not done, or its contrary is; what was asked not to be done is done. */
        BREACHES;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
