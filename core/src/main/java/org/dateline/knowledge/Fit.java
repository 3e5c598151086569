package org.dateline.knowledge;

/** How well words fit a place's name, best first. */
public enum Fit {
    /** The gazetteer's name, but for accents, apostrophes and hyphens. */
    NAME,
    /** Another name that the gazetteer has for it. */
    OTHER_NAME,
    /** The same name in another transliteration, vowels included. */
    ALIKE,
    /** The same consonants in the same order. */
    CONSONANTS
}
