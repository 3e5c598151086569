package org.dateline.where;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.PlaceWords;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;

/** Finds the places that a story tells, by looking its names up and weighing them against each other. */
public final class PlaceFinder {

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final NameFinder names;
    private final PhraseReader phrases;

    public PlaceFinder(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        names = new NameFinder(gazetteer, words);
        phrases = new PhraseReader(gazetteer, words);
    }

    /** The story's places, each settled in the light of all. */
    public StoryPlaces of(Reading reading) {
        String text = reading.story().text();
        var all = new ArrayList<Phrase>();
        var found = names.in(reading);
        for (Sentence sentence : reading.sentences()) {
            all.addAll(phrases.in(sentence, found.getOrDefault(sentence.index(), List.of())));
        }
        var countries = new StoryCountries(reading, all, gazetteer);
        List<Spot> spots = new Settler(text, all, gazetteer, countries).settled();
        return new StoryPlaces(spots, new StoryToponyms(text, gazetteer).of(reading, spots, found), words);
    }
}
