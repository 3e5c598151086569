package org.dateline.where;

import org.dateline.knowledge.Place;
import org.dateline.model.Where;
import org.jspecify.annotations.Nullable;

/** A phrase that tells a place, and which place it is: {@code where} in the role {@code at}. */
record Spot(Phrase phrase, Where where, @Nullable Place placeOrNull) {

    int sentence() {
        return phrase.sentence().index();
    }

    /** True for a country's name that only tells whose the next words are: "US and Israeli targets". */
    boolean modifies() {
        var s = phrase.sentence();
        int next = phrase.last() + 1;
        if (where.precision() != 6 || phrase.form() != Phrase.Form.NAME || next >= s.size()) {
            return false;
        }
        boolean noun = s.token(next).isNoun() && s.token(next).name().equals("O");
        boolean joined = s.token(next).tag().equals("CC")
                && next + 2 < s.size()
                && s.token(next + 1).isAdjective()
                && s.token(next + 1).head() >= next + 2;
        return noun && s.token(phrase.head()).head() >= next || joined;
    }

    /** "the country's leaders". */
    boolean owns() {
        return phrase.form() == Phrase.Form.ANAPHOR
                && phrase.sentence().token(phrase.head()).relation().equals("nmod:poss");
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
