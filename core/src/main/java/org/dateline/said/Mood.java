package org.dateline.said;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Governors.Effect;
import org.jspecify.annotations.Nullable;

/** What has been made of an act so far, on the way from its trigger outwards, and by which words. */
final class Mood {

    private final List<Cue> cues = new ArrayList<>();

    private @Nullable Effect effect;

    /** The effect is only that of a verb of letting: what governs that verb tells more. */
    private boolean letting;

    /** What the words so far make of the act; null where none says anything. */
    @Nullable
    Effect effect() {
        return effect;
    }

    /** The words that changed it, from the act outwards. */
    List<Cue> cues() {
        return List.copyOf(cues);
    }

    /** True where a word has made more of the act than fact. */
    boolean isSettled() {
        return effect != null && effect != Effect.ACTUAL && !letting;
    }

    /** The innermost word decides, but for a denial further out, and for plans that do not come about. */
    void note(@Nullable Cue cue) {
        if (cue == null || cue.effect() == Effect.ACTUAL) {
            return;
        }
        Effect told = cue.effect();
        if (effect == Effect.NEGATED && told == Effect.DEMANDED) {
            put(cue.as(Effect.POSSIBLE));
            return;
        }
        if (effect == Effect.DENIED && told == Effect.NEGATED) {
            put(cue.as(Effect.POSSIBLE)); // "refused to rule out an attack"
            return;
        }
        boolean open = effect == null || effect == Effect.ACTUAL || effect == Effect.FAILED || letting;
        boolean undone = effect == Effect.PLANNED && (told == Effect.NEGATED || told == Effect.POSSIBLE);
        if (open || undone || told == Effect.DENIED) {
            put(cue);
        }
    }

    /** The cue decides, whatever was said further in. */
    void put(Cue cue) {
        if (cue.effect() != effect) {
            cues.add(cue);
        }
        effect = cue.effect();
        letting = false;
    }

    /** What was noted last is only let happen. */
    void letOnly() {
        letting = true;
    }
}
