package org.dateline.who;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.model.Refusal;
import org.dateline.model.Sentence;

/** Who is who in one story. */
public final class Cast {

    private final Reading reading;
    private final Composition composition;
    private final Doubts doubts;
    private final Optional<String> storyState;

    Cast(Reading reading, Composition composition, Doubts doubts, Optional<String> storyState) {
        this.reading = reading;
        this.composition = composition;
        this.doubts = doubts;
        this.storyState = storyState;
    }

    /**
     * Who the phrase around a head is, each once; none where it names nobody ("the situation"). Two where one noun has two
     * nationalities or points back to two sides; more where the sentence names some of them ("including two doctors").
     */
    public List<Participant> participants(Sentence sentence, int head, Part part) {
        List<Figure> whole = composition.of(sentence, head);
        Stream<Figure> members = Members.of(sentence, sentence.token(head)).stream()
                .flatMap(t -> composition.of(sentence, t.index()).stream())
                .filter(f -> f.shape() != Figure.Shape.THING && whole.stream().noneMatch(w -> tellsNoMore(f, w)));
        return Stream.concat(whole.stream(), members)
                .flatMap(f -> f.as(part, reading.story().text()).stream())
                .toList();
    }

    /** "300 Peruvians, including a woman": nothing that the whole does not tell. */
    private static boolean tellsNoMore(Figure member, Figure whole) {
        return member.countryOrNull() == null && member.sectors().equals(whole.sectorsIn(Part.RECIPIENT));
    }

    /** True where the phrase is a state's land or a people's, which does nothing, nor does its owner by it. */
    public boolean isLand(Sentence sentence, int head) {
        return composition.of(sentence, head).stream().anyMatch(f -> f.shape() == Figure.Shape.LAND);
    }

    /** Words of the phrase around a head that may mean several alike, so that none was taken: {@code who.ambiguous}. */
    public List<Refusal> doubts(Sentence sentence, int head) {
        return doubts.within(
                NounPhrase.of(sentence, sentence.token(head)).span(),
                reading.story().text());
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
