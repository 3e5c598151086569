package org.dateline.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.knowledge.AccidentWords;
import org.dateline.knowledge.AccidentWords.Kind;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Reading;
import org.dateline.model.Refusal;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Whether a story is about an accident or a disaster: then its dead, wounded and homeless are nobody's doing, also in
 * sentences that do not name the accident again.
 */
final class Accidents {

    /** A story says in its headline and its first sentences what it is about. */
    private static final int OPENING = 3;

    private static final AccidentWords WORDS = AccidentWords.packed();

    private final boolean accident;

    private Accidents(boolean accident) {
        this.accident = accident;
    }

    /** What the story is about, by its opening. */
    static Accidents of(Reading reading) {
        List<Sentence> opening = reading.sentences().stream().limit(OPENING).toList();
        return new Accidents(opening.stream().anyMatch(s -> tells(s, Kind.ACCIDENT))
                && opening.stream().noneMatch(s -> tells(s, Kind.FORCE)));
    }

    /** A refusal where nobody did the act and nothing in its sentence speaks of force. */
    Optional<Refusal> refusal(Act act) {
        boolean harm = act.type() == EventType.ASSAULT || act.type() == EventType.SANCTION;
        if (!accident || !harm || !act.actors().isEmpty() || tells(act.sentence(), Kind.FORCE)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                "coding.accident",
                act.triggerWords().span(),
                "The story is about an accident or a disaster, and nobody is named who did it."));
    }

    private static boolean tells(Sentence sentence, Kind kind) {
        return sentence.tokens().stream().map(Token::lemma).anyMatch(l -> WORDS.is(kind, l.toLowerCase(Locale.ROOT)));
    }
}
