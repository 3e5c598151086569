package org.dateline.what;

import java.util.List;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** "Met in Nairobi to discuss the border": what a meeting is held for is no meeting beside it. */
final class Purposes {

    private Purposes() {}

    /** The acts without those that only tell what another meeting of the sentence is for. */
    static List<Act> without(List<Act> acts) {
        return acts.stream()
                .filter(act -> acts.stream().noneMatch(other -> other != act && isPurposeOf(act, other)))
                .toList();
    }

    private static boolean isPurposeOf(Act act, Act meeting) {
        Token verb = act.triggerToken();
        return act.type() == EventType.CONSULT
                && meeting.type() == EventType.CONSULT
                && verb.isVerb()
                && Sentence.is(verb, "acl", "advcl", "xcomp")
                && act.sentence().children(verb, "mark").stream()
                        .anyMatch(m -> m.lemma().equals("to"))
                && act.sentence().isUnder(verb, meeting.triggerToken());
    }
}
