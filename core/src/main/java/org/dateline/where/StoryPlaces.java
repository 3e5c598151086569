package org.dateline.where;

import java.util.List;
import org.dateline.knowledge.PlaceWords;
import org.dateline.model.Act;
import org.dateline.model.Where;

/** The places of one story, and which of them an act has. */
public final class StoryPlaces {

    private final List<Spot> spots;
    private final List<Toponym> toponyms;
    private final ActPlaces acts;

    StoryPlaces(List<Spot> spots, List<Toponym> toponyms, PlaceWords words) {
        this.spots = List.copyOf(spots);
        this.toponyms = List.copyOf(toponyms);
        acts = new ActPlaces(words);
    }

    /** Every place that the story tells, in the order of its text, in the role {@code at}. */
    public List<Where> all() {
        return spots.stream()
                .filter(s -> s.sentence() != DatelineSentence.INDEX)
                .map(Spot::where)
                .toList();
    }

    /** The names of places and the adjectives of countries, in order: what corpora of place names mark. */
    public List<Toponym> toponyms() {
        return toponyms;
    }

    /** The act's own places, the most important first; empty where its clause tells none. */
    public List<Where> placesOf(Act act) {
        int sentence = act.sentence().index();
        return acts.of(act, spots.stream().filter(s -> s.sentence() == sentence).toList());
    }
}
