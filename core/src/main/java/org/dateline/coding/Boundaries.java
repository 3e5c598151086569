package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Quantity;
import org.dateline.model.Refusal;
import org.dateline.model.When;
import org.dateline.model.Where;

/** The codebook's conditions on a mention as a whole. */
final class Boundaries {

    private Boundaries() {}

    /** Why the act is no mention, if it is none. */
    static Optional<Refusal> refusal(
            Act act, Coder.Cast cast, List<Where> places, Optional<When> when, List<Quantity> quantities) {
        if (act.type().recipientRequired() && !hasRecipient(act, cast)) {
            return refused(act, "coding.no-recipient", act.type() + " is coded only where its recipient is named.");
        }
        if (isSpoken(act.type()) && !act.actors().isEmpty() && cast.actors().isEmpty()) {
            return refused(
                    act, "coding.actor-no-party", "What is said to act here is no person, body, group or country.");
        }
        boolean bare = cast.isEmpty() && places.isEmpty() && quantities.isEmpty();
        if (act.triggerToken().isNoun() && bare && when.isEmpty()) {
            return refused(
                    act,
                    "coding.nothing-added",
                    "The noun names an act, and its sentence adds no participant, place or time to it.");
        }
        if (!act.triggerToken().isNoun() && bare) {
            return refused(act, "coding.nobody", "The sentence names nobody who acts or is acted upon.");
        }
        return Optional.empty();
    }

    /** Acts that only a party can do: words do not come from things. */
    private static boolean isSpoken(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
            case COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
        };
    }

    /** Two who cooperate are each other's recipients. */
    private static boolean hasRecipient(Act act, Coder.Cast cast) {
        return !cast.recipients().isEmpty()
                || (act.type() == EventType.COOPERATE && cast.actors().size() > 1);
    }

    private static Optional<Refusal> refused(Act act, String code, String detail) {
        return Optional.of(new Refusal(code, act.triggerWords().span(), detail));
    }
}
