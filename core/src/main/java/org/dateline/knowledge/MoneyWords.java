package org.dateline.knowledge;

/** Words and signs that make a number one of money ({@code knowledge/lexicon/money.tsv}). */
public final class MoneyWords {

    /** What a word does. */
    public enum Kind {
        /** Before the number: "$", "€". */
        BEFORE,
        /** Behind it: "dollar". */
        AFTER
    }

    private final WordKinds<Kind> words;

    private MoneyWords(WordKinds<Kind> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static MoneyWords packed() {
        return Packed.WORDS;
    }

    private static final class Packed {
        private static final MoneyWords WORDS = new MoneyWords(WordKinds.load("money.tsv", Kind.class));
    }

    /** True where the word (lower case) does that. */
    public boolean is(Kind kind, String word) {
        return words.is(kind, word);
    }
}
