package org.dateline.said;

import java.util.List;
import org.dateline.model.SourceKind;

/** Who spoke last, as a story is read from its start: what "he", "it" and "the group" go back to. */
final class Memory {

    private SourceKind person = SourceKind.NAMED;
    private SourceKind any = SourceKind.NAMED;

    SourceKind person() {
        return person;
    }

    SourceKind any() {
        return any;
    }

    /** Keeps the innermost speaker of the sentence's last telling. */
    void keep(List<Speech> speeches) {
        for (Speech speech : speeches) {
            if (!speech.sources().isEmpty()) {
                keep(speech.sources().getFirst().getLast().kind());
            }
        }
    }

    private void keep(SourceKind kind) {
        any = kind;
        if (kind != SourceKind.MEDIA && kind != SourceKind.MONITOR) {
            person = kind;
        }
    }
}
