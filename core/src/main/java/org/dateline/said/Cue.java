package org.dateline.said;

import org.dateline.knowledge.Governors.Effect;

/**
 * A word that made something of how an act is told.
 *
 * @param token its index in the sentence: a governor, or the act's own word where its auxiliaries and modifiers decide
 */
public record Cue(int token, Effect effect) {}
