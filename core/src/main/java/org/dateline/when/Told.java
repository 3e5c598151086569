package org.dateline.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dateline.knowledge.Feasts;
import org.dateline.model.When.Precision;

/** What time words say by themselves, before a story's date settles them. */
sealed interface Told {

    /** Which of several days or months of one name is meant. */
    enum Which {
        /** The verb's tense decides. */
        NEAREST,
        LAST,
        NEXT,
        THIS
    }

    /** Days with their year. */
    record Dated(LocalDate start, LocalDate end, Precision precision) implements Told {}

    /** Days of a month without a year; {@code first} and {@code last} are 0 for the whole month. */
    record Monthly(int month, int first, int last, Which which) implements Told {}

    /** A day of the week. */
    record Weekly(DayOfWeek day, Which which) implements Told {}

    /** A feast, of a year that is told or 0; {@code which} counts where none is. */
    record Feast(Feasts.Feast feast, int year, Which which) implements Told {}

    /** The unit that lies so many units from the story's own: yesterday, last week, two years ago. */
    record Shifted(Unit unit, long by) implements Told {}

    /** The very day so many units back: "a year ago today". */
    record DayBack(Unit unit, long by) implements Told {}

    /** The unit from its start to the story's day: "so far this year". */
    record SoFar(Unit unit) implements Told {}

    /** So many units that end (or, ahead, begin) with the story's day. */
    record Stretch(Unit unit, long count, boolean ahead) implements Told {}

    /** A part of a unit told by another time: its start, middle or end. */
    record PartOf(Told whole, Part part) implements Told {}

    enum Part {
        START,
        MIDDLE,
        END
    }

    /** From the one to the other. */
    record Range(Told from, Told to) implements Told {}

    /** From then on. */
    record From(Told start) implements Told {}

    /** Up to then. */
    record UpTo(Told end) implements Told {}

    /** So many days that begin then. */
    record Days(long count, Told start) implements Told {}

    /** The day before a time begins: "on the eve of Easter". */
    record Eve(Told of) implements Told {}

    /** An order in time that no date settles. */
    record Unsettled(Precision precision) implements Told {}
}
