package org.dateline.said;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Quad;
import org.dateline.model.Token;

/** Whether an act is the content of another act of its sentence: what is demanded, promised or threatened. */
final class ContentOfActs {

    private final Act act;
    private final List<Act> acts;

    ContentOfActs(Act act, List<Act> acts) {
        this.act = act;
        this.acts = acts;
    }

    /**
     * What the other act makes of this one.
     *
     * @param index of the other act in the sentence's list
     * @param effect empty where the other act gives up what was there: "lifted the siege"
     */
    record Found(int index, Optional<Effect> effect, boolean threatened) {}

    /** The act that the governor tells and whose content hangs there this way. */
    Optional<Found> at(Token governor, String way) {
        OptionalInt other = actAt(governor);
        if (other.isEmpty()) {
            return Optional.empty();
        }
        Act governing = acts.get(other.getAsInt());
        if (isTakenBack(governing, way)) {
            return Optional.of(new Found(other.getAsInt(), Optional.empty(), false));
        }
        boolean threat = governing.type() == EventType.THREATEN;
        return Governing.ofContent(governing.type(), way)
                .map(effect -> new Found(other.getAsInt(), Optional.of(effect), threat));
    }

    private OptionalInt actAt(Token governor) {
        for (int i = 0; i < acts.size(); i++) {
            Act other = acts.get(i);
            if (other != act && holds(other, governor) && !holds(other, act.triggerToken())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** "lifted the siege", "an end to the strikes": what is given up was there. */
    private boolean isTakenBack(Act other, String way) {
        return other.type() == EventType.CONCEDE
                && act.type().quad() == Quad.MATERIAL_CONFLICT
                && act.triggerToken().isNoun()
                && Set.of("obj", "of", "to-noun").contains(way);
    }

    private static boolean holds(Act other, Token token) {
        return other.trigger() == token.index()
                || other.clause() == token.index()
                || other.triggerWords().span().contains(token.span());
    }
}
