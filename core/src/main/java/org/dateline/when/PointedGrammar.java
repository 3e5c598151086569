package org.dateline.when;

import java.util.Optional;
import org.dateline.model.When.Precision;
import org.dateline.when.Line.Found;
import org.dateline.when.Told.Shifted;
import org.dateline.when.Told.Stretch;
import org.dateline.when.Told.Unsettled;
import org.dateline.when.Told.Which;

/** Reads times that a word points to: "last week", "this morning", "next Tuesday", "the coming days". */
final class PointedGrammar {

    private PointedGrammar() {}

    /** "last week", "this morning", "next Tuesday", "last June", "the past 24 hours", "the coming days". */
    static Optional<Found> read(Line line, int i) {
        boolean article = line.is(i, "the", "his", "its");
        boolean the = article || line.is(i - 1, "the");
        int at = article ? i + 1 : i;
        if (line.is(at, "this") && line.is(at + 1, "past", "coming")) {
            at++;
        }
        boolean past = line.is(at, "last", "past", "previous", "preceding");
        boolean ahead = line.is(at, "next", "coming", "upcoming", "following");
        boolean now = line.is(at, "this", "current");
        if (line.is(at, "recent")) {
            int unit = at + 1;
            return line.unit(unit).map(u -> new Found(new Unsettled(u.precision()), unit + 1));
        }
        if (line.is(at, "same") || (line.is(at, "that") && line.tag(at).equals("DT"))) {
            int unit = line.is(at + 1, "same") ? at + 2 : at + 1;
            return line.unit(unit).map(u -> new Found(new Unsettled(u.precision()), unit + 1));
        }
        if (!past && !ahead && !now) {
            return Optional.empty();
        }
        int by = past ? -1 : ahead ? 1 : 0;
        int next = at + 1;
        if (line.part(next)) {
            return Optional.of(new Found(new Shifted(Unit.DAY, Math.min(by, 0)), next + 1));
        }
        if (line.is(at, "previous", "preceding", "following") && line.unit(next).isPresent()) {
            return line.unit(next).map(u -> new Found(new Unsettled(u.precision()), next + 1));
        }
        Optional<Found> few = few(line, next);
        if (few.isPresent()) {
            return few;
        }
        Optional<Long> number = line.number(next);
        if (number.isPresent()) {
            return line.unit(next + 1).map(u -> new Found(new Stretch(u, number.get(), ahead), next + 2));
        }
        Optional<Unit> unit = line.unit(next);
        if (unit.isPresent() && line.is(next + 1, "of")) {
            return Optional.empty();
        }
        if (unit.isPresent()) {
            boolean stretch = the && !now && unit.get() != Unit.WEEKEND;
            Told told = line.plural(next)
                    ? new Unsettled(unit.get().precision())
                    : stretch ? new Stretch(unit.get(), 1, ahead) : new Shifted(unit.get(), by);
            return Optional.of(new Found(told, next + 1));
        }
        Which which = past ? Which.LAST : ahead ? Which.NEXT : Which.THIS;
        return TimeGrammar.named(line, next, which)
                .or(() -> line.season(next).map(s -> new Found(new Unsettled(Precision.MONTH), next + 1)));
    }

    /** "few days", "couple of weeks", "several months" behind "the past". */
    private static Optional<Found> few(Line line, int i) {
        if (!line.is(i, "few", "several", "couple")) {
            return Optional.empty();
        }
        int unit = line.is(i + 1, "of") ? i + 2 : i + 1;
        return line.unit(unit).map(u -> new Found(new Unsettled(u.precision()), unit + 1));
    }
}
