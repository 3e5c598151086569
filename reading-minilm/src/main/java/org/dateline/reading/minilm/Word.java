package org.dateline.reading.minilm;

/**
 * What the network reads a word to be.
 *
 * @param head index of its governor in the sentence, -1 for the root
 */
record Word(String tag, String lemma, String name, int head, String relation) {}
