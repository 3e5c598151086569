package org.dateline.when;

/**
 * Time words of a sentence.
 *
 * @param first index of the first token, preposition included
 * @param last index of the last token
 */
record TimeExpression(int first, int last, Told told) {

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
