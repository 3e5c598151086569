package org.dateline.knowledge;

/** Words that help to tell whom a noun phrase stands for ({@code knowledge/lexicon/phrase-words.tsv}). */
public final class PhraseWords {

    /** What a word does. */
    public enum Kind {
        /** It counts or picks out; the noun that hangs on its "of" is meant: "dozens of farmers". */
        PICKING,
        /** Who is described so holds the office no more: "the ousted governor". */
        FORMER,
        /** It stands before a name and tells no office by itself: "Sheikh", "Prince", "Doctor". */
        HONORIFIC,
        /** "The two …" of these are the last two sides told of, states or forces. */
        SIDE,
        /** "The two …" of these are the last two states told of. */
        COUNTERPART,
        /** "The two …" of these are the last two of different states who lead or speak for them. */
        LEADER,
        /** In the plural they are of several states, and not the story's: "governments", "ambassadors". */
        MANY,
        /** With "the", they are the people told of last: "the men", "the two individuals". */
        ANYBODY,
        /** A state's land or what belongs to it; attacked, the state is: "Chadian soil", "French interests". */
        GROUND,
        /** "The …" of these is the last state told of. */
        LAND,
        /** "The …" of these is the armed group, party or movement told of last. */
        GROUP,
        /** In the plural, these of {@link #GROUP} are more than one. */
        BODIES,
        /** It bundles those that hang in the plural on its "of": "a group of mayors" is mayors. */
        BANDING,
        /** Whoever is one of a state or its ruler is political opposition: "opponents of the president". */
        ADVERSARY,
        /** A state's are other states: "Brazil and its allies". */
        ALLY,
        /** It governs, by whomever it is called and whenever: "the Moyo administration". */
        RULE,
        /** Who serves a state where another rules: not the story's state's, where no word says so. */
        ENVOY,
        /** One word for several people: "they" may be these in the singular, and not "a farmer". */
        COLLECTIVE
    }

    private final WordKinds<Kind> words;

    private PhraseWords(WordKinds<Kind> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static PhraseWords packed() {
        return Packed.WORDS;
    }

    private static final class Packed {
        private static final PhraseWords WORDS = new PhraseWords(WordKinds.load("phrase-words.tsv", Kind.class));
    }

    /** True where the lemma (lower case) does that. */
    public boolean is(Kind kind, String lemma) {
        return words.is(kind, lemma);
    }
}
