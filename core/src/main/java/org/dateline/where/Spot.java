package org.dateline.where;

import org.dateline.knowledge.Place;
import org.dateline.model.Where;
import org.jspecify.annotations.Nullable;

/** A phrase that tells a place, and which place it is: {@code where} in the role {@code at}. */
record Spot(Phrase phrase, Where where, @Nullable Place placeOrNull) {

    int sentence() {
        return phrase.sentence().index();
    }

    /** True where the other is the more precise one of two that tell the same place ("Tafas", "western Daraa"). */
    boolean holds(Spot other) {
        if (other.where.precision() >= where.precision()
                && !(other.where.precision() == where.precision() && other.where.precision() >= 4)) {
            return false;
        }
        String country = where.countryOrNull();
        boolean sameCountry = country == null || country.equals(other.where.countryOrNull());
        if (where.precision() >= 5) {
            return sameCountry && other.where.precision() < where.precision();
        }
        if (!sameCountry || other.where.precision() >= where.precision()) {
            return false;
        }
        String division = where.admin1OrNull();
        return division != null && division.equals(other.where.admin1OrNull()) || near(other);
    }

    private boolean near(Spot other) {
        return where.pointOrNull() != null
                && other.where.pointOrNull() != null
                && where.pointOrNull().kilometresTo(other.where.pointOrNull()) < 40;
    }
}
