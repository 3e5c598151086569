package org.dateline.howmany;

import org.dateline.model.Quantity;

/**
 * A number and what it counts.
 *
 * @param phrase head of the counted phrase
 * @param predicate the word that tells the kind: "killed" in "killed twelve", the counted noun itself where that does
 */
record Counted(Count count, Quantity.Kind kind, int phrase, int predicate) {}
