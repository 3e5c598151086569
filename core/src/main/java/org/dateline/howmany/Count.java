package org.dateline.howmany;

import org.jspecify.annotations.Nullable;

/**
 * A number told in a sentence.
 *
 * @param first index of its first token, with the words that bend it ("at" in "at least four")
 * @param last index of its last token
 * @param low at least this
 * @param highOrNull at most this; null where the words set no bound
 * @param money true where a currency stands with it
 */
record Count(int first, int last, long low, @Nullable Long highOrNull, boolean money) {

    Count {
        if (last < first) {
            throw new IllegalArgumentException("no tokens: " + first + ".." + last);
        }
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
