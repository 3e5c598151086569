package org.dateline.knowledge;

/**
 * What an entity is on a day, and why.
 *
 * @param role what to code
 * @param by the role of the roster that says so
 */
public record Standing(Role role, Why why, Role by) {

    /** Which of an entity's roles decides. */
    public enum Why {
        /** It holds on that day. */
        HELD,
        /** None has begun: the first one is taken. */
        NOT_YET,
        /** An office has ended and nothing came after it: a former official. */
        LEFT,
        /** The last one has ended, but was no office to be left. */
        ENDED
    }
}
