package org.dateline.lab.reading;

/**
 * A word as a treebank's annotators read it; {@link #UNSTATED} where they say nothing of it.
 *
 * @param upos universal part of speech
 * @param xpos Penn Treebank part of speech
 * @param head index of its governor in the sentence, from 0; -1 for the root
 * @param relation to the governor, with subtype
 */
record GoldWord(String lemma, String upos, String xpos, int head, String relation) {

    static final String UNSTATED = "_";
}
