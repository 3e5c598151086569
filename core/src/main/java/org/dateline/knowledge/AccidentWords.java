package org.dateline.knowledge;

/** Words by which a story of an accident is told from one of force; {@code lexicon/accidents.tsv} says more. */
public final class AccidentWords {

    /** What a word does. */
    public enum Kind {
        ACCIDENT,
        FORCE
    }

    private final WordKinds<Kind> words;

    private AccidentWords(WordKinds<Kind> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static AccidentWords packed() {
        return Packed.WORDS;
    }

    private static final class Packed {
        private static final AccidentWords WORDS = new AccidentWords(WordKinds.load("accidents.tsv", Kind.class));
    }

    /** True where the lemma (lower case) does that. */
    public boolean is(Kind kind, String lemma) {
        return words.is(kind, lemma);
    }
}
