package org.dateline.knowledge;

/** Words that help to tell who stands where around an act, by what they do; {@code lexicon/act-words.tsv} says more. */
public final class ActWords {

    /** What a word does. */
    public enum Kind {
        LIGHT,
        LIGHT_PASSIVE,
        BRINGS,
        RESULT,
        RESULT_LINK,
        BUNDLE,
        SETTING,
        SUBJECT_CONTROL,
        NEEDS_OBJECT,
        BESIDE,
        JOINTLY,
        CHARGE,
        LAY,
        CHARGES,
        GERUND_CONTROL,
        HOSTS
    }

    private final WordKinds<Kind> words;

    private ActWords(WordKinds<Kind> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static ActWords packed() {
        return Packed.WORDS;
    }

    private static final class Packed {
        private static final ActWords WORDS = new ActWords(WordKinds.load("act-words.tsv", Kind.class));
    }

    /** True where the lemma (lower case) does that. */
    public boolean is(Kind kind, String lemma) {
        return words.is(kind, lemma);
    }
}
