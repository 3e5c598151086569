package org.dateline.who;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;

/** Who is who in one story. */
public final class Cast {

    private final Reading reading;
    private final Composition composition;
    private final Optional<String> storyState;

    Cast(Reading reading, Composition composition, Optional<String> storyState) {
        this.reading = reading;
        this.composition = composition;
        this.storyState = storyState;
    }

    /**
     * Who the phrase around a head is, each once; none where it names nobody ("the situation"). Two where one noun has two
     * nationalities or points back to two sides.
     */
    public List<Participant> participants(Sentence sentence, int head, Part part) {
        return composition.of(sentence, head).stream()
                .flatMap(f -> f.as(part, reading.story().text()).stream())
                .toList();
    }

    /** The first of {@link #participants}. */
    public Optional<Participant> participant(Sentence sentence, int head, Part part) {
        return participants(sentence, head, part).stream().findFirst();
    }

    /** As {@link #participant(Sentence, int, Part)} for one who acts without force, or is a source. */
    public Optional<Participant> participant(Sentence sentence, int head) {
        return participant(sentence, head, Part.ACTOR);
    }

    /** The state that the story is about, where its words make it plain. */
    public Optional<String> storyState() {
        return storyState;
    }
}
