package org.dateline.coding;

import org.dateline.howmany.QuantityFinder;
import org.dateline.knowledge.ActWords;
import org.dateline.model.Reading;
import org.dateline.said.Telling;
import org.dateline.said.TellingWords;
import org.dateline.what.ActFinder;
import org.dateline.when.TimeFinder;
import org.dateline.where.PlaceFinder;
import org.dateline.who.Casting;

/** The stages that fill a mention's fields, shared between threads. */
public record Rooms(ActFinder what, Casting who, PlaceFinder where, TimeFinder when, QuantityFinder howmany) {

    /** Opens each room on one story; {@code publication} names who publishes it or whose text it is, as far as known. */
    StoryRooms open(Reading reading, String publication) {
        return new StoryRooms(
                reading,
                what,
                who.cast(reading, reading.story().published()),
                where.of(reading),
                when.of(reading, reading.story().published()),
                howmany,
                Telling.of(reading, publication, TellingWords.packed()),
                new Standing(ActWords.packed()));
    }
}
