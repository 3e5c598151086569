package org.dateline.said;

import java.util.List;
import org.dateline.model.SourceKind;

/** Who spoke last, as a story is read from its start: what "he", "it" and "the group" go back to. */
final class Memory {

    private SourceKind any = SourceKind.NAMED;
    private int sentence = Integer.MIN_VALUE;

    /** The kind of "he" or "she": by name or office, unless a witness or an unnamed source has just spoken. */
    SourceKind person(int atSentence) {
        boolean justSpoke = atSentence - sentence <= 1;
        return switch (any) {
            case WITNESS, ANONYMOUS -> justSpoke ? any : SourceKind.NAMED;
            case OFFICIAL -> SourceKind.OFFICIAL;
            case NAMED, MEDIA, MONITOR -> SourceKind.NAMED;
        };
    }

    SourceKind any() {
        return any;
    }

    /** Keeps the innermost speaker of the sentence's last telling. */
    void keep(List<Speech> speeches, int atSentence) {
        for (Speech speech : speeches) {
            if (!speech.sources().isEmpty()) {
                any = speech.sources().getFirst().getLast().kind();
                sentence = atSentence;
            }
        }
    }
}
