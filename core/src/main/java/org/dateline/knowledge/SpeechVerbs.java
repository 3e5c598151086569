package org.dateline.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Assertion;

/** Verbs whose subject is the source of what they govern ({@code knowledge/lexicon/speech-verbs.tsv}). */
public final class SpeechVerbs {

    /** What a noun as the verb's object is. */
    public enum ObjectRole {
        /** The subject's claim: "announced the arrest". */
        CLAIM,
        /** Its "for", "of" or "on" holds the subject's claim: "blamed them for the raid". */
        BLAME,
        /** Who is quoted, a link further in: "cited officials". */
        CITE,
        /** Who is told, a link further out where it is a paper or a monitor. */
        HEARER,
        /** What the subject saw, where it is a witness or a reporter: "residents saw soldiers burn it". */
        SIGHT,
        /** No claim. */
        NONE
    }

    /** What sort of telling the verb is. */
    public enum Sort {
        /** An utterance, known by its place in the sentence even where the parse is wrong. */
        SPEECH,
        /** A belief or a description. */
        MIND
    }

    /**
     * One verb.
     *
     * @param content how the clause it governs is told, when nothing in that clause says otherwise
     */
    public record SpeechVerb(String lemma, Assertion content, ObjectRole object, Sort sort) {}

    private final Map<String, SpeechVerb> byLemma;

    private SpeechVerbs(Map<String, SpeechVerb> byLemma) {
        this.byLemma = Map.copyOf(byLemma);
    }

    /** The lexicon packed with the program. */
    public static SpeechVerbs packed() {
        var verbs = new HashMap<String, SpeechVerb>();
        for (var row : Lexicon.rows("speech-verbs.tsv", 4)) {
            ObjectRole role = row.get(2).equals("-")
                    ? ObjectRole.NONE
                    : ObjectRole.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            Assertion content = Assertion.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Sort sort = Sort.valueOf(row.get(3).toUpperCase(Locale.ROOT));
            if (verbs.put(row.get(0), new SpeechVerb(row.get(0), content, role, sort)) != null) {
                throw new IllegalStateException("speech-verbs.tsv has \"" + row.get(0) + "\" twice");
            }
        }
        return new SpeechVerbs(verbs);
    }

    /** The verb by its lemma, with its particle after a space ("point out"). */
    public Optional<SpeechVerb> find(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma.toLowerCase(Locale.ROOT)));
    }

    public int size() {
        return byLemma.size();
    }
}
