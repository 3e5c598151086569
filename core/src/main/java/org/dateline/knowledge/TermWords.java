package org.dateline.knowledge;

/** Words by which an act is told as the content of a deal, demand or threat; {@code lexicon/term-words.tsv} says more. */
public final class TermWords {

    /** What a word does. */
    public enum Kind {
        DEAL,
        DEMAND,
        PART,
        PROVIDE,
        UNDER,
        SHARE,
        BREACH,
        OBLIGED,
        EXCHANGE,
        AGREED
    }

    private final WordKinds<Kind> words;

    private TermWords(WordKinds<Kind> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static TermWords packed() {
        return Packed.WORDS;
    }

    private static final class Packed {
        private static final TermWords WORDS = new TermWords(WordKinds.load("term-words.tsv", Kind.class));
    }

    /** True where the lemma (lower case) does that. */
    public boolean is(Kind kind, String lemma) {
        return words.is(kind, lemma);
    }
}
