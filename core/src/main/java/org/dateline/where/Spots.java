package org.dateline.where;

import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.PlaceRole;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;

/** Puts a phrase and its place together: how precisely the words tell it, and how far it reaches. */
final class Spots {

    private final String pageText;

    Spots(String pageText) {
        this.pageText = pageText;
    }

    /** The place that the phrase names. */
    Spot told(Phrase phrase, Place place) {
        String direction = phrase.directionOrNull();
        int precision = place.kind().precision();
        if (phrase.askedOrNull() == Sort.DIVISION && precision < 4) {
            precision = 4;
        } else if (phrase.askedOrNull() == Sort.DISTRICT && place.kind() == PlaceKind.REGION) {
            precision = 3;
        }
        boolean about = phrase.around() || phrase.askedOrNull() == Sort.AREA && place.kind() == PlaceKind.TOWN;
        if (direction != null && direction.equals("central") && precision <= 3) {
            direction = null; // the middle of a town is the town
        }
        if (about && precision < 4) {
            precision = 2;
        } else if (direction != null) {
            precision = place.kind() == PlaceKind.COUNTRY ? 5 : precision < 3 ? 2 : precision;
        }
        String name = direction == null || phrase.around() ? place.name() : direction + " " + place.name();
        return of(phrase, place, precision, name);
    }

    /** A country that the phrase tells in other words. */
    Spot country(Phrase phrase, Place country) {
        String direction = phrase.directionOrNull();
        return direction == null
                ? of(phrase, country, 6, country.name())
                : of(phrase, country, 5, direction + " " + country.name());
    }

    Spot of(Phrase phrase, Place place, int precision, String name) {
        return new Spot(phrase, where(phrase, place, place.countryOrNull(), precision, name), place);
    }

    /** A border, as told from one side. */
    Spot border(Phrase phrase, Place border, String country) {
        return new Spot(phrase, where(phrase, border, country, 5, border.name()), border);
    }

    private Where where(Phrase phrase, Place place, @Nullable String country, int precision, String name) {
        return new Where(
                Words.at(pageText, phrase.span()),
                place.id(),
                name,
                country,
                place.admin1OrNull(),
                place.point(),
                precision,
                PlaceRole.AT,
                place.radiusKilometres());
    }

    /** Words whose place no table has. */
    Spot unplaced(Phrase phrase, @Nullable String country, String name, int precision) {
        var where =
                new Where(Words.at(pageText, phrase.span()), null, name, country, null, null, precision, PlaceRole.AT);
        return new Spot(phrase, where, null);
    }

    /** The same place in other words. */
    Spot again(Phrase phrase, Spot known) {
        Where w = known.where();
        int precision = phrase.around() && w.precision() < 4 ? 2 : w.precision();
        var where = new Where(
                Words.at(pageText, phrase.span()),
                w.placeOrNull(),
                w.name(),
                w.countryOrNull(),
                w.admin1OrNull(),
                w.pointOrNull(),
                precision,
                PlaceRole.AT,
                w.extentKilometres());
        return new Spot(phrase, where, known.placeOrNull());
    }
}
