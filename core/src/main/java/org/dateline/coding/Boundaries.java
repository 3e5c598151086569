package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Quantity;
import org.dateline.model.Refusal;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.said.Manner;

/** The codebook's conditions on a mention as a whole. */
final class Boundaries {

    private Boundaries() {}

    /** Why the act is no mention, if it is none. */
    static Optional<Refusal> refusal(
            Act act,
            Coder.Cast cast,
            Manner manner,
            List<Where> places,
            Optional<When> when,
            List<Quantity> quantities) {
        if (act.type().recipientRequired() && !hasRecipient(act, cast)) {
            return refused(act, "coding.no-recipient", act.type() + " is coded only where its recipient is named.");
        }
        boolean nothing = cast.isEmpty() && places.isEmpty() && when.isEmpty() && quantities.isEmpty();
        if (act.triggerToken().isNoun() && nothing) {
            return refused(
                    act,
                    "coding.nothing-added",
                    "The noun names an act, and its sentence adds no participant, place or time to it.");
        }
        if (!act.triggerToken().isNoun() && cast.isEmpty() && places.isEmpty() && quantities.isEmpty()) {
            return refused(act, "coding.nobody", "The sentence names nobody who acts or is acted upon.");
        }
        return Optional.empty();
    }

    /** Two who cooperate are each other's recipients. */
    private static boolean hasRecipient(Act act, Coder.Cast cast) {
        return !cast.recipients().isEmpty()
                || (act.type() == EventType.COOPERATE && cast.actors().size() > 1)
                || (act.type() == EventType.SANCTION
                        && act.recipients().size() > 0
                        && !cast.actors().isEmpty());
    }

    private static Optional<Refusal> refused(Act act, String code, String detail) {
        return Optional.of(new Refusal(code, act.triggerWords().span(), detail));
    }
}
