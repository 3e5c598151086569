package org.dateline.when;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says in words what a told time counts from, for a story without a date. */
final class Relation {

    private Relation() {}

    static String of(Told told, Tense tense) {
        return switch (told) {
            case Told.Dated d -> d.start().equals(d.end()) ? d.start().toString() : d.start() + " to " + d.end();
            case Told.Monthly m -> which(m.which(), tense, name(m)) + "; the year is not told";
            case Told.Weekly w -> which(w.which(), tense, w.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case Told.Feast f ->
                f.year() > 0
                        ? f.feast().name() + " of " + f.year()
                        : which(f.which(), tense, f.feast().name());
            case Told.DayBack d -> d.by() + " " + d.unit().word() + "(s) before the day of publication";
            case Told.Shifted s -> shifted(s);
            case Told.SoFar s -> "from the start of the " + s.unit().word() + " to publication";
            case Told.Stretch s ->
                s.count() + " " + s.unit().word() + "(s) " + (s.ahead() ? "from" : "before") + " publication";
            case Told.PartOf p -> p.part().name().toLowerCase(Locale.ROOT) + " of " + of(p.whole(), tense);
            case Told.Range r -> "from " + of(r.from(), tense) + " to " + of(r.to(), tense);
            case Told.From f -> "from " + of(f.start(), tense) + " on";
            case Told.UpTo u -> "up to " + of(u.end(), tense);
            case Told.Days d -> d.count() + " days from " + of(d.start(), tense);
            case Told.Eve e -> "the day before " + of(e.of(), tense);
            case Told.Unsettled ignored -> "in relation to the acts told beside it";
        };
    }

    private static String name(Told.Monthly m) {
        String month = Month.of(m.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (m.first() == 0) {
            return month;
        }
        return m.first() == m.last() ? m.first() + " " + month : m.first() + " to " + m.last() + " " + month;
    }

    private static String which(Told.Which which, Tense tense, String name) {
        return switch (which) {
            case LAST -> "last " + name + " before publication";
            case NEXT -> "first " + name + " after publication";
            case THIS -> name + " of the week or year of publication";
            case NEAREST ->
                switch (tense) {
                    case PAST -> "last " + name + " on or before publication";
                    case FUTURE -> "first " + name + " on or after publication";
                };
        };
    }

    private static String shifted(Told.Shifted s) {
        String unit = s.unit().word();
        if (s.by() == 0) {
            return "the " + unit + " of publication";
        }
        long many = Math.abs(s.by());
        String side = s.by() < 0 ? " before publication" : " after publication";
        return many == 1 ? "the " + unit + side : many + " " + unit + "s" + side;
    }
}
