package org.dateline.event;

/** How one field of two mentions compares. */
enum Likeness {
    /** Both tell it, and it cannot be one and the same. */
    APART,
    /** One of them, or neither, tells it. */
    UNTOLD,
    /** It may be the same: one is coarser, or known only by kind. */
    ALIKE,
    /** It is the same, as far as the words go. */
    SAME;

    Likeness or(Likeness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
