package org.dateline.knowledge;

/** Words that help to tell who or what tells something, and where its name ends ({@code knowledge/lexicon/tellers.tsv}). */
public final class TellerWords {

    /** What a word does. */
    public enum Kind {
        /** What is told in it is told by whose it is: "the ministry's statement". */
        DOCUMENT,
        /** By it a document is made public: "a letter published by the paper". */
        PUBLISHING,
        /** It ends like a noun of a person and names none: "tower", "weapon". */
        THING,
        /** It points, asks or names no source by itself: "that", "we". */
        NO_TELLER,
        /** In a name it says nothing of the kind: "Doctors Network". */
        OF_NAMES,
        /** Somebody whom a paper or agency has on the spot: "an AFP correspondent". */
        OF_OUTLET,
        /** The phrase after it names the source: "in the words of". */
        OPENER,
        /** A body whose name before a headline's colon tells the rest: "UN: ten killed". */
        HERALD,
        /** It may follow the speaker where the verb stands before: "…, said the mayor of Oslo". */
        AFTER_SPEAKER
    }

    private final WordKinds<Kind> words;

    private TellerWords(WordKinds<Kind> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static TellerWords packed() {
        return Packed.WORDS;
    }

    private static final class Packed {
        private static final TellerWords WORDS = new TellerWords(WordKinds.load("tellers.tsv", Kind.class));
    }

    /** True where the word (lower case) does that. */
    public boolean is(Kind kind, String word) {
        return words.is(kind, word);
    }
}
