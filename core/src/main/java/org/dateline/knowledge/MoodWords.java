package org.dateline.knowledge;

/** Words by which an act takes the tense, modality and negation of what governs it, or does not ({@code knowledge/lexicon/moods.tsv}). */
public final class MoodWords {

    /** What a word does. */
    public enum Kind {
        /** Its subject, where that is an act, takes its mood: "the talks may begin". */
        OCCURRENCE,
        /** Its object comes about by it and takes its mood: "may launch strikes". */
        BRINGING,
        /** What somebody is charged with may not be so. */
        CHARGING,
        /** A clause that it introduces is told as fact, whatever governs it. */
        FACT_MARK,
        /** Whoever would end an act takes it as going on: "to halt the attacks". */
        ENDING,
        /** What came of an act vouches for it: "a suspected bombing that killed two". */
        EFFECT,
        /** Going, gathering and writing, by which an act of words is done: "marched to demand". */
        GATHERING,
        /** Its infinitive is the same use of force: "an operation to retake the town". */
        OPERATION,
        /** With "I" or "we" it does what it names: "we wish to thank". */
        WISHING,
        /** By it a ban or a pardon is made: "decided to lift". */
        DECIDING,
        /** What it introduces is told as a fact beside another. */
        BESIDE,
        /** A noun for what somebody says and others may deny. */
        CLAIM,
        /** What a false claim is called. */
        UNTRUE,
        /** A verb by which a claim is denied. */
        REFUTING,
        /** Its object is an act that took place, or is to: "organised a march" plans nothing. */
        HOLDING,
        /** What it lets happen takes the mood of what governs it: "demanded that they let the convoy pass". */
        LETTING,
        /** A known act that it is about is real: "discussed the raid". */
        TOPIC
    }

    private final WordKinds<Kind> words;

    private MoodWords(WordKinds<Kind> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static MoodWords packed() {
        return Packed.WORDS;
    }

    private static final class Packed {
        private static final MoodWords WORDS = new MoodWords(WordKinds.load("moods.tsv", Kind.class));
    }

    /** True where the lemma (lower case) does that. */
    public boolean is(Kind kind, String lemma) {
        return words.is(kind, lemma);
    }
}
