package org.dateline.flow;

import org.dateline.coding.Contexts;
import org.dateline.coding.Rooms;
import org.dateline.howmany.QuantityFinder;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ContextWords;
import org.dateline.knowledge.CountedWords;
import org.dateline.knowledge.CreditWords;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.MoneyWords;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.Offices;
import org.dateline.knowledge.Peoples;
import org.dateline.knowledge.PhraseWords;
import org.dateline.knowledge.PlaceWords;
import org.dateline.knowledge.RoleNouns;
import org.dateline.knowledge.Roster;
import org.dateline.knowledge.RuleBook;
import org.dateline.knowledge.SpeechVerbs;
import org.dateline.knowledge.TimeWords;
import org.dateline.page.Languages;
import org.dateline.page.PageReader;
import org.dateline.reading.ReadingEngine;
import org.dateline.story.Corrections;
import org.dateline.story.CreditLines;
import org.dateline.story.DateSources;
import org.dateline.story.ItemStory;
import org.dateline.story.StorySplitter;
import org.dateline.what.ActFinder;
import org.dateline.when.TimeFinder;
import org.dateline.where.PlaceFinder;
import org.dateline.who.Casting;

/** Gathers the stages with the knowledge that is packed with the program. */
public final class Knowledge {

    private Knowledge() {}

    /** Takes pages apart with the knowledge that is packed; {@code sources} say by what their stories are dated. */
    public static StorySplitter splitter(DateSources sources) {
        return new StorySplitter(FurnitureWords.standard(), Offices.packed(), sources);
    }

    /** Applies what persons said of pages. */
    public static Corrections corrections() {
        return new Corrections(Offices.packed());
    }

    /** Makes stories of items with the knowledge that is packed; {@code sources} say by what they are dated. */
    public static ItemStory items(DateSources sources) {
        return new ItemStory(FurnitureWords.standard(), Offices.packed(), sources);
    }

    /** The standard way through, reading with {@code engine}; pages of any language are coded as English. */
    public static Dateline dateline(ReadingEngine engine) {
        return dateline(engine, Languages.UNASKED);
    }

    /** The same, but that pages which {@code languages} says are not English are kept and not coded. */
    public static Dateline dateline(ReadingEngine engine, Languages languages) {
        return dateline(engine, languages, Gazetteer.packed());
    }

    /** The same with another gazetteer than the packed one: that with imported places. */
    public static Dateline dateline(ReadingEngine engine, Languages languages, Gazetteer gazetteer) {
        var rooms = new Rooms(
                new ActFinder(RuleBook.standard(), ActWords.packed()),
                new Casting(
                        Roster.packed(),
                        RoleNouns.packed(),
                        SpeechVerbs.packed(),
                        Peoples.packed(),
                        PhraseWords.packed(),
                        gazetteer),
                new PlaceFinder(gazetteer, PlaceWords.packed()),
                new TimeFinder(TimeWords.packed(), NumberWords.packed()),
                new QuantityFinder(NumberWords.packed(), MoneyWords.packed(), CountedWords.packed()));
        return new Dateline(
                new PageReader(),
                languages,
                splitter(DateSources.ALL),
                items(DateSources.ALL),
                engine,
                rooms,
                new Contexts(ContextWords.load()),
                new CreditLines(CreditWords.packed()));
    }
}
