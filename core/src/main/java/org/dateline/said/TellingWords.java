package org.dateline.said;

import org.dateline.knowledge.Governors;
import org.dateline.knowledge.MoodWords;
import org.dateline.knowledge.Outlets;
import org.dateline.knowledge.SourceWords;
import org.dateline.knowledge.SpeechVerbs;
import org.dateline.knowledge.TellerWords;

/** The lexicons that telling needs. */
public record TellingWords(
        SpeechVerbs verbs,
        Governors governors,
        SourceWords sources,
        Outlets outlets,
        MoodWords moods,
        TellerWords tellers) {

    private static final class Packed {
        static final TellingWords WORDS = new TellingWords(
                SpeechVerbs.packed(),
                Governors.packed(),
                SourceWords.packed(),
                Outlets.packed(),
                MoodWords.packed(),
                TellerWords.packed());
    }

    /** The lexicons packed with the program, read once. */
    public static TellingWords packed() {
        return Packed.WORDS;
    }
}
