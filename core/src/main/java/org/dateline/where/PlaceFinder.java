package org.dateline.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.PlaceWords;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.where.InnerNames.Inner;

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
        var persons = new StoryPersons(reading);
        Map<Integer, List<Named>> found = names.in(reading, persons);
        var inner = new ArrayList<Inner>();
        var all = new ArrayList<Phrase>();
        for (Sentence sentence : NameFinder.sentences(reading)) {
            List<Named> here = found.getOrDefault(sentence.index(), List.of());
            all.addAll(phrases.in(sentence, here));
            inner.addAll(new InnerNames(gazetteer, words, persons, text).in(sentence, here));
        }
        var countries = new StoryCountries(
                reading, all, inner.stream().map(Inner::named).toList(), gazetteer);
        var settler = new Settler(text, all, gazetteer, countries);
        List<Spot> spots = settler.settled();
        var toponyms = new StoryToponyms(text, gazetteer, settler).of(reading, spots, found, inner);
        return new StoryPlaces(spots, toponyms, words);
    }
}
